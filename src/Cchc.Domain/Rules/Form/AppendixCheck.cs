using System.Globalization;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <summary>The lines above the table, and whether the text speaks of the appendix.</summary>
internal sealed class AppendixCheck() : ReportCheck(RuleFamily.Form)
{
    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var statistics = report.Report.Statistics;
        if (!statistics.IsPresent)
        {
            return [];
        }

        return Headings(statistics).Concat(Attached(report)).Concat(Mentioned(report)).Concat(Others(report));
    }

    private static IEnumerable<Finding> Headings(Statistics statistics)
    {
        var lines = statistics.Headings.Select(TextKey.Bare).ToList();
        var number = lines.Exists(line => line.StartsWith("phu luc", StringComparison.Ordinal) || line.StartsWith("bieu", StringComparison.Ordinal));
        var title = lines.Exists(line => line.Contains("thong ke", StringComparison.Ordinal) || line.Contains("so lieu", StringComparison.Ordinal)
            || line.Contains("cai cach", StringComparison.Ordinal) || line.Contains("bang tong hop", StringComparison.Ordinal));
        if (!number || !title)
        {
            LocalizedText missing = (number, title) switch
            {
                (false, false) => new("số và tên phụ lục", "number and title"),
                (false, true) => new("chữ “Phụ lục” và số", "word “Phụ lục” and number"),
                _ => new("tên phụ lục", "title"),
            };
            yield return FormRules.NoAppendixTitle.Found(("missing", missing)) with { Path = "/appendix/headings" };
        }
    }

    private static IEnumerable<Finding> Attached(CheckedReport report)
    {
        var headings = report.Report.Statistics.Headings;
        var line = headings.ToList().FindIndex(IsAttached);
        if (line < 0)
        {
            yield return FormRules.NoAttachedLine.Found() with { Path = "/appendix/headings" };
            yield break;
        }

        var path = "/appendix/headings/" + line.ToString(CultureInfo.InvariantCulture);
        if (report.Prose.Parts.FirstOrDefault(part => part.Path == path) is not { } part || part.References.Length == 0)
        {
            yield break;
        }

        var cited = part.References[0].Reference.Reference;
        var header = report.Report.Header;
        var (found, expected) = Differs(cited, header);
        if (found.Length > 0)
        {
            yield return part.Point(
                FormRules.AttachedToOther.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found },
                part.References[0].Reference.Start,
                part.References[0].Reference.Length);
        }
    }

    // "(Kèm theo", and what is left of it where the words are cut.
    private static bool IsAttached(string line) => TextKey.Bare(line).TrimStart('(', ' ').StartsWith("kem theo", StringComparison.Ordinal)
        || TextKey.Bare(line).TrimStart('(', ' ').StartsWith("ban hanh kem theo", StringComparison.Ordinal);

    private static (string Found, string Expected) Differs(LegalReference cited, DocumentHeader header)
    {
        if (header.Number?.Number is { } number && cited.Number.Length > 0
            && (!string.Equals(number, cited.Number, StringComparison.OrdinalIgnoreCase) || (cited.Symbol.Length > 0 && !string.Equals(cited.Symbol, header.Number.Symbol, StringComparison.OrdinalIgnoreCase))))
        {
            return ("số " + cited.NumberAndSymbol, "số " + number + "/" + header.Number.Symbol);
        }

        return cited.IssueDate is { } date && header.PlaceAndDate?.Date?.Full is { } own && date.Calendar != own
            ? ("ngày " + date.InWords(), "ngày " + WrittenDate.FromLocalDate(own).InWords())
            : ("", "");
    }

    private static IEnumerable<Finding> Mentioned(CheckedReport report)
    {
        var mentioned = report.Prose.Narrative.Any(part => SpeaksOfAppendix(part));
        if (!mentioned)
        {
            yield return FormRules.AppendixNotMentioned.Found() with { Path = "/closing" };
        }
    }

    // "Phụ lục 02b" in the text of a report whose appendix is 01b.
    private static IEnumerable<Finding> Others(CheckedReport report)
    {
        var own = report.Report.Statistics.Headings.Select(NumberOf).FirstOrDefault(number => number.Length > 0) ?? "";
        if (own.Length == 0)
        {
            yield break;
        }

        foreach (var part in report.Prose.Narrative)
        {
            for (var i = 0; part.HasAny(WordClasses.Appendix) && i + 2 < part.Tokens.Length; i++)
            {
                if (Phrases.Is(part.Tokens, i, Phrases.Appendix) && part.Tokens[i + 2].IsNumber && !part.IsInReference(part.Tokens[i].Start))
                {
                    var last = i + 3 < part.Tokens.Length && part.Tokens[i + 3].IsWord && part.Tokens[i + 3].Start == part.Tokens[i + 2].End ? i + 3 : i + 2;
                    var number = part.Words(i + 2, last);
                    if (!string.Equals(number, own, StringComparison.OrdinalIgnoreCase))
                    {
                        var found = part.Words(i, last);
                        yield return part.Point(FormRules.OtherAppendix.Found(("found", found), ("expected", "Phụ lục " + own)) with { Expected = "Phụ lục " + own, Actual = found }, i..(last + 1));
                    }
                }
            }
        }
    }

    private static string NumberOf(string heading)
    {
        var words = heading.Split([' ', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3 && TextKey.Bare(words[0] + " " + words[1]) == "phu luc" && char.IsAsciiDigit(words[2][0]) ? words[2] : "";
    }

    private static bool SpeaksOfAppendix(ProsePart part)
    {
        var tokens = part.Tokens;
        for (var i = 0; part.HasAny(WordClasses.Appendix) && i + 1 < tokens.Length; i++)
        {
            if (tokens[i].IsAny(WordClasses.Appendix) && (Phrases.Is(tokens, i, Phrases.Appendix) || Phrases.Is(tokens, i, Phrases.Form) || Phrases.Is(tokens, i, Phrases.AttachedTable)) && !part.IsInReference(tokens[i].Start))
            {
                return true;
            }
        }

        return false;
    }
}
