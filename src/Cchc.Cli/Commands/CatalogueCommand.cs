using System.CommandLine;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Output;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Cli.Commands;

/// <summary>`cchc catalogue`: the editions, or one edition.</summary>
internal static class CatalogueCommand
{
    internal static Command Create(CliOptions options, CliConsole console)
    {
        var id = new Argument<string?>("ID")
        {
            Description = options.In("Mã danh mục, hoặc đường dẫn một tệp danh mục.", "The identifier of an edition, or the path of an edition file."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new WordOption("--format", options.In("Dạng kết quả.", "The form of the result."), "text", "json", "csv", "csharp");
        var command = new Command("catalogue", options.In("Các danh mục chỉ tiêu, hoặc một danh mục.", "The indicator editions, or one of them.")) { id, format };
        command.SetAction(call =>
        {
            console.Out.Write(call.GetValue(id) is { } given ? One(given, call.GetValue(format)!, options.Language, console) : All(call.GetValue(format)!, options.Language));
            return ExitCode.Done;
        });
        return command;
    }

    private static string All(string format, Language language)
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

    private static string One(string id, string format, Language language, CliConsole console)
    {
        var (catalogue, source) = CatalogueInput.Find(id, console);
        return format switch
        {
            "json" => Encoding.UTF8.GetString(source.Span.StartsWith("\uFEFF"u8) ? source.Span[3..] : source.Span),
            "csv" => CatalogueCsv.Write(catalogue),
            "csharp" => CatalogueCSharp.Write(catalogue),
            _ => CatalogueText.Write(catalogue, language),
        };
    }
}
