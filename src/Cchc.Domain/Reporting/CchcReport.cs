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
}
