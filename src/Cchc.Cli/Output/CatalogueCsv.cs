using System.Text;
using Cchc.Domain.Catalogue;

namespace Cchc.Cli.Output;

/// <summary>One edition as comma-separated lines, a line a row of the form.</summary>
internal static class CatalogueCsv
{
    internal static string Write(IndicatorCatalogue catalogue)
    {
        var text = new StringBuilder();
        Csv.Line(text, "code", "printedCode", "label", "unit", "kind", "choices", "parent", "name", "meaningVi", "meaningEn", "legalBasis");
        foreach (var row in catalogue.Indicators)
        {
            Csv.Line(text, row.Code.ToString(), row.PrintedCode, row.Label, row.Unit, Kind(row.Kind),
                string.Join("; ", row.Choices.Select(choice => $"{choice.Code} = {choice.Label}")), row.Parent?.ToString() ?? "",
                row.Name, row.Meaning.Vi, row.Meaning.En, string.Join("; ", row.LegalBasis));
        }

        return text.ToString();
    }

    internal static string Kind(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Group => "group",
        IndicatorKind.Count => "count",
        IndicatorKind.Percentage => "percentage",
        IndicatorKind.Choice => "choice",
        _ => "yesNo",
    };
}
