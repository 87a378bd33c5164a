using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>
/// Reads what stands before the first part: the components of the header, told apart by their words (Nghị định 30/2020/NĐ-CP,
/// Phụ lục I), and the opening text.
/// </summary>
internal sealed class HeaderReader(SourceMapBuilder places)
{
    private const int LongestSubjectLine = 160;
    private const int LongestAddressee = 80;

    // "BÁO CÁO".
    private const int TitleLength = 7;

    private readonly List<string> agencies = [];
    private readonly List<string> nationalTitle = [];
    private readonly List<string> subject = [];
    private readonly List<string> addressees = [];
    private string addresseeLabel = "";
    private string documentType = "";
    private DocumentNumber? number;
    private PlaceAndDate? placeAndDate;
    private bool inSubject;
    private bool inAddressees;

    internal DocumentHeader Header => new()
    {
        Agencies = ValueList.From(agencies),
        NationalTitle = ValueList.From(nationalTitle),
        Number = number,
        PlaceAndDate = placeAndDate,
        DocumentType = documentType,
        Subject = ValueList.From(subject),
        Addressees = new LabelledList(addresseeLabel, ValueList.From(addressees)),
    };

    /// <summary>Takes a line if it is a component of the header; a line that is none belongs to the opening text or to nothing.</summary>
    internal bool TryTake(DocumentLine line) =>
        documentType.Length == 0
            ? TryTakeBeforeTitle(line) || TryTakeTitle(line)
            : TryTakeAddressee(line) || TryTakeSubject(line);

    /// <summary>Whether a line is the type of the document ("BÁO CÁO"), alone or with the subject behind it.</summary>
    internal static bool IsTitle(DocumentLine line) =>
        IsSpacedTitle(line) || line.Bare.StartsWith("bao cao", StringComparison.Ordinal)
        && (line.Bare.Length == TitleLength
            || (!char.IsLetterOrDigit(line.Bare[TitleLength]) && ListMark.IsUpper(VietnameseLetters.Compose(line.Text).AsSpan(0, TitleLength))));

    /// <summary>A line as what stands in it side by side: agency or number on the left, national title or date on the right.</summary>
    internal static IEnumerable<DocumentLine> Columns(DocumentLine line) =>
        WideGap.Columns(line, (left, right) => IsNationalTitle(right.Bare) || (!IsNumberStart(right.Bare) && IsPlaceAndDate(right, out _) && !IsPlaceAndDate(left, out _)));

    private bool TryTakeBeforeTitle(DocumentLine line)
    {
        var bare = line.Bare;
        if (IsNationalTitle(bare))
        {
            return Add(nationalTitle, "/header/nationalTitle", line);
        }

        if (number is null && IsNumberStart(bare) && line.Text.Contains('/', StringComparison.Ordinal) && bare.Length < 60)
        {
            number = NumberOf(line.Text);
            places.Add("/header/number", line);
            return true;
        }

        if (placeAndDate is null && IsPlaceAndDate(line, out var date))
        {
            placeAndDate = PlaceOf(line.Text, date);
            places.Add("/header/placeAndDate", line);
            return true;
        }

        return IsAgency(line) && Add(agencies, "/header/agencies", line);
    }

    private bool TryTakeTitle(DocumentLine line)
    {
        if (!IsTitle(line))
        {
            return false;
        }

        // "BÁO CÁO CÔNG TÁC …" on one line: the type, then the subject. Decomposed letters are longer and stay together.
        var splits = line.Text.Length > TitleLength + 1 && line.Bare.Length > TitleLength && VietnameseLetters.Compose(line.Text[..TitleLength]).Length == TitleLength
            && TextKey.Bare(line.Text[..TitleLength]).Length == TitleLength;
        documentType = splits ? line.Text[..TitleLength] : line.Text;
        places.Add("/header/documentType", line);
        if (splits)
        {
            subject.Add(line.Text[TitleLength..].Trim());
            places.Add("/header/subject/0", line);
        }

        inSubject = true;
        return true;
    }

    private bool TryTakeAddressee(DocumentLine line)
    {
        if (addresseeLabel.Length == 0 && line.Bare.StartsWith("kinh gui", StringComparison.Ordinal))
        {
            inSubject = false;
            inAddressees = true;
            var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
            addresseeLabel = colon < 0 ? line.Text : line.Text[..(colon + 1)];
            places.Add("/header/addressees", line);
            var rest = colon < 0 ? "" : line.Text[(colon + 1)..].Trim();
            if (rest.Length > 0)
            {
                addressees.Add(ListMark.WithoutMark(rest));
            }

            return true;
        }

        // Without marks, "Kính gửi:" alone asks for a line below, and a semicolon for one more.
        var isNext = ListMark.Length(line.Text) > 0
            || (line.Text.Length < LongestAddressee && !StartsText(line.Bare) && (addressees.Count == 0 || addressees[^1].EndsWith(';')));
        if (!inAddressees || !isNext)
        {
            inAddressees = false;
            return false;
        }

        places.Add($"/header/addressees/items/{addressees.Count}", line);
        addressees.Add(ListMark.WithoutMark(line.Text));
        return true;
    }

    // The subject stands directly under the type; a second line of it is bold like the first, follows without a gap, or is short
    // and names the period.
    private bool TryTakeSubject(DocumentLine line)
    {
        if (!inSubject || line.Text.Length > LongestSubjectLine || StartsText(line.Bare) || line.Text[^1] is ':' or ';'
            || (subject.Count > 0 && line.StartsAfterGap && !line.IsBold && !GoesOnWithPeriod(line)))
        {
            inSubject = false;
            return false;
        }

        return Add(subject, "/header/subject", line);
    }

    private bool Add(List<string> lines, string path, DocumentLine line)
    {
        places.Add($"{path}/{lines.Count}", line);
        lines.Add(line.Text);
        return true;
    }

    private static bool GoesOnWithPeriod(DocumentLine line) =>
        line.Text.Length < LongestSubjectLine / 2 && char.IsLetterOrDigit(line.Text[^1]) && PeriodFinder.Find(line.Text).Any();

    private static bool StartsText(string bare) =>
        bare.StartsWith("can cu", StringComparison.Ordinal) || bare.StartsWith("thuc hien", StringComparison.Ordinal)
        || bare.StartsWith("kinh gui", StringComparison.Ordinal);

    private static bool IsNationalTitle(string bare) => bare.StartsWith("cong hoa xa hoi chu nghia", StringComparison.Ordinal) || IsMotto(bare);

    private static bool IsNumberStart(string bare) => bare.StartsWith("so", StringComparison.Ordinal) && (bare.Length == 2 || !char.IsLetter(bare[2]));

    // "B Á O  C Á O": letters set apart.
    private static bool IsSpacedTitle(DocumentLine line) => line.Bare == "b a o c a o";

    private static bool IsPlaceAndDate(DocumentLine line, out VietnameseDate date)
    {
        date = default;
        return line.Bare.Length < 100 && line.Bare.Contains("ngay", StringComparison.Ordinal)
            && (VietnameseDate.TryFind(line.Text, out date) || IsStillToBeFilledIn(line.Bare));
    }

    // "…, ngày … tháng … năm …": nothing but dots stands where the numbers go; the place may stand before.
    private static bool IsStillToBeFilledIn(string bare)
    {
        var month = bare.LastIndexOf("thang", StringComparison.Ordinal);
        var year = bare.LastIndexOf("nam", StringComparison.Ordinal);
        var day = month < 0 ? -1 : bare.LastIndexOf("ngay", month, StringComparison.Ordinal);
        return day >= 0 && year > month && bare[..day].TrimEnd() is [] or [.., ',']
            && IsBlank(bare.AsSpan(day + 4, month - day - 4)) && IsBlank(bare.AsSpan(month + 5, year - month - 5)) && IsBlank(bare.AsSpan(year + 3));
    }

    private static bool IsBlank(ReadOnlySpan<char> gap) => gap.Trim(" .…_0123456789").IsEmpty;

    private static bool IsMotto(string bare) =>
        bare.StartsWith("doc lap", StringComparison.Ordinal) && bare.Contains("hanh phuc", StringComparison.Ordinal) && bare.Length < 50;

    private static bool IsAgency(DocumentLine line) =>
        (line.IsUpper || IsCommittee(line)) && line.Text.Length < 120 && !line.Bare.StartsWith("bao cao", StringComparison.Ordinal)
        && (line.Bare.Contains("ubnd", StringComparison.Ordinal) || line.Bare.Contains("uy ban nhan dan", StringComparison.Ordinal)
            || line.Bare.Contains("hoi dong", StringComparison.Ordinal) || line.Bare.StartsWith("so ", StringComparison.Ordinal)
            || line.Bare.StartsWith("phong ", StringComparison.Ordinal) || AdministrativeUnit.TryWord(line.Text, out _, out _));

    // "Ủy ban nhân dân xã Sông Lam", not in capitals as it should be.
    private static bool IsCommittee(DocumentLine line) => line.Text.Length < 60 && char.IsLetter(line.Text[^1])
        && (line.Bare.StartsWith("ubnd ", StringComparison.Ordinal) || line.Bare.StartsWith("uy ban nhan dan", StringComparison.Ordinal));

    private static DocumentNumber NumberOf(string text)
    {
        var rest = VietnameseLetters.Compose(text)[2..].TrimStart(' ', ':', '.', '\u00A0');
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var digits = rest[..Math.Max(slash, 0)].Trim(' ', '.', '…', '_', '\u00A0').TrimStart('0');
        var symbol = string.Concat(rest[(slash + 1)..].Where(c => !char.IsWhiteSpace(c)));
        var isNumber = digits.Length is > 0 and < 9 && digits.All(char.IsAsciiLetterOrDigit) && char.IsAsciiDigit(digits[0]);
        return new DocumentNumber(text, isNumber ? digits : null, symbol);
    }

    private static PlaceAndDate PlaceOf(string text, VietnameseDate date)
    {
        var end = text.IndexOf(',', StringComparison.Ordinal);
        var day = VietnameseLetters.Compose(text).IndexOf("ngày", StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? day : end;
        var known = PartialDate.TryCreate(date.Year, date.Month, date.Day, out var partial);
        return new PlaceAndDate(text, end <= 0 ? "" : text[..end].Trim(), known ? partial : null);
    }
}
