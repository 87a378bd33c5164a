using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Collects the places of a report's parts while it is imported.</summary>
internal sealed class SourceMapBuilder
{
    private readonly Dictionary<string, (SourcePosition Position, string Text)> places = new(StringComparer.Ordinal);

    internal void Add(string path, SourcePosition position, string raw) => places.TryAdd(path, (position, raw));

    internal void Add(string path, DocumentLine line) => Add(path, line.Position, line.Raw);

    internal SourceMap Build() => new(places);
}
