using System.Text;
using Cchc.Domain.Legal;

namespace Cchc.Domain.Json;

/// <summary>The words of one enum on the wire, in the order of its values from 0.</summary>
internal sealed class WireWords
{
    internal static readonly WireWords UnitKinds = new(
        "commune", "ward", "township", "specialZone", "district", "urbanDistrict", "town", "city", "province");

    internal static readonly WireWords BlockKinds = new("paragraph", "bullet", "heading");

    internal static readonly WireWords FigureStates = new("missing", "blank", "notApplicable", "unreadable", "reported");

    internal static readonly WireWords DocumentKinds = new([.. DocumentKind.All.Select(kind => kind.Name)]);

    private readonly byte[][] words;

    private WireWords(params string[] words)
    {
        this.words = [.. words.Select(Encoding.UTF8.GetBytes)];
        All = string.Join(", ", words);
    }

    /// <summary>All words, for a message.</summary>
    internal string All { get; }

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentException">The value has no word.</exception>
    internal ReadOnlySpan<byte> For(int value) => (uint)value < (uint)words.Length
        ? words[value]
        : throw new ArgumentException($"The value {value} is none of: {All}.", nameof(value));

    /// <summary>The value of a word, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.SequenceEqual(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
