using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>What can be wrong with a report in its wire form (codes CCHC02xx).</summary>
internal static class JsonIssues
{
    internal static readonly MessageDefinition Syntax = new(
        "CCHC0201", "Không phải JSON hợp lệ tại “{found}”.", "This is no valid JSON at “{found}”.");

    internal static readonly MessageDefinition UnexpectedEnd = new(
        "CCHC0202", "Tài liệu JSON bị cắt ngang: hết dữ liệu khi chưa đóng đối tượng.", "The JSON document is cut short: the input ends before its object does.");

    internal static readonly MessageDefinition TrailingContent = new(
        "CCHC0203", "Còn “{found}” sau khi tài liệu JSON đã hết.", "There is “{found}” after the end of the JSON document.");

    internal static readonly MessageDefinition InvalidUtf8 = new(
        "CCHC0204", "Byte {found} không thuộc UTF-8; cần tệp UTF-8.", "The byte {found} is no UTF-8; expected a file in UTF-8.");

    internal static readonly MessageDefinition LoneSurrogate = new(
        "CCHC0205", "{found} là nửa ký tự; cần đủ cặp như \\ud83d\\ude00.", "{found} is half a character; expected a pair such as \\ud83d\\ude00.");

    internal static readonly MessageDefinition TooDeep = new(
        "CCHC0206", "Các phần lồng nhau quá {limit} cấp.", "The parts are nested deeper than {limit} levels.");

    internal static readonly MessageDefinition TooLarge = new(
        "CCHC0207", "Tài liệu dài hơn {limit} byte.", "The document is longer than {limit} bytes.");

    internal static readonly MessageDefinition TooManyFaults = new(
        "CCHC0208", "Có hơn {limit} lỗi; dừng đọc ở đây.", "There are more than {limit} faults; reading stops here.");

    internal static readonly MessageDefinition UnknownVersion = new(
        "CCHC0209", "Không đọc được phiên bản định dạng “{found}”; cần “{expected}”.", "The format version “{found}” cannot be read; expected “{expected}”.");

    internal static readonly MessageDefinition DuplicateMember = new(
        "CCHC0210", "Thành phần “{member}” có hai lần; cần một.", "The member “{member}” stands twice; expected once.");

    internal static readonly MessageDefinition UnknownMember = new(
        "CCHC0211", "Không có thành phần nào tên “{member}” ở đây; có: {expected}.", "There is no member “{member}” here; there are: {expected}.");

    internal static readonly MessageDefinition MissingMember = new(
        "CCHC0212", "Thiếu thành phần “{member}”.", "The member “{member}” is missing.");

    internal static readonly MessageDefinition WrongType = new(
        "CCHC0213", "Gặp {found}; cần dạng {expected}.", "Found {found}; expected the form {expected}.");

    internal static readonly MessageDefinition BadValue = new(
        "CCHC0214", "“{found}” không hợp lệ; cần: {expected}.", "“{found}” is not valid; expected: {expected}.");

    internal static readonly MessageDefinition InexactNumber = new(
        "CCHC0215",
        "Số {found} không giữ được nguyên vẹn; cần số thập phân không có số mũ, nhiều nhất 28 chữ số.",
        "The number {found} cannot be kept exactly; expected a decimal without exponent, of at most 28 digits.");

    internal static readonly MessageDefinition EmptyText = new(
        "CCHC0216", "“{member}” không được rỗng ở trạng thái {state}.", "“{member}” must not be empty in the state {state}.");

    internal static readonly MessageDefinition NotForState = new(
        "CCHC0217", "Ô ở trạng thái {state} không có “{member}”.", "A cell in the state {state} has no “{member}”.");
}
