namespace Cchc.Cli.Output;

/// <summary>What is told on standard error is one line: a quotation must not break it, nor steer the terminal.</summary>
internal static class OneLine
{
    internal static string Of(string text) => Untrimmed(text).Trim();

    /// <summary>The same with the blanks at both ends, for text whose columns are counted.</summary>
    internal static string Untrimmed(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            // U+2028 and U+2029 end a line without being control characters.
            line[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
        }
    });
}
