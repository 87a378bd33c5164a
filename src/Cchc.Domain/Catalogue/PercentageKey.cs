namespace Cchc.Domain.Catalogue;

/// <summary>The key of a row that gives a share in percent.</summary>
/// <param name="edition">The identifier of the edition.</param>
/// <param name="code">The code of the row.</param>
public sealed class PercentageKey(string edition, string code) : IndicatorKey<Percentage>(edition, code)
{
    internal override bool TryConvert(decimal number, out Percentage value)
    {
        value = new Percentage(number);
        return true;
    }

    internal override decimal ToNumber(Percentage value) => value.Value;
}
