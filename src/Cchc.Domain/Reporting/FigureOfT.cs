namespace Cchc.Domain.Reporting;

/// <summary>The figure of one cell as a typed value: what a typed key gives.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="State">
/// The state of the cell; <see cref="FigureState.Unreadable"/> also where a number is written that is no
/// <typeparamref name="T"/> (2,5 people).
/// </param>
/// <param name="Value">The value, or null where none is reported.</param>
/// <param name="Text">The text as written.</param>
public readonly record struct Figure<T>(FigureState State, T? Value, string Text)
    where T : struct
{
    /// <summary>True where a value is reported.</summary>
    public bool IsReported => State == FigureState.Reported;

    /// <summary>The text as written.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text ?? "";
}
