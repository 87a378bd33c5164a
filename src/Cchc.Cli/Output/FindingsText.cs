using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>The result of `check` for reading.</summary>
internal static class FindingsText
{
    internal static void Write(TextWriter output, string file, CheckResult result, Language language)
    {
        var vi = language == Language.Vietnamese;
        output.WriteLine(file + ": " + Word(result.Verdict, vi) + " — " + Counts(result, vi));
        foreach (var finding in result.Findings)
        {
            var place = finding.Position?.In(language) is { Length: > 0 } words ? words + "  " : "";
            output.WriteLine();
            output.WriteLine($"  {Word(finding.Severity, vi)} {finding.Code}  {place}{finding.Path}");
            output.WriteLine("    " + finding.Message.In(language));
            if (finding.Quote.Length > 0)
            {
                output.WriteLine("    " + (vi ? "trong báo cáo: " : "in the report: ") + "“" + finding.Quote.ReplaceLineEndings(" ") + "”");
            }

            if (finding.LegalBasis is { } basis)
            {
                output.WriteLine("    " + (vi ? "căn cứ: " : "basis: ") + basis);
            }
        }

        if (result.Unchecked.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("  " + (vi ? "Chưa kiểm được vì thiếu số liệu:" : "Not checkable for want of figures:"));
            foreach (var relation in result.Unchecked)
            {
                output.WriteLine($"    {relation.Relation.Id}: {(vi ? "thiếu" : "missing")} {relation.Missing} — {relation.Relation.Title.In(language)}");
            }
        }

        output.WriteLine();
    }

    private static string Counts(CheckResult result, bool vi) => vi
        ? $"{result.Count(RuleSeverity.Error)} lỗi, {result.Count(RuleSeverity.Warning)} cảnh báo, {result.Count(RuleSeverity.Info)} lưu ý"
        : $"{Many(result.Count(RuleSeverity.Error), "error")}, {Many(result.Count(RuleSeverity.Warning), "warning")}, {Many(result.Count(RuleSeverity.Info), "note")}";

    private static string Many(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";

    private static string Word(Verdict verdict, bool vi) => verdict switch
    {
        Verdict.Valid => vi ? "hợp lệ" : "valid",
        Verdict.ValidWithWarnings => vi ? "hợp lệ, có cảnh báo" : "valid, with warnings",
        _ => vi ? "không hợp lệ" : "invalid",
    };

    private static string Word(RuleSeverity severity, bool vi) => severity switch
    {
        RuleSeverity.Error => vi ? "LỖI     " : "ERROR  ",
        RuleSeverity.Warning => vi ? "CẢNH BÁO" : "WARNING",
        _ => vi ? "LƯU Ý   " : "INFO   ",
    };
}
