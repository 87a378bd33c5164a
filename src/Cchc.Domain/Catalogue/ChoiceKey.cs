using System.Globalization;

namespace Cchc.Domain.Catalogue;

/// <summary>The key of a row that takes one of several coded options.</summary>
/// <typeparam name="TChoice">The enum of the options; its values are the codes of the form.</typeparam>
/// <param name="edition">The identifier of the edition.</param>
/// <param name="code">The code of the row.</param>
public sealed class ChoiceKey<TChoice>(string edition, string code) : IndicatorKey<TChoice>(edition, code)
    where TChoice : struct, Enum
{
    internal override bool TryConvert(decimal number, out TChoice value)
    {
        value = default;
        if (number != decimal.Truncate(number) || number is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (TChoice)Enum.ToObject(typeof(TChoice), (int)number);
        return Enum.IsDefined(value) && ToNumber(value) == number;
    }

    internal override decimal ToNumber(TChoice value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
