using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>What can be wrong with an edition's file beyond its JSON (codes CCHC04xx).</summary>
internal static class CatalogueFaults
{
    internal static readonly MessageDefinition DuplicateCode = new(
        "CCHC0406", "Mã “{found}” đã có ở một dòng khác.", "The code “{found}” stands on another row already.");

    internal static readonly MessageDefinition DuplicateName = new(
        "CCHC0407", "Tên “{found}” đã có ở một dòng khác.", "The name “{found}” stands on another row already.");

    internal static readonly MessageDefinition UnknownRow = new(
        "CCHC0408", "Không có dòng nào mang mã “{found}”.", "There is no row with the code “{found}”.");

    internal static readonly MessageDefinition BadParent = new(
        "CCHC0410", "Dòng cha “{found}” phải đứng trước dòng này.", "The parent “{found}” must stand before this row.");

    internal static readonly MessageDefinition ChoicesNeeded = new(
        "CCHC0411", "Dòng lựa chọn phải có ít nhất hai phương án.", "A choice row needs at least two options.");

    internal static readonly MessageDefinition ChoicesMisplaced = new(
        "CCHC0412", "Chỉ dòng lựa chọn mới có phương án.", "Only a choice row has options.");

    internal static readonly MessageDefinition DuplicateChoice = new(
        "CCHC0413", "Phương án {found} có hai lần.", "The option {found} stands twice.");

    internal static readonly MessageDefinition AmbiguousLabel = new(
        "CCHC0414", "Cách viết “{found}” trùng với dòng {other}.", "The wording “{found}” is also that of row {other}.");

    internal static readonly MessageDefinition DuplicateRelation = new(
        "CCHC0415", "Quan hệ “{found}” có hai lần.", "The relation “{found}” stands twice.");
}
