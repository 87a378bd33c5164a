using System.Diagnostics.CodeAnalysis;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// An administrative unit (đơn vị hành chính) with the units above it: xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà. The name is
/// kept as the document spells it.
/// </summary>
/// <param name="Kind">The kind of unit.</param>
/// <param name="Name">The proper name, without the word for the kind.</param>
/// <param name="Superior">The unit directly above, or null where it is not known.</param>
public sealed record AdministrativeUnit(UnitKind Kind, string Name, AdministrativeUnit? Superior = null)
{
    private static readonly (string Word, UnitKind Kind)[] Words =
    [
        ("thị trấn", UnitKind.Township), ("thị xã", UnitKind.Town), ("thành phố", UnitKind.City), ("đặc khu", UnitKind.SpecialZone),
        ("xã", UnitKind.Commune), ("phường", UnitKind.Ward), ("huyện", UnitKind.District), ("quận", UnitKind.UrbanDistrict),
        ("tỉnh", UnitKind.Province),
    ];

    /// <summary>The Vietnamese word for the kind: "xã", "phường", "thị trấn" …</summary>
    public string Designation => WordFor(Kind);

    /// <summary>Designation and name: "xã Sông Lam".</summary>
    public string FullName => Designation + " " + Name;

    /// <summary>The unit and every unit above it, the lowest first.</summary>
    /// <returns>The units.</returns>
    public IEnumerable<AdministrativeUnit> WithSuperiors()
    {
        for (var unit = this; unit is not null; unit = unit.Superior)
        {
            yield return unit;
        }
    }

    /// <summary>Reads "xã Sông Lam" or "xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà"; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The unit, or what is wrong.</returns>
    public static ParseResult<AdministrativeUnit> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        AdministrativeUnit? unit = null;
        for (var end = text.Length; end >= 0;)
        {
            var start = text.AsSpan(0, end).LastIndexOf(',') + 1;
            var part = text[start..end].Trim();
            if (!TryWord(part, out var kind, out var length) || part.Length <= length + 1)
            {
                return ParseResult<AdministrativeUnit>.Failed(TextIssues.NotAnAdministrativeUnit, text, start);
            }

            unit = new AdministrativeUnit(kind, part[(length + 1)..].Trim(), unit);
            end = start - 1;
        }

        return ParseResult<AdministrativeUnit>.Of(unit!);
    }

    /// <summary>Reads a unit with its superiors.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>False where the text names no unit.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out AdministrativeUnit? unit) => Read(text).TryGetValue(out unit);

    /// <summary>Unit and superiors: "xã Sông Lam, huyện Thanh Bình, tỉnh Nam Hà".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", WithSuperiors().Select(unit => unit.FullName));

    internal static string WordFor(UnitKind kind) => Array.Find(Words, pair => pair.Kind == kind).Word;

    /// <summary>Whether a text starts with the word for a kind of unit and a blank, in whatever case.</summary>
    internal static bool TryWord(string text, out UnitKind kind, out int length)
    {
        foreach (var (word, ofWord) in Words)
        {
            if (text.Length > word.Length && char.IsWhiteSpace(text[word.Length])
                && text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                kind = ofWord;
                length = word.Length;
                return true;
            }
        }

        kind = default;
        length = 0;
        return false;
    }
}
