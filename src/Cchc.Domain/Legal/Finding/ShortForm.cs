using System.Collections.Frozen;
using System.Globalization;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>Kind and number without a symbol: "NĐ 34", "Nghị định 61", "Luật 54/2024", "Công văn số 418". What looks like one is often a count.</summary>
internal static class ShortForm
{
    // Kinds that are cited by their number alone.
    private static readonly FrozenSet<DocumentKind> Citable =
    [
        DocumentKind.Law, DocumentKind.Code, DocumentKind.Ordinance, DocumentKind.PresidentialDecree, DocumentKind.Decree, DocumentKind.Resolution, DocumentKind.JointResolution, DocumentKind.Decision,
        DocumentKind.Directive, DocumentKind.Circular, DocumentKind.JointCircular, DocumentKind.OfficialLetter, DocumentKind.Plan, DocumentKind.Guidance,
        DocumentKind.Programme, DocumentKind.Conclusion, DocumentKind.Notice, DocumentKind.Telegram, DocumentKind.Rules, DocumentKind.Report, DocumentKind.Proposal,
    ];

    // Kinds that in small letters name a document all the same; "kế hoạch 3" may be anything.
    private static readonly FrozenSet<DocumentKind> SmallToo =
    [
        DocumentKind.Decree, DocumentKind.Resolution, DocumentKind.Circular, DocumentKind.JointCircular, DocumentKind.OfficialLetter, DocumentKind.Directive,
    ];

    // What is counted or measured: the number belongs to this word, not to the kind before it.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = FrozenSet.Create(
        StringComparer.Ordinal,
        "tháng", "năm", "quý", "tuần", "ngày", "giờ", "phút", "người", "hộ", "hồ", "nhiệm", "văn", "vấn", "mục", "mức", "chỉ", "giải", "nhóm", "cán", "đơn", "xã", "huyện", "tỉnh", "phường",
        "thôn", "tổ", "tờ", "trường", "nội", "đồng", "triệu", "tỷ", "tỉ", "cuộc", "lượt", "lần", "buổi", "lớp", "địa", "lĩnh", "dự", "bản", "trang", "khoản", "loại", "hạng", "bước", "cấp", "bộ",
        "bài", "tin", "thủ", "điểm", "ý", "phần", "chuyên", "vụ", "việc", "hoạt", "câu", "cơ", "khu", "tiêu", "đội", "hecta", "mét", "km", "kg", "nghìn", "ngàn", "chục", "trăm", "suất", "phiếu",
        "giấy", "học", "sinh", "tiết", "màu", "ca", "con", "đoàn", "chốt", "công", "đề", "h", "cửa", "thành", "phiên", "kỳ", "chương", "thửa", "ngôi", "nhà", "sản", "dịch").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The place behind the short form whose number stands at a place, or -1; the year where it is given.
    /// </summary>
    internal static int Read(ReadOnlySpan<char> text, Lead lead, NumberScan number, out int? year)
    {
        year = null;
        if (lead.Kind is not { } word || !Citable.Contains(word.Kind) || !IsWritten(text, lead, word))
        {
            return -1;
        }

        var end = number.End;
        if (end < text.Length && text[end] == '/')
        {
            end = Year(text, end + 1, out year);
            return end > 0 && (word.Kind.SymbolYear != SymbolYear.Never || lead.So >= 0) ? end : -1;
        }

        return IsAlone(text, lead, number, word) ? end : -1;
    }

    private static int Year(ReadOnlySpan<char> text, int at, out int? year)
    {
        year = null;
        var end = NumberScan.DigitsEnd(text, at);
        if (end - at != 4 || !int.TryParse(text[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 1945 or > 2199 || IsGlued(text, end))
        {
            return -1;
        }

        year = value;
        return end;
    }

    /// <summary>The place behind a number and a year, "107/2021", or -1.</summary>
    internal static int NumberAndYear(ReadOnlySpan<char> text, NumberScan number, out int? year)
    {
        year = null;
        return number.End < text.Length && text[number.End] == '/' ? Year(text, number.End + 1, out year) : -1;
    }

    // The kind as it is written when a document is meant.
    private static bool IsWritten(ReadOnlySpan<char> text, Lead lead, KindWord word)
    {
        var written = text[word.Start..word.End];
        if (word.Start > 0 && text[word.Start - 1] is '/' or '-' or '.' or '_' or (>= '0' and <= '9'))
        {
            return false;
        }

        // Cells of a table are no reference: "QĐ | 12" counts decisions.
        var gap = text[word.End..lead.SoOrNumber];
        var hasYear = NumberScan.DigitsEnd(text, lead.Number) is var end && end + 1 < text.Length && text[end] == '/';
        if (gap.Contains('\t') || (lead.IsGlued && lead.Number + 1 == NumberScan.DigitsEnd(text, lead.Number)))
        {
            return false;
        }

        if (word.IsAbbreviation)
        {
            return true;
        }

        // "Chương trình 135" is a programme's name, not its number; "Chương trình số 27" and "CTr 27" are.
        var mayLackSo = word.Kind != DocumentKind.Programme && (Words.IsCapital(written) || SmallToo.Contains(word.Kind)) && (hasYear || !Blanks.HasLineBreak(gap, 0, gap.Length));
        return Words.IsPhrase(written, word.Kind.Name) && (lead.So >= 0 || mayLackSo);
    }

    private static bool IsAlone(ReadOnlySpan<char> text, Lead lead, NumberScan number, KindWord word)
    {
        var end = number.End;
        if (IsGlued(text, end) || (end < text.Length && (text[end] is '%' or '°' || (text[end] == ':' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) || LookAlikes.Fold(text[end]) == '-')))
        {
            return false;
        }

        // A year, unless "số" says that it is none.
        if (lead.So < 0 && end - number.Start == 4 && text[number.Start..end] is ['1', '9', ..] or ['2', '0', ..])
        {
            return false;
        }

        // "66.16" and "30c" are numbers; "12.345" and "5,5" are figures.
        if (end + 1 < text.Length && text[end] is ',' or '.' && char.IsAsciiDigit(text[end + 1]))
        {
            return false;
        }

        // "QĐ 1696 chỉ …": nobody counts decisions so high.
        var isHigh = word.IsAbbreviation && end - number.Start >= 3;
        var next = lead.So >= 0 || isHigh ? -1 : Blanks.After(text, end, lineBreaks: 0);
        return next < 0 || next == text.Length || !IsCounted(text, next, lead, word);
    }

    private static bool IsCounted(ReadOnlySpan<char> text, int next, Lead lead, KindWord word)
    {
        if (text[next] is '%' or '+' or '×')
        {
            return true;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        var end = Words.After(text, next, buffer, out _);
        var following = Words.Composed(text[next..end], buffer);
        if (end == next || !Counted.Contains(following) || (Words.IsCapital(text[next..]) && !Words.IsAllCapitals(text[word.Start..word.End])))
        {
            return false;
        }

        return following switch
        {
            "ngày" => DateScan.Read(text, next, out _) < 0,
            "năm" => !IsYear(text, end) || !IsNumberOfKind(text, lead, word),
            _ => true,
        };
    }

    // "Nghị định 61 năm 2018", but "Kế hoạch 5 năm 2021 - 2025"
    private static bool IsYear(ReadOnlySpan<char> text, int at)
    {
        var start = Blanks.After(text, at);
        var end = start > 0 && start < text.Length ? NumberScan.DigitsEnd(text, start) : start;
        var next = end - start == 4 ? Blanks.After(text, end) : -1;
        return end - start == 4 && !(next >= 0 && next < text.Length && LookAlikes.Fold(text[next]) == '-');
    }

    // Five years of a plan are many, five hundred are none.
    private static bool IsNumberOfKind(ReadOnlySpan<char> text, Lead lead, KindWord word) =>
        word.Kind.Nature == DocumentNature.Normative || NumberScan.DigitsEnd(text, lead.Number) - lead.Number >= (word.Kind == DocumentKind.OfficialLetter || word.Kind == DocumentKind.Directive || word.Kind == DocumentKind.Decision ? 2 : 3);

    private static bool IsGlued(ReadOnlySpan<char> text, int end) =>
        end < text.Length && (char.IsAsciiDigit(text[end]) || BareLetters.Of(text[end]) is (>= 'a' and <= 'z') or '/' or '_' or '@');
}
