using System.CommandLine;
using System.Text;
using Cchc.Cli.Output;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Cli.Commands;

/// <summary>`cchc catalogue`: the editions, or one edition.</summary>
internal static class CatalogueCommand
{
    internal static Command Create(CliOptions options, CliConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "Mã danh mục, hoặc đường dẫn một tệp danh mục.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "text | json | csv | csharp", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv", "csharp");
        var command = new Command("catalogue", "Các danh mục chỉ tiêu, hoặc một danh mục.") { id, format };
        command.SetAction(call =>
        {
            console.Out.Write(Render(call.GetValue(id), call.GetValue(format)!, options.LanguageOf(call)));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Render(string? id, string format, Language language)
    {
        if (id is null)
        {
            var editions = CatalogueEditions.Ids.Select(CatalogueEditions.Get).ToList();
            return format switch
            {
                "json" => CatalogueList.Json(editions),
                "csv" => CatalogueList.Csv(editions),
                "text" => CatalogueList.Text(editions, language),
                _ => throw new CliException(null, CliMessages.NeedsCatalogue.With(("format", format), ("known", CatalogueEditions.Ids.ToString()))),
            };
        }

        return format switch
        {
            "json" => Json(id),
            "csv" => CatalogueCsv.Write(Find(id)),
            "csharp" => CatalogueCSharp.Write(Find(id)),
            _ => CatalogueText.Write(Find(id), language),
        };
    }

    private static IndicatorCatalogue Find(string id)
    {
        if (CatalogueEditions.Find(id) is { } edition)
        {
            return edition;
        }

        if (!File.Exists(id))
        {
            throw new CliException(null, CliMessages.UnknownCatalogue.With(("found", id), ("known", CatalogueEditions.Ids.ToString())));
        }

        var read = IndicatorCatalogue.Read(File.ReadAllBytes(id));
        return read.Catalogue ?? throw new CliException(id, read.Faults[0]);
    }

    private static string Json(string id)
    {
        var edition = Find(id);
        return CatalogueEditions.Find(id) is null ? File.ReadAllText(id) : Encoding.UTF8.GetString(CatalogueEditions.SourceOf(edition.Id).Span);
    }
}
