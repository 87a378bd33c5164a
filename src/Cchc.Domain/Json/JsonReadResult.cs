using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>What came of reading a report's wire form: the report, or what is wrong with the document and where.</summary>
/// <remarks>Immutable. Whether a well-read report is right or wrong is not said here: rules judge it.</remarks>
public sealed class JsonReadResult
{
    internal JsonReadResult(CchcReport? report, ValueList<Issue> issues)
    {
        Report = report;
        Issues = issues;
    }

    /// <summary>The report, or null where the document has a fault.</summary>
    public CchcReport? Report { get; }

    /// <summary>
    /// Every fault in the order of reading, each with its code, its JSON Pointer, and line and column from 1 (columns count
    /// UTF-16 code units; a byte order mark counts nothing); empty where a report was read.
    /// </summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The report.</summary>
    /// <returns>The report.</returns>
    /// <exception cref="UnreadableInputException">The document has faults.</exception>
    public CchcReport ReportOrThrow() => Report ?? throw new UnreadableInputException(Issues.AsSpan());
}
