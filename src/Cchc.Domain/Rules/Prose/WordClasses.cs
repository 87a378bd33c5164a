namespace Cchc.Domain.Rules.Prose;

/// <summary>
/// What a token is to the rules. A rule looks for its words only where the text has one of their class, and compares them there.
/// </summary>
[Flags]
internal enum WordClasses
{
    /// <summary>Nothing that a rule looks for.</summary>
    None = 0,

    /// <summary>A syllable that Vietnamese has, its tone written where it belongs.</summary>
    Syllable = 1,

    /// <summary>The first syllable of a word of reports.</summary>
    OfficialFirst = 1 << 1,

    /// <summary>The second syllable of a word of reports.</summary>
    OfficialSecond = 1 << 2,

    /// <summary>The first word of a known misspelling.</summary>
    SpellingFirst = 1 << 3,

    /// <summary>The second word of a fixed term.</summary>
    TermSecond = 1 << 4,

    /// <summary>The first word of a name with capitals, or the designation of a unit.</summary>
    CapitalFirst = 1 << 5,

    /// <summary>A word that is part of no name.</summary>
    NeverCapital = 1 << 6,

    /// <summary>The first word of a designation: xã, thị trấn, huyện.</summary>
    Designation = 1 << 7,

    /// <summary>A word for a committee or council: UBND, HĐND, (nhân) dân.</summary>
    Committee = 1 << 8,

    /// <summary>"ngày".</summary>
    Day = 1 << 9,

    /// <summary>"tháng".</summary>
    Month = 1 << 10,

    /// <summary>"năm".</summary>
    Year = 1 << 11,

    /// <summary>"quý".</summary>
    Quarter = 1 << 12,

    /// <summary>"số".</summary>
    NumberWord = 1 << 13,

    /// <summary>The first word of "phụ lục" or "biểu mẫu".</summary>
    Appendix = 1 << 14,

    /// <summary>A verb, or "về", that is found doubled with other words between.</summary>
    Doubled = 1 << 15,

    /// <summary>The second word of a known misspelling.</summary>
    SpellingSecond = 1 << 16,

    /// <summary>The first word of a fixed term.</summary>
    TermFirst = 1 << 17,

    /// <summary>The third word of a fixed term.</summary>
    TermThird = 1 << 18,

    /// <summary>A number.</summary>
    Number = 1 << 24,

    /// <summary>A bracket.</summary>
    Bracket = 1 << 25,

    /// <summary>Any other mark.</summary>
    Mark = 1 << 26,

    /// <summary>A word with a capital.</summary>
    Capital = 1 << 27,

    /// <summary>A slash or a hyphen.</summary>
    Stroke = 1 << 28,
}
