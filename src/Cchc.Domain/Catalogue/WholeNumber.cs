namespace Cchc.Domain.Catalogue;

/// <summary>Decimal to whole number, without loss or not at all.</summary>
internal static class WholeNumber
{
    internal static bool TryConvert(decimal number, out long value)
    {
        var whole = number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue;
        value = whole ? (long)number : 0;
        return whole;
    }
}
