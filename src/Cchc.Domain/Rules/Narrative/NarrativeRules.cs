using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>The rules of the narrative against the table, and of the arithmetic inside it.</summary>
internal static class NarrativeRules
{
    private static LocalizedText ByFacts => new(
        "Số liệu trong lời văn và trong phụ lục của một báo cáo là một; khai báo trong danh mục chỉ tiêu.", "A report says the same in its sentences and its appendix; declared in the indicator catalogue.");

    private static LocalizedText Arithmetic => new(
        "Phép tính.", "Arithmetic.");

    internal static readonly Rule Contradicts = new(
        new("CCHC3001", "Lời văn ghi {found}, bảng ghi {expected} ở dòng {rows}. {title}", "The sentence says {found}, the table says {expected} in row {rows}. {title}"),
        RuleSeverity.Error,
        new("Lời văn khác bảng số liệu", "A sentence contradicts the table"))
    {
        Checks = new("Số liệu trong lời văn bằng số liệu trong bảng.", "A figure in a sentence equals that of the table."),
        Basis = ByFacts,
        Remedy = new("Đối chiếu với sổ theo dõi, sửa chỗ sai.", "Compare with the records and mend the one that is wrong."),
        Wrong = new("đã tiếp nhận 264 hồ sơ (bảng: 3.3.1 = 246)", "đã tiếp nhận 264 hồ sơ (table: 3.3.1 = 246)"),
        Right = new("đã tiếp nhận 246 hồ sơ (bảng: 3.3.1 = 246)", "đã tiếp nhận 246 hồ sơ (table: 3.3.1 = 246)"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule NotInTable = new(
        new("CCHC3002", "Lời văn ghi {found}, ô ở dòng {rows} của bảng {state}. {title}", "The sentence says {found}, the cell of row {rows} {state}. {title}"),
        RuleSeverity.Warning,
        new("Lời văn có số, bảng thì không", "A figure in the sentence, none in the table"))
    {
        Checks = new("Số liệu nêu trong lời văn có trong bảng.", "A figure that the narrative tells stands in the table."),
        Basis = ByFacts,
        Remedy = new("Điền số liệu vào bảng.", "Fill it into the table."),
        Wrong = new("06 TTHC liên thông cùng cấp (bảng: 3.2.2 trống)", "06 TTHC liên thông cùng cấp (table: 3.2.2 blank)"),
        Right = new("06 TTHC liên thông cùng cấp (bảng: 3.2.2 = 6)", "06 TTHC liên thông cùng cấp (table: 3.2.2 = 6)"),
    };

    internal static readonly Rule ClaimUnsupported = new(
        new("CCHC3003", "Lời văn ghi “{found}” trong khi dòng {rows} của bảng ghi {actual}. {title}", "The sentence says “{found}” while row {rows} of the table says {actual}. {title}"),
        RuleSeverity.Warning,
        new("Lời văn không có cơ sở trong bảng", "A statement without ground in the table"))
    {
        Checks = new("Điều lời văn khẳng định phù hợp với bảng.", "What a sentence asserts agrees with the table."),
        Basis = ByFacts,
        Remedy = new("Sửa lời văn hoặc bảng.", "Mend the sentence or the table."),
        Wrong = new("mức độ hài lòng đạt 96% (bảng: 1.4.1 = 0)", "mức độ hài lòng đạt 96% (table: 1.4.1 = 0)"),
        Right = new("mức độ hài lòng đạt 96% (bảng: 1.4.1 = 120)", "mức độ hài lòng đạt 96% (table: 1.4.1 = 120)"),
        IsDeclaredInEdition = true,
    };

    internal static readonly Rule WrongShare = new(
        new("CCHC3004", "{part} trên {whole} là {expected}%, không phải {found}%.", "{part} of {whole} is {expected}%, not {found}%."),
        RuleSeverity.Error,
        new("Tỷ lệ không khớp với số lượng", "A share does not fit its counts"))
    {
        Checks = new("Tỷ lệ phần trăm tính đúng từ số lượng đi kèm.", "A percentage is worked out right from the counts beside it."),
        Basis = Arithmetic,
        Remedy = new("Tính lại tỷ lệ.", "Work it out again."),
        Wrong = new("7/24 nhiệm vụ (92,2%)", "7/24 nhiệm vụ (92,2%)"),
        Right = new("7/24 nhiệm vụ (29,2%)", "7/24 nhiệm vụ (29,2%)"),
    };

    internal static readonly Rule SumDiffers = new(
        new("CCHC3005", "Tổng ghi {found}, các số thành phần cộng lại là {expected} ({parts}).", "The total says {found}, its parts add up to {expected} ({parts})."),
        RuleSeverity.Error,
        new("Các số thành phần không bằng tổng", "Parts do not sum to their total"))
    {
        Checks = new("Các số “trong đó”, “gồm” cộng lại bằng tổng đã nêu.", "The parts behind “trong đó”, “gồm” add up to the stated total."),
        Basis = Arithmetic,
        Remedy = new("Cộng lại và sửa số sai.", "Add them up and mend the wrong one."),
        Wrong = new("tổng số 12 nhiệm vụ; hoàn thành đúng hạn 10, quá hạn 01, đang thực hiện 02", "tổng số 12 nhiệm vụ; hoàn thành đúng hạn 10, quá hạn 01, đang thực hiện 02"),
        Right = new("tổng số 12 nhiệm vụ; hoàn thành đúng hạn 10, quá hạn 01, đang thực hiện 01", "tổng số 12 nhiệm vụ; hoàn thành đúng hạn 10, quá hạn 01, đang thực hiện 01"),
    };

    internal static readonly Rule Above100 = new(
        new("CCHC3006", "Tỷ lệ {found}% lớn hơn 100%.", "The share {found}% is above 100%."),
        RuleSeverity.Warning,
        new("Tỷ lệ trên 100%", "A share above 100%"))
    {
        Checks = new("Tỷ lệ của một phần không quá 100%.", "The share of a part is at most 100%."),
        Basis = Arithmetic,
        Remedy = new("Tính lại tỷ lệ.", "Work it out again."),
        Wrong = new("đúng hạn 192%", "đúng hạn 192%"),
        Right = new("đúng hạn 99,2%", "đúng hạn 99,2%"),
    };

    internal static readonly Rule PartAboveWhole = new(
        new("CCHC3007", "{found}: phần ({part}) lớn hơn toàn bộ ({whole}).", "{found}: the part ({part}) is greater than the whole ({whole})."),
        RuleSeverity.Error,
        new("Phần lớn hơn toàn bộ", "A part above its whole"))
    {
        Checks = new("Trong “a/b nhiệm vụ”, a không lớn hơn b.", "In “a/b nhiệm vụ” a is at most b."),
        Basis = Arithmetic,
        Remedy = new("Sửa số sai.", "Mend the wrong number."),
        Wrong = new("24/7 nhiệm vụ", "24/7 nhiệm vụ"),
        Right = new("7/24 nhiệm vụ", "7/24 nhiệm vụ"),
    };

    internal static readonly Rule CountDiffers = new(
        new("CCHC3008", "Lời văn ghi {found}, danh sách bên dưới có {expected}.", "The sentence says {found}, the list below it has {expected}."),
        RuleSeverity.Warning,
        new("Số văn bản khác danh sách", "A count differs from its list"))
    {
        Checks = new("Số văn bản đã nêu bằng số văn bản được liệt kê.", "A stated number of documents is the number listed."),
        Basis = Arithmetic,
        Remedy = new("Đếm lại, sửa số hoặc bổ sung danh sách.", "Count again; mend the number or the list."),
        Wrong = new("đã ban hành 05 văn bản, gồm: (4 văn bản)", "đã ban hành 05 văn bản, gồm: (4 văn bản)"),
        Right = new("đã ban hành 05 văn bản, gồm: (5 văn bản)", "đã ban hành 05 văn bản, gồm: (5 văn bản)"),
    };

    /// <summary>Every rule of the family.</summary>
    internal static ValueList<Rule> All => [Contradicts, NotInTable, ClaimUnsupported, WrongShare, SumDiffers, Above100, PartAboveWhole, CountDiffers];
}
