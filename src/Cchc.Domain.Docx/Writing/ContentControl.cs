using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>A content control inside a paragraph.</summary>
/// <param name="Tag">What it holds, by the path that findings use: stable, whatever the document looks like.</param>
/// <param name="Title">What Word shows above it.</param>
internal readonly record struct ContentControl(string Tag, string Title)
{
    internal ControlKind Kind { get; init; }

    /// <summary>
    /// True where the control cannot be taken away: what every report has once. A line of a list can, and its paragraph with it.
    /// </summary>
    internal bool IsLocked { get; init; }

    internal Placeholder Placeholder { get; init; }

    /// <summary>The code of the figure in the custom part that the control shows, or null.</summary>
    internal string? Figure { get; init; }

    /// <summary>The options of a drop-down: what is shown and what it stands for.</summary>
    internal ValueList<(string Shown, string Value)> Options { get; init; } = [];

    /// <summary>The day that a date picker shows (yyyy-MM-dd), or empty.</summary>
    internal string Day { get; init; } = "";

    /// <summary>How a date picker writes the day that is picked.</summary>
    internal string DayFormat { get; init; } = "";
}
