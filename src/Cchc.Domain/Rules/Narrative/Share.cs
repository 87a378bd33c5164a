namespace Cchc.Domain.Rules.Narrative;

/// <summary>Shares in per cent as sentences write them.</summary>
internal static class Share
{
    private const decimal Large = 1_000_000_000;
    private const decimal Largest = 100_000_000_000_000_000_000_000m;

    /// <summary>Whether a share is what a count is of its whole: rounded, or cut off, to the decimals that are written.</summary>
    internal static bool Fits(decimal count, decimal whole, decimal share)
    {
        // What is off by a whole point fits in no way of rounding; most wholes are told so without a division.
        if (count < Large && whole < Large && share < Large && Math.Abs((count * 100) - (share * whole)) > whole)
        {
            return false;
        }

        if (Of(count, whole) is not { } exact)
        {
            return false;
        }

        return Rounded(exact, share.Scale) == share || decimal.Truncate(exact * Power(share.Scale)) / Power(share.Scale) == share;
    }

    /// <summary>The share that a count is of its whole, or null: of nothing there is none, and one beyond all measure is no share.</summary>
    internal static decimal? Of(decimal count, decimal whole) => whole <= 0 || (whole < 1 && whole < count / Largest) ? null : count / whole * 100;

    internal static decimal Rounded(decimal value, byte digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    private static decimal Power(byte digits) => digits switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
}
