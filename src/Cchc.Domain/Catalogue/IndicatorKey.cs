namespace Cchc.Domain.Catalogue;

/// <summary>A typed handle on one row of one edition; the classes of generated keys hold one for every row.</summary>
public abstract class IndicatorKey
{
    private protected IndicatorKey(string edition, string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(edition);
        Edition = edition;
        Code = IndicatorCode.Parse(code);
    }

    /// <summary>The identifier of the edition.</summary>
    public string Edition { get; }

    /// <summary>The code of the row.</summary>
    public IndicatorCode Code { get; }

    /// <summary>Edition and code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Edition + "#" + Code;
}
