using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// A periodic administrative-reform report (báo cáo cải cách hành chính định kỳ): the header of the official document, the
/// narrative in parts, the signature, and the statistics appendix. It may be incomplete or wrong and is a report all the same:
/// rules judge it.
/// </summary>
/// <remarks>
/// Immutable, thread-safe, equal by content. What a document said and could not be placed stands in <see cref="Leftovers"/>;
/// nothing is lost.
/// </remarks>
public sealed record CchcReport
{
    private readonly ValueList<ReportExtension> extensions = [];

    /// <summary>The reporting unit with its superiors, or null where it could not be told.</summary>
    public AdministrativeUnit? Unit { get; init; }

    /// <summary>The reporting period, or null where it could not be told.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What stands above the text.</summary>
    public DocumentHeader Header { get; init; } = DocumentHeader.Empty;

    /// <summary>The text before the first part.</summary>
    public ValueList<NarrativeBlock> Opening { get; init; } = [];

    /// <summary>The parts.</summary>
    public ValueList<ReportSection> Sections { get; init; } = [];

    /// <summary>The text after the last part: the closing sentence.</summary>
    public ValueList<NarrativeBlock> Closing { get; init; } = [];

    /// <summary>The recipients ("Nơi nhận:").</summary>
    public LabelledList Recipients { get; init; } = LabelledList.None;

    /// <summary>The signature block.</summary>
    public Signature Signature { get; init; } = Signature.None;

    /// <summary>The statistics appendix.</summary>
    public Statistics Statistics { get; init; } = Statistics.None;

    /// <summary>Lines that could not be placed, as written, in the order of the document.</summary>
    public ValueList<string> Leftovers { get; init; } = [];

    /// <summary>
    /// The references to legal documents, as they were read from the texts when the report was imported, or as the document gives them;
    /// a report that is built has none. They do not follow a change of the texts: <see cref="WithReferences"/> reads them anew.
    /// </summary>
    public ValueList<CitedReference> References { get; init; } = [];

    /// <summary>What applications added for themselves, sorted by name; every name stands once.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or an extension is null.</exception>
    public ValueList<ReportExtension> Extensions
    {
        get => extensions;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Contains(null!))
            {
                throw new ArgumentException("An extension is null.", nameof(value));
            }

            extensions = value.Count < 2 ? value : ValueList.From(value.OrderBy(extension => extension.Name, StringComparer.Ordinal));
            if (value.Count > 1 && value.DistinctBy(extension => extension.Name, StringComparer.Ordinal).Count() < value.Count)
            {
                throw new ArgumentException("An extension stands twice.", nameof(value));
            }
        }
    }

    /// <summary>What a newer version of the interchange form says beyond this one; it stands at paths, and so allows no change around it.</summary>
    public NewerContent Newer { get; init; } = NewerContent.None;

    /// <summary>The same report with <see cref="References"/> as its texts have them now.</summary>
    /// <returns>The report.</returns>
    public CchcReport WithReferences() => this with { References = CitedReference.In(this) };

    /// <summary>A report that is still to be filled in: official header, the headings of the narrative, every row of the edition blank.</summary>
    /// <param name="catalogue">The edition of the statistics table.</param>
    /// <param name="unit">The reporting unit, or null where it is not known yet: dots then stand for its name.</param>
    /// <param name="period">The reporting period, or null where it is not known yet.</param>
    /// <returns>The report.</returns>
    public static CchcReport BlankFor(IndicatorCatalogue catalogue, AdministrativeUnit? unit = null, ReportingPeriod? period = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return BlankReport.For(catalogue, unit, period);
    }
}
