using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Citations;

/// <summary>A reference with the text around it and what the register knows of the document.</summary>
internal sealed class CitedText
{
    private static readonly HashSet<ulong> Replacing = [.. new[] { "thế", "bỏ", "đổi", "đây" }.Select(word => WordKey.Of(word))];

    private CitedText(ProsePart part, ResolvedReference resolved, LegalDocument? document)
    {
        Part = part;
        Resolved = resolved;
        Document = document;
        var first = part.TokenAt(resolved.Start);

        // A reference may start inside a token.
        first -= first > 0 && part.Tokens[first - 1].End > resolved.Start ? 1 : 0;
        First = first < part.Tokens.Length ? first : -1;
        Behind = part.TokenAt(resolved.Start + resolved.Length);
        IsObject = IsReplaced(part.Tokens, First);
    }

    internal ProsePart Part { get; }

    internal ResolvedReference Resolved { get; }

    internal LegalDocument? Document { get; }

    internal LegalReference Reference => Resolved.Reference;

    internal string Text => Part.Text.Substring(Resolved.Start, Resolved.Length);

    /// <summary>The first token of the reference.</summary>
    internal int First { get; }

    /// <summary>The first token behind the reference.</summary>
    internal int Behind { get; }

    /// <summary>
    /// True where the reference is part of another document's title, or what another document replaces: "sửa đổi, bổ sung một số điều của
    /// Nghị định …", "thay thế Nghị định …".
    /// </summary>
    internal bool IsObject { get; }

    /// <summary>True for a law, which is cited without date and issuer.</summary>
    internal bool IsLaw => Reference.Kind == DocumentKind.Law || Reference.Kind == DocumentKind.Code || Reference.Kind == DocumentKind.Ordinance || Reference.Kind == DocumentKind.Constitution;

    /// <summary>Every reference with a number or a date in the running text, in the order of the report.</summary>
    internal static IEnumerable<CitedText> Of(CheckedReport report)
    {
        foreach (var part in report.Prose.Running)
        {
            foreach (var reference in part.References)
            {
                if (!reference.Reference.IsPhrase)
                {
                    var document = reference.Reference.Document is { } key ? report.Register.Find(key) : null;
                    yield return new CitedText(part, reference.Reference, document);
                }
            }
        }
    }

    internal Finding Point(Finding finding) => Part.Point(finding, Resolved.Start, Resolved.Length);

    private static bool IsReplaced(Token[] tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 10 && !tokens[i].EndsClause && !tokens[i].IsMark('('); i--)
        {
            if (tokens[i].IsWord && Replacing.Contains(tokens[i].Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day of the report, as far as it tells one.</summary>
    internal static LocalDate? DayOf(CheckedReport report) => report.Report.Header.PlaceAndDate?.Date?.Latest ?? report.AsOf;
}
