using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>One unit of a pinpoint with its numbers: "khoản 1, 2", "Điều 5 đến 9".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Numbers">The numbers and ranges, in order.</param>
public sealed record PinpointStep(PinpointUnit Unit, ValueList<PinpointRange> Numbers)
{
    /// <summary>The unit's word and its numbers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Pinpoint.WordFor(Unit) + " " + Numbers;
}
