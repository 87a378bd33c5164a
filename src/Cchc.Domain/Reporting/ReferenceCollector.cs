using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>Collects the references of a report, text after text in the order of the document.</summary>
internal sealed class ReferenceCollector(LegalReferenceResolver resolver)
{
    // The rows whose printed label refers to something: they are the same in every report.
    private static readonly ConditionalWeakTable<IndicatorCatalogue, HashSet<IndicatorCode>> Referring = [];

    private readonly CitedDocuments cited = new();
    private readonly List<ReportReference> references = [];

    /// <summary>The references so far.</summary>
    internal ValueList<ReportReference> References => ValueList.Create<ReportReference>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(references));

    /// <summary>Adds the references of one text.</summary>
    /// <returns>They alone.</returns>
    internal ReportReference[] Add(string path, string text) => Add(path, resolver.Resolve(text, cited));

    /// <summary>Adds the references of the rows of a table: of labels, notes and rows that the edition does not have.</summary>
    internal void AddTable(Statistics statistics, IndicatorCatalogue? catalogue)
    {
        var referring = catalogue is null ? [] : Referring.GetValue(catalogue, static edition =>
            [.. edition.Indicators.Where(indicator => LegalReferenceResolver.Default.Resolve(indicator.Label).Count > 0).Select(indicator => indicator.Code)]);
        foreach (var row in statistics.Rows.AsSpan())
        {
            // A label that is written as the edition prints it is not kept with the row.
            if (row.WrittenLabel is { } label)
            {
                Add("/statistics/" + row.Code + "/writtenLabel", label);
            }
            else if (referring.Contains(row.Code))
            {
                Add("/statistics/" + row.Code, catalogue![row.Code].Label);
            }

            if (row.Note.Length > 0)
            {
                Add("/statistics/" + row.Code + "/note", row.Note);
            }
        }

        for (var i = 0; i < statistics.ExtraRows.Count; i++)
        {
            for (var cell = 0; cell < statistics.ExtraRows[i].Cells.Count; cell++)
            {
                Add($"/appendix/extraRows/{i}/cells/{cell}", statistics.ExtraRows[i].Cells[cell]);
            }
        }
    }

    private ReportReference[] Add(string path, List<ResolvedReference> found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var added = new ReportReference[found.Count];
        for (var i = 0; i < added.Length; i++)
        {
            added[i] = new ReportReference(path, found[i]);
        }

        references.AddRange(added);
        return added;
    }
}
