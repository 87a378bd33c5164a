namespace Cchc.Domain.Catalogue;

/// <summary>The key of a row that counts something.</summary>
/// <param name="edition">The identifier of the edition.</param>
/// <param name="code">The code of the row.</param>
public sealed class CountKey(string edition, string code) : IndicatorKey<long>(edition, code)
{
    internal override bool TryConvert(decimal number, out long value) => WholeNumber.TryConvert(number, out value);

    internal override decimal ToNumber(long value) => value;
}
