using System.Globalization;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <summary>The components above the text: agencies, national title and motto, number, place and date, type, subject, addressee.</summary>
internal sealed class HeaderCheck() : ReportCheck(RuleFamily.Form)
{
    private const string Title = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    private static readonly string TitleKey = TextKey.Of(Title);
    private static readonly string MottoKey = TextKey.Of(Motto);

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var header = report.Report.Header;
        return Agencies(report.Report)
            .Concat(NationalTitle(header))
            .Concat(Number(report.Report))
            .Concat(Place(header))
            .Concat(Subject(header))
            .Concat(Addressees(report, header));
    }

    private static IEnumerable<Finding> Agencies(CchcReport report)
    {
        var agencies = report.Header.Agencies;
        if (agencies.Count == 0)
        {
            yield return FormRules.NoAgency.Found() with { Path = "/header/agencies" };
        }
        else if (agencies.Count == 1)
        {
            // One line that names the unit itself lacks the superior one; any other line is the superior agency.
            var isOwn = report.Unit is { } unit && TextKey.Of(agencies[0]).Contains(TextKey.Of(unit.FullName), StringComparison.Ordinal);
            LocalizedText missing = isOwn
                ? new("chủ quản trực tiếp", "superior agency")
                : new("ban hành", "issuing agency");
            yield return FormRules.NoSuperior.Found(("found", agencies[0]), ("missing", missing)) with { Path = "/header/agencies/0", Quote = agencies[0] };
        }
    }

    private static IEnumerable<Finding> NationalTitle(DocumentHeader header)
    {
        var (hasTitle, hasMotto) = (false, false);
        for (var i = 0; i < header.NationalTitle.Count; i++)
        {
            var line = header.NationalTitle[i];
            var isMotto = TextKey.Bare(line).StartsWith("doc lap", StringComparison.Ordinal);
            hasMotto |= isMotto;
            hasTitle |= !isMotto;
            if (!IsWritten(line, isMotto))
            {
                yield return FormRules.TitleMisspelt.Found(("found", line), ("expected", isMotto ? Motto : Title)) with
                {
                    Path = "/header/nationalTitle/" + i.ToString(CultureInfo.InvariantCulture),
                    Quote = line,
                    Expected = isMotto ? Motto : Title,
                    Actual = line,
                };
            }
        }

        if (!hasTitle)
        {
            yield return FormRules.NoNationalTitle.Found() with { Path = "/header/nationalTitle", Expected = Title };
        }

        if (!hasMotto)
        {
            yield return FormRules.NoMotto.Found() with { Path = "/header/nationalTitle", Expected = Motto };
        }
    }

    // Where the tone stands in HÒA is not regulated; the letters, the blanks and the dashes are.
    private static bool IsWritten(string line, bool isMotto)
    {
        var composed = VietnameseLetters.Compose(line).Trim();
        return isMotto
            ? TextKey.Of(composed) == MottoKey && composed.Count(c => c is '-' or '–') == 2 && composed.Replace('–', '-').Split(" - ").Length == 3
                && Array.TrueForAll(composed.Replace('–', '-').Split(" - "), phrase => char.IsUpper(phrase[0]) && phrase[1..].All(c => !char.IsUpper(c)))
            : TextKey.Of(composed) == TitleKey && composed.Replace("HOÀ", "HÒA", StringComparison.Ordinal).Equals(Title, StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Number(CchcReport report)
    {
        if (report.Header.Number is not { } number)
        {
            yield return FormRules.NoNumber.Found() with { Path = "/header/number", Expected = "Số: …/BC-UBND" };
            yield break;
        }

        if (number.Number is null)
        {
            yield return FormRules.NumberNotFilled.Found(("found", number.Text)) with { Path = "/header/number", Quote = number.Text };
        }

        if (!number.Symbol.Equals("BC-UBND", StringComparison.Ordinal))
        {
            yield return FormRules.WrongSymbol.Found(("found", number.Symbol), ("expected", "BC-UBND")) with
            {
                Path = "/header/number",
                Quote = number.Text,
                Expected = "BC-UBND",
                Actual = number.Symbol,
            };
        }

        var expected = "Số: " + Padded(number.Number) + "/" + number.Symbol;
        var composed = VietnameseLetters.Compose(number.Text).Trim();
        var isWritten = number.Number is null
            ? composed.StartsWith("Số:", StringComparison.Ordinal) && !HasBlank(composed[composed.IndexOf('/', StringComparison.Ordinal)..])
            : SingleBlank(composed) == expected || SingleBlank(composed) == "Số: " + Unpadded(composed, number.Number) + "/" + number.Symbol;
        if (!isWritten)
        {
            yield return FormRules.NumberShape.Found(("found", number.Text), ("expected", expected)) with
            {
                Path = "/header/number",
                Quote = number.Text,
                Expected = expected,
                Actual = number.Text,
            };
        }
    }

    private static string Padded(string? number) =>
        number is null ? "…" : number.Length == 1 && char.IsAsciiDigit(number[0]) ? "0" + number : number;

    // "015" is a habit of some offices, not a fault of shape; "5" for "05" is one.
    private static string Unpadded(string text, string number) => number.Length > 1 && text.Contains("0" + number, StringComparison.Ordinal) ? "0" + number : Padded(number);

    private static bool HasBlank(string text) => text.Any(char.IsWhiteSpace);

    private static string SingleBlank(string text) => string.Join(' ', text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Finding> Place(DocumentHeader header)
    {
        if (header.PlaceAndDate is not { } place)
        {
            yield return FormRules.NoPlaceAndDate.Found() with { Path = "/header/placeAndDate" };
            yield break;
        }

        var day = VietnameseLetters.Compose(place.Text).IndexOf("ngày", StringComparison.OrdinalIgnoreCase);
        if (day > 0 && place.Place.Length > 0 && !VietnameseLetters.Compose(place.Text)[..day].TrimEnd().EndsWith(','))
        {
            var expected = place.Place.TrimEnd() + ", " + VietnameseLetters.Compose(place.Text)[day..];
            yield return FormRules.Spacing.Found(("found", place.Text), ("expected", expected)) with { Path = "/header/placeAndDate", Quote = place.Text, Expected = expected, Actual = place.Text };
        }

        if (place.Date is not { Full: not null })
        {
            yield return FormRules.DateNotFilled.Found(("found", place.Text)) with { Path = "/header/placeAndDate", Quote = place.Text };
        }
        else if (DateInWords.Fault(place.Text) is { } fault)
        {
            yield return FormRules.DatePadding.Found(("found", fault.Found), ("expected", fault.Expected)) with
            {
                Path = "/header/placeAndDate",
                Quote = fault.Found,
                Expected = fault.Expected,
                Actual = fault.Found,
            };
        }
    }

    private static IEnumerable<Finding> Subject(DocumentHeader header)
    {
        if (header.DocumentType.Length == 0)
        {
            yield return FormRules.NoType.Found() with { Path = "/header/documentType", Expected = "BÁO CÁO" };
        }
        else if (header.Subject.Count == 0)
        {
            yield return FormRules.NoSubject.Found() with { Path = "/header/subject" };
        }
    }

    private static IEnumerable<Finding> Addressees(CheckedReport report, DocumentHeader header)
    {
        if (header.Addressees.Label.Length == 0 || header.Addressees.Items.Count == 0)
        {
            // Only a province reports to nobody above it in this form.
            if (report.Catalogue.Level != AdministrativeLevel.Province)
            {
                yield return FormRules.NoAddressee.Found() with { Path = "/header/addressees", Expected = "Kính gửi: …" };
            }
        }
        else
        {
            if (LabelFault(header.Addressees.Label, "Kính gửi:") is { } fault)
            {
                yield return fault with { Path = "/header/addressees" };
            }

            if (ListEnd("/header/addressees/items/", header.Addressees.Items) is { } end)
            {
                yield return end;
            }
        }
    }

    /// <summary>A list of addressees or recipients whose last item ends with a semicolon, or null.</summary>
    internal static Finding? ListEnd(string path, ValueList<string> items) => items.Count > 0 && items[^1].TrimEnd().EndsWith(';')
        ? FormRules.WrongEndMark.Found(("found", items[^1])) with
        {
            Path = path + (items.Count - 1).ToString(CultureInfo.InvariantCulture),
            Quote = items[^1],
            Expected = items[^1].TrimEnd().TrimEnd(';') + ".",
            Actual = items[^1],
        }
        : null;

    /// <summary>A label that is not written as the decree has it, or null.</summary>
    internal static Finding? LabelFault(string found, string expected) =>
        string.Equals(VietnameseLetters.Compose(found).Trim(), expected, StringComparison.Ordinal) || (TextKey.Of(found) == TextKey.Of(expected) && found.TrimEnd().EndsWith(':'))
            ? null
            : FormRules.LabelMisspelt.Found(("found", found), ("expected", expected)) with { Quote = found, Expected = expected, Actual = found };
}
