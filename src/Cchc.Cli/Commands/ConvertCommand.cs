using System.CommandLine;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Output;
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
        var input = new Argument<string>("IN") { Description = "Báo cáo (.docx, .json, .txt; “-” là đầu vào chuẩn)." };
        var output = new Argument<string>("OUT") { Description = "Tệp đích: .docx, .json hoặc .txt." };
        var force = new Option<bool>("--force") { Description = "Ghi đè tệp đích nếu đã có." };
        var command = new Command("convert", "Chuyển báo cáo sang dạng khác.") { input, output, force };
        command.SetAction(call => Run(
            call.GetValue(input)!, call.GetValue(output)!, call.GetValue(force), options.LanguageOf(call), call.GetValue(options.Quiet), console));
        return command;
    }

    private static int Run(string input, string output, bool force, Language language, bool quiet, CliConsole console)
    {
        var write = WriterFor(output);
        if (input != "-" && Path.GetFullPath(input) == Path.GetFullPath(output))
        {
            throw new CliException(output, CliMessages.SameFile.With());
        }

        var loaded = InputFile.Load(input, console);
        OutputFile.Write(output, force, stream => write(loaded.Report, stream));
        Notices.Write(loaded, language, quiet, console);
        return ExitCode.Done;
    }

    private static Action<CchcReport, Stream> WriterFor(string output) => Path.GetExtension(output).ToLowerInvariant() switch
    {
        ".json" => (report, stream) => ReportJson.Write(report, stream),
        ".docx" => (report, stream) => ReportDocx.Write(report, stream),
        ".txt" or ".md" => (report, stream) => stream.Write(Encoding.UTF8.GetBytes(ReportText.Write(report))),
        _ => throw new CliException(output, CliMessages.UnknownTarget.With()),
    };
}
