using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>A reference to a legal document as a report holds it: where it stands, and what it says.</summary>
/// <param name="Path">The text in which it stands, as a JSON Pointer into the interchange form: <c>/sections/0/items/1/blocks/2</c>.</param>
/// <param name="Reference">The reference.</param>
/// <remarks>Immutable. Equal where both say the same in every field, unlike two <see cref="LegalReference"/>, which are equal where they mean the same document.</remarks>
public sealed record CitedReference(string Path, LegalReference Reference)
{
    /// <summary>Reads the references of a report's texts: subject, addressees, narrative, recipients, lines above the table, what the office itself wrote in it, leftovers.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The references in the order of the report.</returns>
    public static ValueList<CitedReference> In(CchcReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = new List<CitedReference>();
        foreach (var (path, text) in ReportTexts.BeforeTable(report).Concat(ReportTexts.OfTable(report)).Concat(ReportTexts.BehindTable(report)))
        {
            foreach (var citation in LegalReferenceFinder.Enumerate(text))
            {
                found.Add(new CitedReference(path, citation.Reference));
            }
        }

        return ValueList.From(found);
    }

    /// <inheritdoc/>
    public bool Equals(CitedReference? other) =>
        other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal) && Fields(Reference) == Fields(other.Reference);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Reference.Text, Reference.Number, Reference.Symbol);

    private static (DocumentKind? Kind, string Number, int? Year, string Symbol, string Name, WrittenDate? Date, string Issuer, Pinpoint? Pinpoint, string Text) Fields(
        LegalReference reference) =>
        (reference.Kind, reference.Number, reference.Year, reference.Symbol, reference.Name, reference.IssueDate, reference.Issuer, reference.Pinpoint, reference.Text);
}
