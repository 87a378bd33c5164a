namespace Cchc.Domain.Docx.Reading;

/// <summary>One level of a list: how its numeral counts and looks.</summary>
internal sealed record ListLevel
{
    internal int Start { get; init; } = 1;

    /// <summary>The format of the numeral (ST_NumberFormat).</summary>
    internal string Format { get; init; } = "decimal";

    /// <summary>What is printed, with %1 … %9 for the numerals of the levels.</summary>
    internal string Pattern { get; init; } = "";

    /// <summary>After which level (from 1) the count starts again; 0 never; null after any level above.</summary>
    internal int? RestartAfter { get; init; }

    /// <summary>True where all numerals are printed as decimals (isLgl).</summary>
    internal bool IsLegal { get; init; }

    /// <summary>The paragraph style that belongs to the level, or null.</summary>
    internal string? Style { get; init; }
}
