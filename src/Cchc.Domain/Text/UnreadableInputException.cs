namespace Cchc.Domain.Text;

/// <summary>
/// The one exception for input that cannot be read (a stream, JSON, a package, a catalogue file), where a result does not fit.
/// It carries every issue, each with code and place.
/// </summary>
public sealed class UnreadableInputException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="issues">What was wrong; at least one issue.</param>
    /// <exception cref="ArgumentException">There is no issue.</exception>
    public UnreadableInputException(params ReadOnlySpan<Issue> issues)
        : base(Text(issues)) => Issues = ValueList.Create(issues);

    /// <summary>What was wrong, the first issue first.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The code of the first issue.</summary>
    public string Code => Issues[0].Code;

    private static string Text(ReadOnlySpan<Issue> issues)
    {
        if (issues.IsEmpty)
        {
            throw new ArgumentException("An unreadable input has at least one issue.", nameof(issues));
        }

        var lines = new List<string>(issues.Length);
        foreach (var issue in issues)
        {
            lines.Add(issue.In(Language.English));
        }

        return string.Join(Environment.NewLine, lines);
    }
}
