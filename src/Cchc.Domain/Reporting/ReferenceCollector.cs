using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>Collects the references of a report, text after text in the order of the document.</summary>
internal sealed class ReferenceCollector(LegalReferenceResolver resolver)
{
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
        foreach (var row in statistics.Rows)
        {
            // A label that is written as the edition prints it is not kept with the row.
            if (resolver.Resolve(row.WrittenLabel ?? catalogue?.Find(row.Code)?.Label ?? "", cited) is { Count: > 0 } ofLabel)
            {
                Add("/statistics/" + row.Code + (row.WrittenLabel is null ? "" : "/writtenLabel"), ofLabel);
            }

            if (resolver.Resolve(row.Note, cited) is { Count: > 0 } ofNote)
            {
                Add("/statistics/" + row.Code + "/note", ofNote);
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
