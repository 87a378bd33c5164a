namespace Cchc.Domain.Text;

/// <summary>What can be wrong with any data file, an edition or a register, as JSON (codes CCHC04xx, shared with the editions).</summary>
internal static class DataFaults
{
    internal static readonly MessageDefinition NotJson = new(
        "CCHC0401", "Tệp dữ liệu không phải JSON hợp lệ: {found}", "The data file is no valid JSON: {found}");

    internal static readonly MessageDefinition Missing = new(
        "CCHC0402", "Thiếu thành phần “{member}”.", "The member “{member}” is missing.");

    internal static readonly MessageDefinition WrongType = new(
        "CCHC0403", "“{member}” phải là {expected}.", "“{member}” must be {expected}.");

    internal static readonly MessageDefinition UnknownMember = new(
        "CCHC0404", "Không có thành phần nào tên “{member}” ở đây.", "There is no member “{member}” here.");

    internal static readonly MessageDefinition UnknownVersion = new(
        "CCHC0405", "Không đọc được phiên bản định dạng “{found}”; cần “{expected}”.", "The format version “{found}” cannot be read; expected “{expected}”.");

    internal static readonly MessageDefinition BadValue = new(
        "CCHC0409", "“{found}” không hợp lệ; cần {expected}.", "“{found}” is not valid; expected {expected}.");

    internal static readonly MessageDefinition DuplicateMember = new(
        "CCHC0416", "Thành phần “{member}” có hai lần.", "The member “{member}” stands twice.");
}
