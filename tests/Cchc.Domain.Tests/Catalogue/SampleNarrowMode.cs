using System.Diagnostics.CodeAnalysis;

namespace Cchc.Domain.Tests.Catalogue;

/// <summary>An enum of a caller's own on one byte.</summary>
[SuppressMessage("Design", "CA1028", Justification = "The width is the point.")]
public enum SampleNarrowMode : byte
{
    No = 0,
    Yes = 1,
}
