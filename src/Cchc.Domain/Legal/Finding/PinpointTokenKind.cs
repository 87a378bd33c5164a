namespace Cchc.Domain.Legal.Finding;

/// <summary>What one word of a pinpoint is.</summary>
internal enum PinpointTokenKind
{
    Other = 0,
    Unit = 1,
    Number = 2,
    And = 3,
    To = 4,
    Of = 5,
    Comma = 6,
}
