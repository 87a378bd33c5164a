using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>Reads one relation between reports of an edition's file.</summary>
internal static class SeriesRelationReader
{
    internal static SeriesRelation Read(DataCursor item)
    {
        var kind = item.Word<SeriesRelationKind>(
            "kind",
            [
                ("unchanged", SeriesRelationKind.Unchanged), ("notFalling", SeriesRelationKind.NotFalling),
                ("carriedForward", SeriesRelationKind.CarriedForward),
            ]);
        var isStock = kind == SeriesRelationKind.CarriedForward;
        var relation = new SeriesRelation
        {
            Id = item.String("id"),
            Kind = kind,
            Severity = item.Word<RuleSeverity>("severity", [("error", RuleSeverity.Error), ("warning", RuleSeverity.Warning), ("info", RuleSeverity.Info)]),
            Title = item.Localized("title"),
            Rows = isStock ? [item.Code("row")] : item.Codes("rows"),
            Plus = isStock ? item.Codes("plus") : [],
            Minus = isStock ? item.Codes("minus") : [],
        };
        if (relation.Rows.Count == 0)
        {
            item.Fault(DataFaults.Missing, "", ("member", "rows"));
        }

        item.Finish();
        return relation;
    }
}
