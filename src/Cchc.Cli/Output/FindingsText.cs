using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>
/// The result of `check` for reading: the findings in the order of the document, grouped by its parts, each with the line of the source, a mark
/// under the words, and what to do.
/// </summary>
internal sealed class FindingsText(TextWriter output, Language language, TextStyle style)
{
    private const int Margin = 10;
    private const int Widest = 100;

    private readonly string margin = new(' ', Margin);
    private readonly bool vi = language == Language.Vietnamese;

    internal void Write(LoadedReport loaded, CheckResult result)
    {
        output.WriteLine(style.Strong(loaded.File) + ": " + Word(result.Verdict) + " — " + Counts(result));
        string? part = null;
        foreach (var finding in result.Findings)
        {
            if (DocumentPart.Of(finding.Path, loaded.Report, language) is var name && name != part)
            {
                output.WriteLine();
                output.WriteLine(style.Strong("── " + name + " " + new string('─', Math.Max(3, 70 - name.Length))));
                part = name;
            }

            output.WriteLine();
            Write(finding, loaded);
        }

        Unchecked(result);
        output.WriteLine();
    }

    private void Write(Finding finding, LoadedReport loaded)
    {
        var place = finding.Position?.In(language) is { Length: > 0 } words ? words : finding.Path;
        output.WriteLine(style.Of(finding.Severity, Word(finding.Severity).PadRight(Margin)) + style.Strong(finding.Code) + "  " + style.Faint(place));
        Paragraph("", OneLine.Of(finding.In(language)));
        if (SourceExcerpt.Of(finding, loaded.Places) is { } excerpt)
        {
            output.WriteLine(margin + style.Faint("│ ") + excerpt.Line);
            output.WriteLine(margin + style.Faint("│ ") + new string(' ', excerpt.Start) + style.Of(finding.Severity, new string('^', excerpt.Width)));
        }

        if (finding.Related.Count > 0)
        {
            Paragraph(vi ? "xem thêm: " : "see also: ", string.Join("; ", finding.Related.Select(Place)));
        }

        if (ReportRules.Find(finding.Code) is { } rule)
        {
            Paragraph(vi ? "cách sửa: " : "to do: ", rule.Remedy.In(language));
        }

        if (finding.LegalBasis is { } basis)
        {
            Paragraph(vi ? "căn cứ: " : "basis: ", basis);
        }
    }

    private string Place(RelatedPlace place)
    {
        var where = place.Position?.In(language) is { Length: > 0 } words ? words : place.Path;
        return place.Quote.Length == 0 ? where : where + " “" + OneLine.Of(place.Quote) + "”";
    }

    private void Unchecked(CheckResult result)
    {
        if (result.Unchecked.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(style.Strong("── " + (vi ? "Chưa kiểm được vì thiếu số liệu " : "Not checkable for want of figures ") + new string('─', 30)));
        output.WriteLine();
        foreach (var relation in result.Unchecked)
        {
            var id = relation.Relation.Id.PadRight(Margin);
            Paragraph("", (vi ? "thiếu " : "missing ") + relation.Missing + " — " + relation.Relation.Title.In(language), id);
        }
    }

    // Wrapped at blanks, the later lines under the first.
    private void Paragraph(string label, string text, string? before = null)
    {
        var line = (before ?? margin) + label;
        var indent = margin + new string(' ', label.Length);
        var words = text.Split(' ');
        var isFirst = true;
        foreach (var word in words)
        {
            if (!isFirst && line.Length + word.Length + 1 > Margin + Widest)
            {
                output.WriteLine(line);
                line = indent;
                isFirst = true;
            }

            line += (isFirst ? "" : " ") + word;
            isFirst = false;
        }

        output.WriteLine(line);
    }

    private string Counts(CheckResult result) => vi
        ? string.Create(CultureInfo.InvariantCulture, $"{result.Count(RuleSeverity.Error)} lỗi, {result.Count(RuleSeverity.Warning)} cảnh báo, {result.Count(RuleSeverity.Info)} lưu ý")
        : $"{Many(result.Count(RuleSeverity.Error), "error")}, {Many(result.Count(RuleSeverity.Warning), "warning")}, {Many(result.Count(RuleSeverity.Info), "note")}";

    private static string Many(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");

    private string Word(Verdict verdict) => verdict switch
    {
        Verdict.Valid => vi ? "hợp lệ" : "valid",
        Verdict.ValidWithWarnings => vi ? "hợp lệ, có cảnh báo" : "valid, with warnings",
        _ => vi ? "không hợp lệ" : "invalid",
    };

    private string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => vi ? "LỖI" : "ERROR",
        RuleSeverity.Warning => vi ? "CẢNH BÁO" : "WARNING",
        _ => vi ? "LƯU Ý" : "NOTE",
    };
}
