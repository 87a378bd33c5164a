using System.CommandLine;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Output;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Docx;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Cli.Commands;

/// <summary>`cchc convert`: reads a report in one form and writes it in another.</summary>
internal static class ConvertCommand
{
    internal static Command Create(CliOptions options, CliConsole console)
    {
        var input = new Argument<string>("IN")
        {
            Description = options.In("Báo cáo (.docx, .json, .txt; “-” là đầu vào chuẩn).", "The report (.docx, .json, .txt; “-” is standard input)."),
        };
        var output = new Argument<string>("OUT") { Description = options.In("Tệp đích: .docx, .json hoặc .txt.", "The target: .docx, .json or .txt.") };
        var catalogue = options.Text("--catalogue", "ID", "Danh mục chỉ tiêu của phụ lục, hoặc tệp danh mục.", "The edition of the statistics table, or an edition file.");
        var force = options.Flag("--force", "Ghi đè tệp đích nếu đã có.", "Replace the target if it exists.");
        var command = new Command("convert", options.In("Chuyển báo cáo sang dạng khác.", "Writes a report in another form.")) { input, output, catalogue, force };
        command.SetAction(call => Run(
            call.GetValue(input)!,
            call.GetValue(output)!,
            call.GetValue(force),
            call.GetValue(catalogue) is { } id ? CatalogueInput.Find(id, console).Catalogue : null,
            options.Language,
            console));
        return command;
    }

    private static int Run(string input, string output, bool force, IndicatorCatalogue? catalogue, Language language, CliConsole console)
    {
        var write = WriterFor(output, catalogue);
        if (input is not ("-" or "") && Path.GetFullPath(input) == Path.GetFullPath(output))
        {
            throw new CliException(output, CliMessages.SameFile.With());
        }

        OutputFile.Require(output, force);
        var loaded = InputFile.Load(input, console, catalogue);
        using var content = new MemoryStream();
        try
        {
            write(loaded.Report, content);
        }
        catch (ArgumentException e)
        {
            // Beyond the limits of the form: too deep, too long.
            throw new CliException(output, CliMessages.NoSuchForm.With(("found", e.Message)));
        }

        OutputFile.Write(output, force, content.GetBuffer().AsSpan(0, (int)content.Length));
        Notices.Write(loaded, language, console);
        return ExitCode.Done;
    }

    private static Action<CchcReport, Stream> WriterFor(string output, IndicatorCatalogue? catalogue) => Path.GetExtension(output).ToLowerInvariant() switch
    {
        ".json" => (report, stream) => ReportJson.Write(report, stream),
        ".docx" => (report, stream) => ReportDocx.Write(report, stream, Printing(report, catalogue)),
        ".txt" or ".md" => (report, stream) => stream.Write(Encoding.UTF8.GetBytes(ReportText.Write(report))),
        _ => throw new CliException(output, CliMessages.UnknownTarget.With()),
    };

    // A report of another edition is not printed with the labels of this one.
    private static IndicatorCatalogue? Printing(CchcReport report, IndicatorCatalogue? catalogue) =>
        catalogue?.Id == report.Statistics.Edition ? catalogue : null;
}
