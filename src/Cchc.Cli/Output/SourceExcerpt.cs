using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;

namespace Cchc.Cli.Output;

/// <summary>The line of the source around the words of a finding, and where in it they stand.</summary>
/// <param name="Line">The line, cut to what fits on a screen.</param>
/// <param name="Start">The first column of the words, as a screen counts them.</param>
/// <param name="Width">How many columns they take.</param>
internal sealed record SourceExcerpt(string Line, int Start, int Width)
{
    private const int Widest = 96;
    private const int Before = 30;

    /// <summary>The excerpt for a finding, or null where it is about no words.</summary>
    internal static SourceExcerpt? Of(Finding finding, SourceMap places)
    {
        if (finding.Quote.Length == 0)
        {
            return null;
        }

        var text = places.TextAt(finding.Path) is { } known && known.Contains(finding.Quote, StringComparison.Ordinal) ? known : finding.Quote;
        var at = -1;
        for (var i = 0; i <= finding.Occurrence; i++)
        {
            var next = text.IndexOf(finding.Quote, at + 1, StringComparison.Ordinal);
            at = next < 0 ? at : next;
        }

        return Cut(text, at, finding.Quote.Length);
    }

    // A long line is cut around the words, at blanks; words that are longer than the screen are cut at its end.
    private static SourceExcerpt Cut(string text, int at, int length)
    {
        var from = 0;
        if (at + length > Widest && at > Before)
        {
            from = text.IndexOf(' ', at - Before) is var blank && blank >= 0 && blank < at ? blank + 1 : at;
        }

        var to = Math.Min(text.Length, from + Widest);
        if (to < text.Length)
        {
            var blank = text.LastIndexOf(' ', to);
            to = blank > at ? blank : to;
        }

        to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        var end = Math.Min(at + length, to);
        var head = from > 0 ? "… " : "";
        var tail = to < text.Length ? " …" : "";
        return new SourceExcerpt(
            head + OneLine.Untrimmed(text[from..to]) + tail,
            head.Length + Columns(text.AsSpan(from, at - from)),
            Math.Max(1, Columns(text.AsSpan(at, end - at))));
    }

    // Marks that stand on the letter before them take no column.
    private static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            columns += char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark || char.IsLowSurrogate(c) ? 0 : 1;
        }

        return columns;
    }
}
