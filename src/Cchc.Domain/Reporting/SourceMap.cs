using System.Diagnostics.CodeAnalysis;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// Where each part of a report stood in the input it was read from: from path (a JSON Pointer into the interchange form, such
/// as <c>/statistics/3.3.2</c>) to place. It is kept beside the report, since two equal reports may come from different files.
/// </summary>
/// <remarks>Thread-safe once it is handed out.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "A map by name.")]
public sealed class SourceMap
{
    // The parts of a report in the order of the document.
    private static readonly string[] Parts = ["/header", "/opening", "/sections", "/closing", "/recipients", "/signature", "/appendix", "/statistics"];

    private readonly Dictionary<string, (SourcePosition Position, string Text)> places;

    internal SourceMap(Dictionary<string, (SourcePosition Position, string Text)> places) => this.places = places;

    /// <summary>A map that knows no place.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>The place of a part; where the part itself is not known, that of the nearest part around it.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The place, or null.</returns>
    public SourcePosition? Find(string path)
    {
        return Nearest(path)?.Position;
    }

    /// <summary>The place of some words inside a part.</summary>
    /// <param name="path">The path; where the part itself is not known, the nearest part around it is searched.</param>
    /// <param name="quote">The words; where they do not stand in the part, its start is meant.</param>
    /// <param name="occurrence">Which of several equal quotes is meant, from 0.</param>
    /// <returns>The place, or null.</returns>
    public SourcePosition? Find(string path, string quote, int occurrence = 0)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (Nearest(path) is not { } place)
        {
            return null;
        }

        var at = -1;
        for (var i = 0; quote.Length > 0 && i <= occurrence; i++)
        {
            var next = place.Text.IndexOf(quote, at + 1, StringComparison.Ordinal);
            if (next < 0)
            {
                break;
            }

            at = next;
        }

        // A break inside the words may be wider in the source than in the part.
        var feed = at < 0 ? quote.IndexOf('\n', StringComparison.Ordinal) : -1;
        return feed > 0 ? Find(path, quote[..feed], occurrence) : at <= 0 ? place.Position : Within(place, at);
    }

    /// <summary>The text of a part as the input has it, or of the nearest part around it; null where neither is known.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The text; a break inside it is a line feed.</returns>
    public string? TextAt(string path) => Nearest(path)?.Text;

    /// <summary>
    /// The place where a part that is missing should be: at the first of what stands beside it, else behind what stands before it, else before
    /// what follows. Null where nothing is known.
    /// </summary>
    internal SourcePosition? Around(string path)
    {
        var part = Array.FindIndex(Parts, name => IsIn(path, name));
        if (part < 0)
        {
            return null;
        }

        for (var before = part; before >= 0; before--)
        {
            if (End(Parts[before], isLast: before != part) is { } there)
            {
                return there;
            }
        }

        return End("", isLast: false);
    }

    // The first or the last place in a part; in the whole map where the part is empty.
    private SourcePosition? End(string part, bool isLast)
    {
        SourcePosition? end = null;
        foreach (var (path, place) in places)
        {
            if ((part.Length == 0 || IsIn(path, part))
                && (end is not { } known || (isLast ? Compare(place.Position, known) >= 0 : Compare(place.Position, known) < 0)))
            {
                end = place.Position;
            }
        }

        return end;
    }

    /// <summary>The places of some of the parts.</summary>
    /// <param name="keep">Whether the part with a path is kept.</param>
    /// <returns>The map.</returns>
    public SourceMap Where(Func<string, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new SourceMap(places.Where(place => keep(place.Key)).ToDictionary(StringComparer.Ordinal));
    }

    private static bool IsIn(string path, string part) => path.StartsWith(part, StringComparison.Ordinal) && (path.Length == part.Length || path[part.Length] == '/');

    // Of one input: lines, or paragraphs before tables.
    private static int Compare(SourcePosition one, SourcePosition other) =>
        (one.Line ?? 0, one.Column ?? 0, one.Table ?? 0, one.Paragraph ?? 0, one.Row ?? 0, one.Cell ?? 0)
        .CompareTo((other.Line ?? 0, other.Column ?? 0, other.Table ?? 0, other.Paragraph ?? 0, other.Row ?? 0, other.Cell ?? 0));

    private (SourcePosition Position, string Text)? Nearest(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var at = path; at.Length > 0; at = at[..Math.Max(at.LastIndexOf('/'), 0)])
        {
            if (places.TryGetValue(at, out var place))
            {
                return place;
            }
        }

        return null;
    }

    // A part may run over several lines of the source; its text is kept with their line feeds.
    private static SourcePosition Within((SourcePosition Position, string Text) place, int at)
    {
        var before = place.Text.AsSpan(0, at);
        var feeds = before.Count('\n');
        return feeds == 0 || place.Position.Line is not { } line
            ? place.Position.Plus(at)
            : SourcePosition.InText(line + feeds, at - before.LastIndexOf('\n'));
    }
}
