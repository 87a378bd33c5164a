namespace Cchc.Samples.Api;

/// <summary>How many findings there are of each severity.</summary>
/// <param name="Error">Errors; one makes a report invalid.</param>
/// <param name="Warning">Warnings.</param>
/// <param name="Info">Notes.</param>
internal sealed record FindingCounts(int Error, int Warning, int Info);
