using System.Text.Json.Serialization;

namespace Cchc.Samples.Api;

/// <summary>One thing for which a report was not taken.</summary>
/// <param name="Code">The permanent code, CCHC….</param>
/// <param name="Pointer">Where in the report, as a JSON Pointer.</param>
/// <param name="Message">The sentence.</param>
internal sealed record ReportFault(string Code, string Pointer, string Message)
{
    /// <summary>The line of the body, from 1; of faults in the JSON only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Line { get; init; }

    /// <summary>The column in UTF-16 code units, from 1; of faults in the JSON only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Column { get; init; }
}
