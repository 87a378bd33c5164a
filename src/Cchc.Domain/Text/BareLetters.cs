using System.Globalization;

namespace Cchc.Domain.Text;

/// <summary>
/// The bare form of one character, for finding words in a text as it is, composed or decomposed, without rewriting it: a Latin
/// letter without diacritics in lower case, every blank and line break a space, every dash a hyphen, combining marks and
/// invisible characters nothing at all.
/// </summary>
/// <remarks>"Nghị định", "NGHỊ ÐỊNH" and "Nghi&#x323; đi&#x323;nh" have the same bare letters; so do "của" and "cửa".</remarks>
internal static class BareLetters
{
    // What stands for a combining mark, which belongs to the letter before it.
    private const char Mark = '\0';

    // What stands for a character that is not seen: a soft hyphen, a zero-width space.
    private const char Invisible = '\u0001';

    // Latin with all Vietnamese letters, combining marks, Greek, Cyrillic: all that is met inside words.
    private static readonly char[] Table = BuildTable();

    /// <summary>The bare form of a character; see <see cref="IsNothing"/>.</summary>
    internal static char Of(char c) => c < Table.Length ? Table[c] : Plain(c);

    /// <summary>True for a blank of any width and for a line break of any kind.</summary>
    internal static bool IsBlank(char c) => Of(c) == ' ';

    /// <summary>True for a blank, a line break, or a character that is not seen.</summary>
    internal static bool IsLayout(char c) => Of(c) is ' ' or Invisible;

    /// <summary>True for a character that adds no letter of its own: a combining mark, a soft hyphen, a zero-width character.</summary>
    internal static bool IsNothing(char c) => Of(c) <= Invisible;

    /// <summary>True for a letter (in its bare form a–z).</summary>
    internal static bool IsLetter(char c) => char.IsAsciiLetterLower(Of(c));

    private static char[] BuildTable()
    {
        var table = new char[0x1F00];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Plain((char)i);
        }

        return table;
    }

    private static char Plain(char c)
    {
        if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
        {
            return Mark;
        }

        // The soft hyphen is a format character too.
        if (char.GetUnicodeCategory(c) is UnicodeCategory.Format)
        {
            return Invisible;
        }

        if (char.IsWhiteSpace(c))
        {
            return ' ';
        }

        var lower = char.ToLowerInvariant(LookAlikes.Fold(c));
        return VietnameseLetters.Split(lower).Letter switch
        {
            // Behind the Vietnamese letters those that text recognition puts in their place.
            'ă' or 'â' or 'ǎ' or 'ä' or 'å' or 'ā' => 'a',
            'ê' or 'ë' or 'ě' or 'ē' => 'e',
            'ï' or 'î' or 'ǐ' or 'ī' or 'ı' => 'i',
            'ô' or 'ơ' or 'ö' or 'ǒ' or 'ō' or 'ő' => 'o',
            'ư' or 'ü' or 'û' or 'ǔ' or 'ū' or 'ů' => 'u',
            'đ' => 'd',
            var letter => letter,
        };
    }
}
