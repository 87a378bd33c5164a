using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>The references to legal documents in a report, one by one and grouped by the document that they mean.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class ReportReferences
{
    internal ReportReferences(ValueList<ReportReference> references)
    {
        References = references;
        Documents = ValueList.From(references.GroupBy(reference => reference.Reference.ClusterKey)
            .Select(group => new ReportDocument(group.Key, ValueList.From(group))));
    }

    /// <summary>Every reference, and every phrase such as "Nghị định này", in the order of the report.</summary>
    public ValueList<ReportReference> References { get; }

    /// <summary>The documents in the order of their first citation, each with all its places.</summary>
    public ValueList<ReportDocument> Documents { get; }

    /// <summary>Finds the references of a report: in the subject, the narrative, the recipients, and the labels and notes of the table.</summary>
    /// <param name="report">The report.</param>
    /// <param name="resolver">Tells which documents are meant; where null, the text and <see cref="LegalRegister.Known"/> do, as of the date of the report.</param>
    /// <param name="catalogue">The edition of the table; where null, the edition that the report names, of those that ship with the library.</param>
    /// <returns>The references.</returns>
    public static ReportReferences Of(CchcReport report, LegalReferenceResolver? resolver = null, IndicatorCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var how = resolver ?? new LegalReferenceResolver
        {
            Register = LegalRegister.Known,
            AsOf = report.Header.PlaceAndDate?.Date?.Latest,
            OwnKind = DocumentKind.Report,
        };
        var collector = new ReferenceCollector(how);
        foreach (var (path, text) in ReportTexts.BeforeTable(report))
        {
            collector.Add(path, text);
        }

        collector.AddTable(report.Statistics, catalogue ?? CatalogueEditions.Find(report.Statistics.Edition));
        foreach (var (path, text) in ReportTexts.BehindTable(report))
        {
            collector.Add(path, text);
        }

        return new ReportReferences(collector.References);
    }
}
