using System.Runtime.CompilerServices;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>All that taking a text apart asks of one character, in one number: it is read for every character of a report.</summary>
internal readonly struct Letter
{
    // Latin with all Vietnamese letters, combining marks, Greek, Cyrillic, dashes and quotation marks.
    private static readonly ulong[] Table = [.. Enumerable.Range(0, 0x2070).Select(code => Read((char)code))];

    private readonly ulong parts;

    private Letter(ulong parts) => this.parts = parts;

    /// <summary>The small letter without its tone, look-alikes folded.</summary>
    internal ulong Plain => parts & 0xFFFF;

    /// <summary>That letter without any diacritic.</summary>
    internal ulong Bare => (parts >> 16) & 0xFFFF;

    /// <summary>The tone (0 none, 1–5).</summary>
    internal int Tone => (int)(parts >> 32) & 0xFF;

    /// <summary>What the character can be.</summary>
    internal LetterKinds Kinds => (LetterKinds)(parts >> 40);

    /// <summary>1 for a capital, else 0.</summary>
    internal int IsCapital => (int)(parts >> 42) & 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Letter Of(char c)
    {
        var table = Table;
        return new Letter(c < table.Length ? table[c] : Read(c));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Is(LetterKinds kinds) => (Kinds & kinds) != LetterKinds.None;

    private static ulong Read(char c)
    {
        var letter = LookAlikes.Fold(c);
        var small = VietnameseLetters.Small(letter);
        var (plain, tone) = VietnameseLetters.Split(small);
        var kinds = (small != letter ? LetterKinds.Capital : LetterKinds.None)
            | (BareLetters.IsLetter(c) || char.IsLetter(c) ? LetterKinds.Letter | LetterKinds.Inside : LetterKinds.None)
            | (BareLetters.IsNothing(c) ? LetterKinds.Inside : LetterKinds.None)
            | (BareLetters.IsLayout(c) ? LetterKinds.Layout : LetterKinds.None)
            | (VietnameseLetters.IsCombining(c) ? LetterKinds.Combining : LetterKinds.None);
        return plain | ((ulong)BareLetters.Of(plain) << 16) | ((ulong)tone << 32) | ((ulong)kinds << 40);
    }
}
