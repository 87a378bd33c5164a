namespace Cchc.Domain.Catalogue;

/// <summary>The key of a row that answers yes (1) or no (0).</summary>
/// <param name="edition">The identifier of the edition.</param>
/// <param name="code">The code of the row.</param>
public sealed class YesNoKey(string edition, string code) : IndicatorKey<bool>(edition, code)
{
    internal override bool TryConvert(decimal number, out bool value)
    {
        value = number == 1;
        return number is 0 or 1;
    }

    internal override decimal ToNumber(bool value) => value ? 1 : 0;
}
