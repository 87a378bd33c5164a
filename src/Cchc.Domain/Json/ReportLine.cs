namespace Cchc.Domain.Json;

/// <summary>One line of newline-delimited JSON, read.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReportLine
{
    internal ReportLine(int number, JsonReadResult result)
    {
        Number = number;
        Result = result;
    }

    /// <summary>The number of the line in its input, from 1; blank lines count and are passed over.</summary>
    public int Number { get; }

    /// <summary>The report, or what is wrong; the places in it name this line.</summary>
    public JsonReadResult Result { get; }
}
