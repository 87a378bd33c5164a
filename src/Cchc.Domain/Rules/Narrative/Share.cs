namespace Cchc.Domain.Rules.Narrative;

/// <summary>Shares in per cent as sentences write them.</summary>
internal static class Share
{
    private const decimal Large = 1_000_000_000;

    /// <summary>Whether a share is what a count is of its whole: rounded, or cut off, to the decimals that are written.</summary>
    internal static bool Fits(decimal count, decimal whole, decimal share)
    {
        // What is off by a whole point fits in no way of rounding; most wholes are told so without a division.
        if (count < Large && whole < Large && share < Large && Math.Abs((count * 100) - (share * whole)) > whole)
        {
            return false;
        }

        var exact = count / whole * 100;
        return Rounded(exact, share.Scale) == share || decimal.Truncate(exact * Power(share.Scale)) / Power(share.Scale) == share;
    }

    internal static decimal Rounded(decimal value, byte digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    private static decimal Power(byte digits) => digits switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
}
