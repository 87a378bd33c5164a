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
    private readonly Dictionary<string, (SourcePosition Position, string Text)> places;

    internal SourceMap(Dictionary<string, (SourcePosition Position, string Text)> places) => this.places = places;

    /// <summary>A map that knows no place.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>The place of a part; where the part itself is not known, that of the nearest part around it.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The place, or null.</returns>
    public SourcePosition? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var at = path; at.Length > 0; at = at[..Math.Max(at.LastIndexOf('/'), 0)])
        {
            if (places.TryGetValue(at, out var place))
            {
                return place.Position;
            }
        }

        return null;
    }

    /// <summary>The place of some words inside a part.</summary>
    /// <param name="path">The path.</param>
    /// <param name="quote">The words; where they do not stand in the part, its start is meant.</param>
    /// <returns>The place, or null.</returns>
    public SourcePosition? Find(string path, string quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (!places.TryGetValue(path, out var place))
        {
            return Find(path);
        }

        var at = quote.Length == 0 ? -1 : place.Text.IndexOf(quote, StringComparison.Ordinal);
        return at <= 0 ? place.Position : Within(place, at);
    }

    /// <summary>The places of some of the parts.</summary>
    /// <param name="keep">Whether the part with a path is kept.</param>
    /// <returns>The map.</returns>
    public SourceMap Where(Func<string, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new SourceMap(places.Where(place => keep(place.Key)).ToDictionary(StringComparer.Ordinal));
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
