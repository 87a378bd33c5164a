using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Output;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Docx;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Cli.Commands;

/// <summary>`cchc form`: a blank report as a Word document, to be filled in and read back.</summary>
internal static class FormCommand
{
    internal static Command Create(CliOptions options, CliConsole console)
    {
        var catalogue = options.Text("--catalogue", "ID", "Danh mục chỉ tiêu của phụ lục, hoặc tệp danh mục.", "The edition of the statistics table, or an edition file.");
        var unit = options.Text("--unit", "NAME", "Đơn vị báo cáo: “xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà”.", "The reporting unit: “xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà”.");
        var period = options.Text("--period", "2022-Q1", "Kỳ báo cáo.", "The reporting period.");
        var force = options.Flag("--force", "Ghi đè tệp đích nếu đã có.", "Replace the target if it exists.");
        var output = new Option<string>("-o") { Required = true, HelpName = "OUT.docx", Description = options.In("Tệp đích.", "The target.") };
        var command = new Command("form", options.In("Ghi mẫu báo cáo trống để điền bằng Word.", "Writes a blank report form to fill in with Word."))
        {
            catalogue, unit, period, output, force,
        };
        command.SetAction(call =>
        {
            Write(
                call.GetValue(output)!,
                call.GetValue(force),
                call.GetValue(catalogue) is { } id ? CatalogueInput.Find(id, console).Catalogue : CatalogueEditions.Default,
                Option("--unit", call.GetValue(unit), AdministrativeUnit.Read),
                Option("--period", call.GetValue(period), ReportingPeriod.Read));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(string output, bool force, IndicatorCatalogue catalogue, AdministrativeUnit? unit, ReportingPeriod? period)
    {
        if (!Path.GetExtension(output).Equals(".docx", StringComparison.OrdinalIgnoreCase))
        {
            throw new CliException(output, CliMessages.FormTarget.With());
        }

        OutputFile.Require(output, force);
        using var content = new MemoryStream();
        ReportDocx.WriteForm(catalogue, content, unit, period);
        OutputFile.Write(output, force, content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private static T? Option<T>(string name, string? text, Func<string, ParseResult<T>> read)
        where T : class
    {
        if (text is null)
        {
            return null;
        }

        var result = read(text);
        return result.TryGetValue(out var value) ? value : throw new CliException(name, result.Issue!);
    }
}
