namespace Cchc.Domain.Legal;

/// <summary>One number of a unit ("a", "2", "XII", "thứ nhất"), or a range of them ("5 đến 9").</summary>
/// <param name="From">The first number as written.</param>
/// <param name="To">The last number of a range; equal to <paramref name="From"/> where there is one number only.</param>
public sealed record PinpointRange(string From, string To)
{
    /// <summary>True where more than one number is meant.</summary>
    public bool IsRange => !string.Equals(From, To, StringComparison.Ordinal);

    /// <summary>The number, or "5 đến 9".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsRange ? From + " đến " + To : From;
}
