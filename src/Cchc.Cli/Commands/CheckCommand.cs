using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Output;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
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
        var previous = options.Texts("--previous", "FILE", "Báo cáo kỳ trước của cùng đơn vị, để so sánh; có thể nêu nhiều kỳ.", "The report of the same unit before, to compare with; may be given for several periods.");
        var only = options.Text("--only", "form,table", "Chỉ kiểm các nhóm quy tắc này.", "Run these families of rules only.");
        var without = options.Text("--without", "CCHC1066,…", "Bỏ các mã này.", "Leave these codes out.");
        var command = new Command("check", options.In("Kiểm tra báo cáo theo bộ quy tắc.", "Checks reports against the rule set."))
        {
            files, format, annotate, asOf, previous, only, without,
        };
        command.SetAction(call =>
        {
            AnnotatedCopy.CheckCall(call.GetValue(files)!, call.GetValue(annotate));
            var checker = CheckerChoice.Of(call.GetValue(only), call.GetValue(without));
            var known = Known(AsOf(call.GetValue(asOf)), call.GetValue(previous) ?? [], console);
            return Run(call.GetValue(files)!, call.GetValue(format) == "json", checker, known, call.GetValue(annotate), options.Language, console);
        });
        return command;
    }

    private static int Run(string[] files, bool json, ReportChecker checker, CheckOptions known, string? annotated, Language language, CliConsole console)
    {
        // Every file is read before anything is told: a file that cannot be read leaves no half result and is the only line.
        var loaded = files.Select(file => InputFile.Load(file, console)).ToList();
        var checkedReports = loaded.ConvertAll(report => (report.File, Result: Check(checker, report, known)));
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
            var text = new FindingsText(console.Out, language, new TextStyle(console.IsTerminal));
            for (var i = 0; i < loaded.Count; i++)
            {
                text.Write(loaded[i], checkedReports[i].Result);
            }
        }

        return checkedReports.Exists(report => report.Result.Count(RuleSeverity.Error) > 0) ? ExitCode.Errors : ExitCode.Done;
    }

    private static CheckResult Check(ReportChecker checker, LoadedReport report, CheckOptions known) => checker.Check(
        report.Report, new CheckOptions { Places = report.Places, AsOf = known.AsOf, Previous = known.Previous, Earlier = known.Earlier });

    // The last of the reports before is the one to compare with; the others are its history.
    private static CheckOptions Known(LocalDate? asOf, string[] previous, CliConsole console)
    {
        var before = previous.Select(file => InputFile.Load(file, console).Report).OrderBy(End).ToList();
        return new CheckOptions { AsOf = asOf, Previous = before.LastOrDefault(), Earlier = ValueList.From(before.SkipLast(1)) };
    }

    private static LocalDate End(CchcReport report) => report.Period?.CutOff?.End ?? new LocalDate(report.Period?.Year ?? 1900, 9, 14);

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
