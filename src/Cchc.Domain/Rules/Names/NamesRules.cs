using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Names;

/// <summary>The rules of the spelling of names and abbreviations.</summary>
internal static class NamesRules
{
    private static LocalizedText Official => new(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I và II: tên đơn vị hành chính ghi đúng tên chính thức.", "Nghị định 30/2020/NĐ-CP, Phụ lục I and II: units are called by their official name.");

    private static LocalizedText OneReport => new(
        "Một chữ viết tắt trong một văn bản viết một cách.", "An abbreviation is written in one way in a document.");

    internal static readonly Rule UnitMisspelt = new(
        new("CCHC6001", "“{found}” khác tên “{expected}” ở các chỗ khác ({count} lần).", "“{found}” differs from “{expected}” elsewhere ({count} times)."),
        RuleSeverity.Error,
        new("Tên đơn vị viết sai", "The unit's name is misspelt"))
    {
        Checks = new("Tên của đơn vị và đơn vị cấp trên viết một cách.", "The unit and those above it are spelt in one way."),
        Basis = Official,
        Remedy = new("Sửa theo tên chính thức.", "Write the official name."),
        Wrong = new("xã Sông Làm", "xã Sông Làm"),
        Right = new("xã Sông Lam", "xã Sông Lam"),
    };

    internal static readonly Rule AbbreviationMisspelt = new(
        new("CCHC6002", "“{found}” có lẽ là “{expected}”, viết {count} lần ở các chỗ khác.", "“{found}” may be “{expected}”, which stands {count} times elsewhere."),
        RuleSeverity.Info,
        new("Chữ viết tắt viết sai", "A misspelt abbreviation"))
    {
        Checks = new("Chữ viết tắt viết một cách.", "Abbreviations are written in one way."),
        Basis = OneReport,
        Remedy = new("Sửa chữ viết tắt.", "Mend the abbreviation."),
        Wrong = new("kết quả giải quyết TTH", "kết quả giải quyết TTH"),
        Right = new("kết quả giải quyết TTHC", "kết quả giải quyết TTHC"),
    };

    internal static readonly Rule OtherUnit = new(
        new("CCHC6003", "“{found}” không phải đơn vị báo cáo “{expected}”.", "“{found}” is not the reporting unit “{expected}”."),
        RuleSeverity.Warning,
        new("Tên một đơn vị khác", "Another unit's name"))
    {
        Checks = new("Cơ quan ban hành, câu kết và phụ lục ghi tên của chính đơn vị báo cáo.", "The head, the closing sentence and the appendix name the reporting unit itself."),
        Basis = Official,
        Remedy = new("Sửa tên đơn vị.", "Write the unit's own name."),
        Wrong = new("… CỦA ỦY BAN NHÂN DÂN XÃ BẾN LÂM", "… CỦA ỦY BAN NHÂN DÂN XÃ BẾN LÂM"),
        Right = new("… CỦA ỦY BAN NHÂN DÂN XÃ SÔNG LAM", "… CỦA ỦY BAN NHÂN DÂN XÃ SÔNG LAM"),
    };

    /// <summary>Every rule of the family.</summary>
    internal static ValueList<Rule> All => [UnitMisspelt, AbbreviationMisspelt, OtherUnit];
}
