using Cchc.Domain.Legal;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>Generated references, through the grammar of numbers and symbols.</summary>
public static class ReferenceGen
{
    private static readonly Gen<string> Number = Gen.Frequency(
        (8, Gen.Int[1, 9_999].Select(number => $"{number}")), (1, Gen.Int[1, 99].Select(number => number + "c")), (1, Gen.Select(Gen.Int[1, 99], Gen.Int[1, 99]).Select((a, b) => $"{a}.{b}")));

    private static readonly Gen<string> Unit = Gen.OneOf("NV", "VX", "KT", "CCHC", "VP", "TH", "XDCB", "NC");

    private static readonly Gen<string> Agency = Gen.OneOf("UBND", "HĐND", "BNV", "VPCP", "SNV", "STP", "BTC", "TTg", "BCĐ");

    // Kind, year in the symbol or not, symbol.
    private static readonly Gen<(DocumentKind? Kind, bool HasYear, string Symbol)> Shape = Gen.OneOf(
        Gen.Const(((DocumentKind?)DocumentKind.Decree, true, "NĐ-CP")),
        Gen.Select(Gen.Bool, Agency).Select((year, agency) => ((DocumentKind?)DocumentKind.Decision, year, "QĐ-" + agency)),
        Gen.Select(Gen.Bool, Gen.OneOf("CP", "HĐND")).Select((year, agency) => ((DocumentKind?)DocumentKind.Resolution, year, "NQ-" + agency)),
        Gen.OneOf("BNV", "VPCP", "BTC").Select(agency => ((DocumentKind?)DocumentKind.Circular, true, "TT-" + agency)),
        Gen.Const(((DocumentKind?)DocumentKind.JointCircular, true, "TTLT-VPCP-BNV")),
        Agency.Select(agency => ((DocumentKind?)DocumentKind.Plan, false, "KH-" + agency)),
        Agency.Select(agency => ((DocumentKind?)DocumentKind.Report, false, "BC-" + agency)),
        Gen.Select(Gen.OneOf("UBND", "SNV", "BNV"), Unit).Select((agency, unit) => ((DocumentKind?)DocumentKind.OfficialLetter, false, agency + "-" + unit)),
        Gen.OneOf("NQ/TW", "NQ/TU", "NQ/HU").Select(symbol => ((DocumentKind?)DocumentKind.Resolution, false, symbol)),
        Gen.OneOf("CTr/TU", "CTr/HU").Select(symbol => ((DocumentKind?)DocumentKind.Programme, false, symbol)),
        Gen.OneOf("QH13", "QH15").Select(symbol => ((DocumentKind?)DocumentKind.Law, true, symbol)),
        Gen.Const(((DocumentKind?)null, false, "KH-UBND")));

    private static readonly Gen<string> Issuer = Gen.OneOf(
        "", "", "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Bộ Nội vụ", "Bộ trưởng Bộ Nội vụ", "Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Lao động - Thương binh và Xã hội", "Văn phòng Chính phủ",
        "UBND xã Sông Lam", "Chủ tịch UBND huyện Thanh Bình", "Ủy ban nhân dân tỉnh Nam Hà", "HĐND tỉnh", "Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Trung ương Đảng", "Sở Văn hóa, Thể thao và Du lịch", "Giám đốc Sở Nội vụ tỉnh Nam Hà");

    /// <summary>A date, sometimes one that is none.</summary>
    private static readonly Gen<WrittenDate> Date = Gen.Select(Gen.Int[1990, 2030], Gen.Int[1, 13], Gen.Int[1, 31]).Select((year, month, day) => new WrittenDate(year, month, day));

    /// <summary>One to four units from the inside out, with lists and ranges.</summary>
    public static readonly Gen<Pinpoint> Pinpoint = Gen.Select(
        Gen.OneOf("", "điểm a ", "điểm b, đ ", "điểm a và b "), Gen.OneOf("", "khoản 2 ", "khoản 1, 2 và 3 ", "khoản 1 đến 4 "), Gen.OneOf("Điều 5", "Điều 12a", "Điều 5 đến 9", "mục II phần B", "Điều 3 chương IV"))
        .Select((point, clause, article) => Cchc.Domain.Legal.Pinpoint.Parse(point + clause + article));

    /// <summary>A reference whose parts fit together.</summary>
    public static readonly Gen<LegalReference> Reference = Gen.Select(Shape, Number, Gen.Int[1990, 2030], Gen.Nullable(Date, 0.4), Issuer, Gen.Null(Pinpoint, 0.7))
        .Select((shape, number, year, date, issuer, pinpoint) => new LegalReference
        {
            Kind = shape.Kind,
            Number = number,
            Year = shape.HasYear ? year : null,
            Symbol = shape.Symbol,
            IssueDate = date,
            Issuer = issuer,
            Pinpoint = pinpoint,
        });
}
