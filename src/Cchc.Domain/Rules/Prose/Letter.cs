using System.Runtime.CompilerServices;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>All that taking a text apart asks of one character: it is read for every character of a report.</summary>
internal readonly struct Letter
{
    /// <summary>Letters from here on are in no table.</summary>
    internal const int Wide = 0x2070;

    // How many capitals, how many tones, and which tones, in one number, so that the letters of a word are counted by adding.
    private const int TonesAt = 22;
    private const int ToneAt = 42;
    private const ulong CountMask = (1 << 20) - 1;

    // Latin with all Vietnamese letters, combining marks, Greek, Cyrillic, dashes and quotation marks.
    private static readonly Letter[] Letters = [.. Enumerable.Range(0, Wide).Select(code => Read((char)code))];

    private readonly ulong parts;

    private Letter(char plain, char bare, int tone, LetterKinds kinds)
    {
        parts = plain | ((ulong)tone << 32) | ((ulong)kinds << 40);
        Key = KeyOf(plain);
        Bare = KeyOf(bare);
        Counts = ((kinds & LetterKinds.Capital) != LetterKinds.None ? 1UL : 0) | (tone > 0 ? 1UL << TonesAt : 0) | ((ulong)tone << ToneAt);
    }

    /// <summary>The table of all letters before <see cref="Wide"/>.</summary>
    internal static ReadOnlySpan<Letter> Table => Letters;

    /// <summary>What the small letter without its tone adds to the key of a word, look-alikes folded.</summary>
    internal ulong Key { get; }

    /// <summary>What that letter without any diacritic adds.</summary>
    internal ulong Bare { get; }

    /// <summary>To be added up; see <see cref="CapitalsOf"/>.</summary>
    internal ulong Counts { get; }

    /// <summary>The small letter without its tone, look-alikes folded.</summary>
    internal char Plain => (char)parts;

    /// <summary>The tone (0 none, 1–5).</summary>
    internal int Tone => (int)(parts >> 32) & 0xFF;

    /// <summary>What the character can be.</summary>
    internal LetterKinds Kinds => (LetterKinds)(parts >> 40);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Letter Of(char c) => c < Wide ? Letters[c] : Read(c);

    /// <summary>What a small letter adds to the key of a word.</summary>
    internal static ulong KeyOf(char letter)
    {
        var mixed = (letter + 1UL) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>How many capitals a word has whose counts are added up.</summary>
    internal static int CapitalsOf(ulong counts) => (int)(counts & CountMask);

    /// <summary>How many of its letters carry a tone.</summary>
    internal static int TonesOf(ulong counts) => (int)((counts >> TonesAt) & CountMask);

    /// <summary>The tone where one letter alone carries one.</summary>
    internal static int ToneOf(ulong counts) => (int)(counts >> ToneAt);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Is(LetterKinds kinds) => (Kinds & kinds) != LetterKinds.None;

    private static Letter Read(char c)
    {
        var letter = LookAlikes.Fold(c);
        var small = VietnameseLetters.Small(letter);
        var (plain, tone) = VietnameseLetters.Split(small);
        var kinds = (small != letter ? LetterKinds.Capital : LetterKinds.None)
            | (BareLetters.IsLetter(c) || char.IsLetter(c) ? LetterKinds.Letter | LetterKinds.Inside : LetterKinds.None)
            | (BareLetters.IsNothing(c) ? LetterKinds.Inside : LetterKinds.None)
            | (BareLetters.IsLayout(c) ? LetterKinds.Layout : LetterKinds.None)
            | (VietnameseLetters.IsCombining(c) ? LetterKinds.Combining : LetterKinds.None);
        return new Letter(plain, BareLetters.Of(plain), tone, kinds);
    }
}
