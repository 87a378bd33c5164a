using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>One edition for reading: its rows, then the relations between them.</summary>
internal static class CatalogueText
{
    internal static string Write(IndicatorCatalogue catalogue, Language language)
    {
        var text = new StringBuilder();
        text.Append(catalogue.Id).Append(" — ").Append(catalogue.Title.In(language)).Append("\n\n");
        foreach (var row in catalogue.Indicators)
        {
            var code = row.Code.ToString();
            text.Append(code.PadRight(9)).Append(row.Label);
            if (row.Choices.Count > 0)
            {
                text.Append(" [").AppendJoin("; ", row.Choices.Select(choice => $"{choice.Code} = {choice.Label}")).Append(']');
            }
            else if (row.Unit.Length > 0)
            {
                text.Append(" [").Append(row.Unit).Append(']');
            }

            text.Append('\n');
        }

        text.Append('\n');
        foreach (var relation in catalogue.Relations)
        {
            text.Append(relation.Id.PadRight(5)).Append(FindingsJson.Name(relation.Severity).PadRight(8)).Append(relation.Title.In(language)).Append('\n');
        }

        return text.ToString();
    }
}
