using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>What can be wrong with a register's file beyond its JSON (codes CCHC05xx).</summary>
internal static class LegalRegisterFaults
{
    internal static readonly MessageDefinition DuplicateDocument = new(
        "CCHC0501", "Văn bản “{found}” có hai lần.", "The document “{found}” stands twice.");

    internal static readonly MessageDefinition NoIdentity = new(
        "CCHC0502",
        "Văn bản phải có số, ký hiệu (number), hoặc ngày ban hành (issued) và trích yếu (title).",
        "A document needs its number and symbol (number), or its date (issued) and title.");

    internal static readonly MessageDefinition WrongKind = new(
        "CCHC0503", "Ký hiệu “{found}” không phải của loại {type}.", "The symbol “{found}” is none of a {type}.");

    internal static readonly MessageDefinition WrongOrder = new(
        "CCHC0504", "Ngày {found} phải sau ngày {earlier}.", "The day {found} must be after {earlier}.");

    internal static readonly MessageDefinition OwnKey = new(
        "CCHC0505", "Văn bản không thể tự thay thế hoặc tự sửa đổi: “{found}”.", "A document cannot replace or amend itself: “{found}”.");
}
