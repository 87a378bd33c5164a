using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Cli.Input;

/// <summary>A report that was read, with what was noticed and where its parts stood.</summary>
internal sealed record LoadedReport(string File, InputKind Kind, CchcReport Report, ValueList<Issue> Issues, SourceMap Places)
{
    /// <summary>The input as it was read.</summary>
    internal byte[] Content { get; init; } = [];
}
