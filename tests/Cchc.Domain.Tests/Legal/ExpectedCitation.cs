using System.Globalization;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Legal;

/// <summary>A reference as the corpus wants it: place and fields as `refs --format tsv` gives them.</summary>
public sealed record ExpectedCitation(int Start, int Length, string Type, string Number, string Year, string Symbol, string IssueDate, string Issuer, string Pinpoint)
{
    internal static ExpectedCitation Of((int Start, int Length) span, string[] fields) => new(
        span.Start, span.Length, fields[0], fields[1], fields[2], fields[3], fields[4], VietnameseLetters.Compose(fields[5]), fields[6]);

    internal static ExpectedCitation Of(LegalCitation citation) => new(
        citation.Start, citation.Length, citation.Reference.Kind?.Name ?? "", citation.Reference.Number,
        citation.Reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "", citation.Reference.Symbol, citation.Reference.IssueDate?.ToString() ?? "",
        citation.Reference.Issuer, citation.Reference.Pinpoint?.Text ?? "");

    /// <summary>The same fields at any place: what identifies and describes the document.</summary>
    internal ExpectedCitation Anywhere => this with { Start = 0, Length = 0 };
}
