namespace Cchc.Domain.Catalogue;

/// <summary>One option of a choice row. Codes mean something else in every row: 0 is "Trực tuyến" in 1.4.2 and "Không" in 1.5.</summary>
/// <param name="Code">The number that stands in the cell.</param>
/// <param name="Label">What it means, as the form prints it.</param>
/// <param name="Name">The name of the enum member in generated code; empty for yes/no rows.</param>
public sealed record IndicatorChoice(int Code, string Label, string Name = "")
{
    /// <summary>Number and meaning as a document shows them to its readers: "1 – Có".</summary>
    public string Printed => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Code} – {Label}");
}
