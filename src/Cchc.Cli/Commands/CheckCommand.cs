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
        var files = new Argument<string[]>("FILE")
        {
            Description = options.In("Báo cáo (.docx, .json, .txt; “-” là đầu vào chuẩn).", "Reports (.docx, .json, .txt; “-” is standard input)."),
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new WordOption("--format", options.In("Dạng kết quả.", "The form of the result."), "text", "json");
        var annotate = options.Text("--annotate", "OUT.docx", "Ghi bản sao của tệp .docx, mỗi phát hiện là một nhận xét Word tại chỗ.", "Write a copy of the .docx with every finding as a Word comment on its words.");
        var asOf = options.Text("--as-of", "2022-03-15", "Ngày xét; mặc định là ngày của báo cáo.", "The day on which the report is judged; by default its own date.");
        var previous = options.Text("--previous", "FILE", "Báo cáo kỳ trước của cùng đơn vị, để so sánh.", "The report of the same unit before, to compare with.");
        var command = new Command("check", options.In("Kiểm tra báo cáo theo bộ quy tắc.", "Checks reports against the rule set.")) { files, format, annotate, asOf, previous };
        command.SetAction(call =>
        {
            AnnotatedCopy.CheckCall(call.GetValue(files)!, call.GetValue(annotate));
            var known = new CheckOptions
            {
                AsOf = AsOf(call.GetValue(asOf)),
                Previous = call.GetValue(previous) is { } before ? InputFile.Load(before, console).Report : null,
            };
            return Run(call.GetValue(files)!, call.GetValue(format) == "json", known, call.GetValue(annotate), options.Language, console);
        });
        return command;
    }

    private static int Run(string[] files, bool json, CheckOptions known, string? annotated, Language language, CliConsole console)
    {
        // Every file is read before anything is told: a file that cannot be read leaves no half result and is the only line.
        var loaded = files.Select(file => InputFile.Load(file, console)).ToList();
        var checkedReports = loaded.ConvertAll(report => (report.File, Result: Check(report, known)));
        AnnotatedCopy.Write(loaded[0], checkedReports[0].Result, annotated, language);
        loaded.ForEach(report => Notices.Write(report, language, console));
        if (json)
        {
            using var buffer = new MemoryStream();
            FindingsJson.Write(buffer, checkedReports, language);
            console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            // The contract's JSON has no place for what could not be checked: it is said all the same.
            checkedReports.ForEach(report => Notices.WriteUnchecked(report.File, report.Result, language, console));
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

    private static CheckResult Check(LoadedReport report, CheckOptions known) =>
        ReportChecker.Default.Check(report.Report, new CheckOptions { Places = report.Places, AsOf = known.AsOf, Previous = known.Previous });

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
