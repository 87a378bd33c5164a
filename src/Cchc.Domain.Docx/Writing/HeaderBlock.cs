using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using NodaTime.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes what stands above the text: agencies beside national title, number beside date, type, subject, addressees.</summary>
internal sealed class HeaderBlock(WordXml word, ControlXml controls)
{
    // "6 tháng đầu năm " and a little more.
    private const int LongestPeriod = 24;

    private const int AgencyPoints = 12;
    private const int SubjectPoints = 14;

    private static readonly string[] PeriodWords = ["quý ", "6 tháng", "9 tháng", "sáu tháng", "chín tháng", "tháng ", "năm "];

    internal void Write(DocumentHeader header, ReportingPeriod? period)
    {
        Letterhead(header);
        if (header.DocumentType.Length > 0)
        {
            Line("DocumentType"u8, new ContentControl("/header/documentType", "Tên loại văn bản") { IsLocked = true }, header.DocumentType);
        }

        Subject(header.Subject, period);
        if (header.DocumentType.Length > 0 || header.Subject.Count > 0)
        {
            word.Paragraph(RuleBelowSubject(header), "");
        }

        Addressees(header.Addressees);
    }

    private void Letterhead(DocumentHeader header)
    {
        var hasNames = header.Agencies.Count > 0 || header.NationalTitle.Count > 0;
        var hasNumbers = header.Number is not null || header.PlaceAndDate is not null;
        if (!hasNames && !hasNumbers)
        {
            return;
        }

        word.TableStart("LayoutTable"u8, "", PageWidth.Agency, PageWidth.Nation);
        if (hasNames)
        {
            word.RowStart();
            word.CellStart(PageWidth.Agency);
            Agencies(header);
            word.CellEnd();
            word.CellStart(PageWidth.Nation);
            NationalTitle(header);
            word.CellEnd();
            word.RowEnd();
        }

        if (hasNumbers)
        {
            word.RowStart();
            word.CellStart(PageWidth.Agency);
            Line("Number"u8, new ContentControl("/header/number", "Số, ký hiệu") { IsLocked = true }, header.Number?.Text ?? "");
            word.CellEnd();
            word.CellStart(PageWidth.Nation);
            PlaceAndDate(header.PlaceAndDate);
            word.CellEnd();
            word.RowEnd();
        }

        word.TableEnd();
    }

    private void Agencies(DocumentHeader header)
    {
        var issuer = header.Agencies.Count - 1;
        if (issuer > 0 && IsWithoutPlace(header.Agencies[issuer - 1]))
        {
            issuer--;
        }

        for (var i = 0; i < header.Agencies.Count; i++)
        {
            var control = new ContentControl("/header/agencies/" + Index(i), i < issuer ? "Cơ quan chủ quản" : "Cơ quan ban hành");
            Line(i < issuer ? "Agency"u8 : "Issuer"u8, control, header.Agencies[i]);
        }

        word.Paragraph(header.Agencies.Count > 0 ? RuleBelowAgency(header.Agencies[^1]) : "Agency"u8, "");
    }

    // The rules are a third to a half of the line above them (Phụ lục I, mục II, khoản 2 và 5).
    private static ReadOnlySpan<byte> RuleBelowAgency(string name) => TextWidth.OfBold(name, AgencyPoints) switch
    {
        < 1800 => "AgencyRuleShort"u8,
        < 2750 => "AgencyRuleMedium"u8,
        _ => "AgencyRule"u8,
    };

    private static ReadOnlySpan<byte> RuleBelowSubject(DocumentHeader header)
    {
        var width = TextWidth.OfBold(header.Subject.Count > 0 ? header.Subject[^1] : header.DocumentType, SubjectPoints);
        
        // The rule is as long as the last line asks; a text that nearly fits is taken for one that does.
        return (width > PageWidth.Text * 21 / 20 ? width % PageWidth.Text : width) switch
        {
            < 3900 => "SubjectRuleShort"u8,
            < 6000 => "SubjectRuleMedium"u8,
            _ => "SubjectRule"u8,
        };
    }

    // "ỦY BAN NHÂN DÂN" with the place on the line below is one name on two lines, and all of it is bold.
    internal static bool IsWithoutPlace(string agency) =>
        agency.Trim().ToUpperInvariant() is "ỦY BAN NHÂN DÂN" or "UỶ BAN NHÂN DÂN" or "UBND";

    private void NationalTitle(DocumentHeader header)
    {
        for (var i = 0; i < header.NationalTitle.Count; i++)
        {
            word.Paragraph(i == 0 ? "NationalTitle"u8 : "Motto"u8, header.NationalTitle[i]);
        }

        word.Paragraph(header.NationalTitle.Count > 0 ? "MottoRule"u8 : "Motto"u8, "");
    }

    private void PlaceAndDate(PlaceAndDate? place)
    {
        var text = place?.Text ?? "";
        var day = text.LastIndexOf("ngày", StringComparison.OrdinalIgnoreCase);
        if (day < 0)
        {
            Line("PlaceAndDate"u8, new ContentControl("/header/placeAndDate", "Địa danh, ngày tháng năm") { IsLocked = true }, text);
            return;
        }

        word.ParagraphStart("PlaceAndDate"u8);
        if (day > 0)
        {
            controls.Text(new ContentControl("/header/placeAndDate/place", "Địa danh") { IsLocked = true }, text[..day]);
        }

        var date = place!.Date?.Full;
        controls.Text(
            new ContentControl("/header/placeAndDate/date", "Ngày tháng năm")
            {
                Kind = ControlKind.Date,
                IsLocked = true,
                Day = date is { } known ? LocalDatePattern.Iso.Format(known) : "",

                // Days below 10 and the months 1 and 2 are written with a leading zero (Phụ lục I, mục II, khoản 4).
                DayFormat = date is { Month: <= 2 } ? "'ngày' dd 'tháng' MM 'năm' yyyy" : "'ngày' dd 'tháng' M 'năm' yyyy",
            },
            text[day..]);
        word.ParagraphEnd();
    }

    private void Subject(ValueList<string> lines, ReportingPeriod? period)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var control = new ContentControl("/header/subject/" + Index(i), "Trích yếu");
            var (start, length) = PeriodIn(lines[i], period);
            if (length == 0)
            {
                Line("Subject"u8, control, lines[i]);
                continue;
            }

            word.ParagraphStart("Subject"u8);
            if (start > 0)
            {
                controls.Text(control, lines[i][..start]);
            }

            controls.Text(new ContentControl("/period", "Kỳ báo cáo"), lines[i].Substring(start, length));
            word.Run(lines[i].AsSpan(start + length));
            word.ParagraphEnd();
        }
    }

    // "Quý I năm 2022", "quý 1/2022", "6 tháng đầu năm 2022" in the subject: from the word that names the period to its year.
    private static (int Start, int Length) PeriodIn(string line, ReportingPeriod? period)
    {
        var year = period is null ? "năm …" : Index(period.Year);
        var end = line.LastIndexOf(year, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            return default;
        }

        foreach (var word in PeriodWords)
        {
            var start = line.LastIndexOf(word, end, StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && end - start < LongestPeriod)
            {
                return (start, end + year.Length - start);
            }
        }

        return default;
    }

    // One addressee stands on the line of the label, several stand below it with a dash each (Phụ lục I, mục V, ô 9a).
    private void Addressees(LabelledList addressees)
    {
        if (addressees.Items.Count <= 1)
        {
            var only = addressees.Items.Count == 1 ? addressees.Items[0] : "";
            if (only.Length > 0 || addressees.Label.Length > 0)
            {
                word.ParagraphStart("Addressees"u8);
                word.Run(addressees.Label.Length > 0 && only.Length > 0 ? addressees.Label + " " : addressees.Label);
                if (only.Length > 0)
                {
                    controls.Text(Addressee(0), only);
                }

                word.ParagraphEnd();
            }

            return;
        }

        word.Paragraph("AddresseesLabel"u8, addressees.Label);
        for (var i = 0; i < addressees.Items.Count; i++)
        {
            word.ParagraphStart("AddresseeItem"u8);
            word.Run("- ");
            controls.Text(Addressee(i), addressees.Items[i]);
            word.ParagraphEnd();
        }
    }

    private static ContentControl Addressee(int index) => new("/header/addressees/items/" + Index(index), "Nơi gửi");

    private void Line(ReadOnlySpan<byte> style, in ContentControl control, string text)
    {
        word.ParagraphStart(style);
        if (text.Length > 0)
        {
            controls.Text(control, text);
        }

        word.ParagraphEnd();
    }

    private static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);
}
