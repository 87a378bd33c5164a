using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Output;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Cli.Commands;

/// <summary>`cchc check`: runs the rule set over each report.</summary>
internal static class CheckCommand
{
    internal static Command Create(CliOptions options, CliConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "Báo cáo (.docx, .json, .txt; “-” là đầu vào chuẩn).", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text | json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var annotate = new Option<string?>("--annotate") { Description = "Ghi bản sao của tệp .docx, mỗi phát hiện là một nhận xét Word tại chỗ." };
        var asOf = new Option<string?>("--as-of") { Description = "Ngày xét, dạng 2022-03-15; mặc định là ngày của báo cáo." };
        var previous = new Option<string?>("--previous") { Description = "Báo cáo kỳ trước để so sánh (chưa có trong phiên bản này)." };
        var command = new Command("check", "Kiểm tra báo cáo theo bộ quy tắc.") { files, format, annotate, asOf, previous };
        command.SetAction(call =>
        {
            RefuseNotYet(call.GetValue(previous), "--previous");
            return Run(call.GetValue(files)!, call.GetValue(format) == "json", AsOf(call.GetValue(asOf)), options.LanguageOf(call), call.GetValue(options.Quiet), console, call.GetValue(annotate));
        });
        return command;
    }

    private static int Run(string[] files, bool json, LocalDate? asOf, Language language, bool quiet, CliConsole console, string? annotated)
    {
        AnnotatedCopy.CheckCall(files, annotated);
        // Every file is read before anything is written: a file that cannot be read leaves no half result.
        var checkedReports = new List<(string File, CheckResult Result)>();
        foreach (var file in files)
        {
            var loaded = InputFile.Load(file, console);
            Notices.Write(loaded, language, quiet, console);
            var result = ReportChecker.Default.Check(loaded.Report, loaded.Places, asOf: asOf);
            AnnotatedCopy.Write(loaded, result, annotated, language);
            checkedReports.Add((file, result));
        }

        if (json)
        {
            using var buffer = new MemoryStream();
            FindingsJson.Write(buffer, checkedReports, language);
            console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        }
        else
        {
            foreach (var (file, result) in checkedReports)
            {
                FindingsText.Write(console.Out, file, result, language);
            }
        }

        return checkedReports.Exists(report => report.Result.Count(RuleSeverity.Error) > 0) ? ExitCode.Errors : ExitCode.Done;
    }

    private static void RefuseNotYet(string? value, string option)
    {
        if (value is not null)
        {
            throw new CliException(null, CliMessages.NotYet.With(("option", option)));
        }
    }

    private static LocalDate? AsOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : throw new CliException(null, CliMessages.BadDate.With(("found", text)));
    }
}
