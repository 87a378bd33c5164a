using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>
/// Generated texts: Vietnamese in composed and decomposed letters, quotes, XML and JSON specials, emoji. Never a lone surrogate,
/// nor a control character other than line feed and tab.
/// </summary>
public static class TextGen
{
    private static readonly string[] Words =
    [
        "cải", "cách", "hành", "chính", "Ủy", "ban", "nhân", "dân", "xã", "Hoằng", "Trung", "Kế", "hoạch", "số", "44/KH-UBND", "ngày",
        "02/3/2022", "thủ", "tục", "một", "cửa", "liên", "thông", "đã", "được", "giải", "quyết", "281", "hồ", "sơ", "100%", "Nghị", "định",
    ];

    // Decomposed letters, a look-alike (ð), typographic quotes, specials of XML and JSON, surrogate pairs, odd blanks.
    private static readonly string[] Oddities =
    [
        "Hoa\u0306\u0300ng", "Thanh Ho\u0301a", "xa\u0303", "ð", "“ngoặc”", "\"", "'", "\\", "/", "\\u0041", "<b>&amp;</b>", "]]>", "a < b & c > d",
        "😀", "👩‍👩‍👧", "\U00020000", "\u00A0", "\u200B", "\u2028", "\uFEFF", "{found}", "~0~1", "+", "–", "…", "\uFFFD", "\t", "a\tb",
    ];

    private static readonly Gen<string> Letters = Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00A1', '\u024F'], Gen.Char['\u1EA0', '\u1EF9'])
        .Array[1, 8].Select(letters => new string(letters));

    private static readonly Gen<string> Fragment = Gen.Frequency((6, Gen.OneOf(Words)), (2, Gen.OneOf(Oddities)), (1, Letters));

    /// <summary>One line that is not empty.</summary>
    public static readonly Gen<string> Line = Fragment.Array[1, 6].Select(Gen.OneOf(" ", " ", "", "  "), (words, blank) => string.Join(blank, words));

    /// <summary>One line or nothing.</summary>
    public static readonly Gen<string> LineOrEmpty = Gen.Frequency((1, Gen.Const("")), (3, Line));

    /// <summary>One line, the empty text, or null.</summary>
    public static readonly Gen<string?> LineOrNull = Gen.Frequency((2, Gen.Const((string?)null)), (1, Gen.Const((string?)"")), (2, Line.Select(line => (string?)line)));

    /// <summary>The text of a narrative block: lines with line feeds between.</summary>
    public static readonly Gen<string> Block = Gen.Frequency((1, Gen.Const("")), (6, Line), (3, Line.Array[2, 4].Select(lines => string.Join('\n', lines))));

    /// <summary>A sentence as an officer writes one: words only, a capital first, a full stop last.</summary>
    public static readonly Gen<string> Sentence = Gen.OneOf(Words).Array[4, 20].Select(words => "Trong kỳ " + string.Join(' ', words) + ".");

    /// <summary>A title: words only.</summary>
    public static readonly Gen<string> Title = Gen.OneOf(Words).Array[1, 6].Select(words => "Công tác " + string.Join(' ', words));
}
