namespace Cchc.Domain.Tests.Catalogue;

/// <summary>The options of row 1.4.2, as generated keys have them.</summary>
public enum SampleMode
{
    Online = 0,
    Paper = 1,
    Combined = 2,
}
