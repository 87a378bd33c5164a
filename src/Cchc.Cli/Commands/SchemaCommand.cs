using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Domain.Json;

namespace Cchc.Cli.Commands;

/// <summary>`cchc schema`: the JSON Schemas of the interchange forms.</summary>
internal static class SchemaCommand
{
    internal static Command Create(CliOptions options, CliConsole console)
    {
        var which = new Argument<string?>("report|catalogue|findings")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = options.In(
                "Lược đồ của báo cáo (mặc định), của danh mục chỉ tiêu hay của kết quả kiểm tra.",
                "The schema of a report (the default), of an edition of the form, or of findings."),
        };
        var catalogue = new Option<string>("--catalogue")
        {
            HelpName = "ID",
            Description = options.In(
                "Lược đồ báo cáo theo một danh mục: từng chỉ tiêu, đơn vị, lựa chọn, quan hệ.",
                "The schema of reports on one edition: each row with its unit, options and relations."),
        };
        var command = new Command("schema", options.In("Lược đồ JSON (2020-12) của các dạng trao đổi.", "The JSON Schemas (2020-12) of the interchange forms.")) { which, catalogue };
        command.SetAction(call =>
        {
            console.Out.Write((call.GetValue(which) ?? "report", call.GetValue(catalogue)) switch
            {
                ("report", null) => CchcSchemas.Report,
                ("report", { } id) => CchcSchemas.ReportOf(CatalogueInput.Find(id, console).Catalogue),
                ("catalogue" or "findings", { }) => throw new CliException(null, CliMessages.SchemaOfCatalogue.With()),
                ("catalogue", _) => CchcSchemas.Catalogue,
                ("findings", _) => CchcSchemas.Findings,
                ({ } other, _) => throw new CliException(null, CliMessages.UnknownSchema.With(("found", other), ("known", "report, catalogue, findings"))),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
