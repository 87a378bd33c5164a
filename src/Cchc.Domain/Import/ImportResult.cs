using System.Diagnostics.CodeAnalysis;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// What came of importing a document: the report, what was noticed on the way, and where each part stood. Importing never
/// throws on odd content; only a document with no trace of a CCHC report gives no report.
/// </summary>
/// <param name="Report">The report, or null where the document is none; the issues then say why.</param>
/// <param name="Issues">What was noticed, in the order of the document.</param>
/// <param name="Places">Where each part of the report stood.</param>
public sealed record ImportResult(CchcReport? Report, ValueList<Issue> Issues, SourceMap Places)
{
    /// <summary>True where there is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    public bool Success => Report is not null;

    /// <summary>The report.</summary>
    /// <returns>The report.</returns>
    /// <exception cref="UnreadableInputException">The document is no CCHC report.</exception>
    public CchcReport ReportOrThrow() => Report ?? throw new UnreadableInputException(Issues.AsSpan());
}
