using System.Collections.Frozen;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>One group of a symbol: NĐ, CP, TTg, QH15, SNV.</summary>
internal readonly ref struct SymbolGroup
{
    /// <summary>The longest group that is read.</summary>
    internal const int Longest = 20;

    // Mixed case in official use.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Mixed = FrozenSet.Create(
        StringComparer.Ordinal, "TTg", "Ttg", "TTr", "CTr", "Ctr", "QyĐ", "QĐi", "TrS", "ThU", "SNgV", "Tp").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds = SymbolKinds.Abbreviations.Select(pair => pair.Abbreviation)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int capitals;
    private readonly int small;
    private readonly bool hasTone;
    private readonly bool startsWithCapital;

    private SymbolGroup(ReadOnlySpan<char> letters, int end, int capitals, int small, bool hasTone, bool startsWithCapital)
    {
        Letters = letters;
        End = end;
        this.capitals = capitals;
        this.small = small;
        this.hasTone = hasTone;
        this.startsWithCapital = startsWithCapital;
    }

    /// <summary>The letters and digits in normal form.</summary>
    internal ReadOnlySpan<char> Letters { get; }

    internal int Length => Letters.Length;

    /// <summary>The place behind the group.</summary>
    internal int End { get; }

    /// <summary>True for the abbreviation of a kind of document or of an agency.</summary>
    internal bool IsKnown => IsKind(Letters) || AgencyAcronyms.Contains(Letters);

    internal static bool IsKind(ReadOnlySpan<char> letters) => Kinds.Contains(letters);

    /// <summary>Reads the group that starts at a place into a buffer.</summary>
    internal static SymbolGroup At(ReadOnlySpan<char> text, int start, Span<char> buffer)
    {
        int length = 0, upper = 0, lower = 0, at = start;
        bool isToned = false, isCapitalFirst = false;
        while (at < text.Length && length < buffer.Length && IsPart(text[at], length))
        {
            var before = at;
            if (BareLetters.IsNothing(text[at]))
            {
                at++;
                continue;
            }

            // "TTgngày": a word glued to a group.
            if (text[at] == 'n' && length > 1 && Words.Skip(text, at, "ngay") > 0)
            {
                break;
            }

            var letter = VietnameseLetters.Read(text, ref at);
            if (char.IsUpper(letter))
            {
                if (lower == 0 && upper > 1 && IsWordAhead(text, at) && AgencyAcronyms.Contains(buffer[..length]))
                {
                    // "CPNgày": the next word begins.
                    at = before;
                    break;
                }

                upper++;
                isCapitalFirst |= length == 0;
            }
            else if (!char.IsAsciiDigit(letter))
            {
                // "UBNDngày": a word glued to an abbreviation that is complete.
                if (lower == 0 && upper > 1 && AgencyAcronyms.Contains(buffer[..length]) && !Mixed.Contains([.. buffer[..length], letter]) && IsWordAhead(text, at))
                {
                    at = before;
                    break;
                }

                lower++;
            }

            isToned |= VietnameseLetters.Split(VietnameseLetters.Small(letter)).Tone > 0;
            buffer[length++] = letter;
        }

        // Longer than any group: no group.
        var isWhole = at == text.Length || length < buffer.Length || !IsPart(text[at], length);
        return new SymbolGroup(isWhole ? buffer[..length] : default, at, upper, lower, isToned, isCapitalFirst);
    }

    /// <summary>Whether this can be a group of a symbol, and not the next word of the sentence.</summary>
    /// <param name="isExpected">True where a type word or "số" stands before the number.</param>
    /// <param name="isJoinedLoosely">True where blanks stand before the group.</param>
    /// <param name="isAfterDot">True where a dot stands before it: it may be the end of the sentence.</param>
    internal bool IsAcceptable(bool isExpected, bool isJoinedLoosely, bool isAfterDot)
    {
        if (Letters.IsEmpty || (isJoinedLoosely && Length < 2))
        {
            return false;
        }

        if (small == 0)
        {
            // A word of a heading in capitals has its tone; an abbreviation hardly ever.
            return startsWithCapital && !((isJoinedLoosely || isAfterDot) && hasTone);
        }

        if (hasTone)
        {
            return false;
        }

        return startsWithCapital
            ? Mixed.Contains(Letters) || (capitals >= 2 && small <= 2) || (isExpected && IsKnown)
            : isExpected && !isJoinedLoosely && !isAfterDot && IsKnown;
    }

    private static bool IsPart(char c, int length) =>
        char.IsLetter(c) || BareLetters.IsLetter(c) || (length > 0 && (char.IsAsciiDigit(c) || (c != '\u00AD' && BareLetters.IsNothing(c))));

    private static bool IsWordAhead(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLower(LookAlikes.Fold(text[at]));
}
