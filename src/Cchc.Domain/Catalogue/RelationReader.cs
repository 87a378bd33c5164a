using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>Reads one relation of an edition's file.</summary>
internal static class RelationReader
{
    private static readonly (string, RelationKind)[] Kinds =
    [
        ("sum", RelationKind.Sum), ("atMost", RelationKind.AtMost), ("equals", RelationKind.Equals),
        ("implies", RelationKind.Implies), ("onlyIf", RelationKind.OnlyIf), ("anyOf", RelationKind.AnyOf),
    ];

    internal static Relation Read(DataCursor item)
    {
        var relation = ReadOperands(item, outer: null) with
        {
            Id = item.String("id"),
            Severity = item.Word<RuleSeverity>("severity", [("error", RuleSeverity.Error), ("warning", RuleSeverity.Warning), ("info", RuleSeverity.Info)]),
            Title = item.Localized("title"),
            LegalBasis = item.Strings("legalBasis"),
        };
        if (item.Object("inForce", required: false) is { } inForce)
        {
            relation = relation with { InForceFrom = inForce.OptionalDate("from"), InForceTo = inForce.OptionalDate("to") };
            inForce.Finish();
        }

        var alternatives = new List<Relation>();
        if (relation.Kind == RelationKind.AnyOf)
        {
            foreach (var alternative in item.Objects("of", required: true))
            {
                alternatives.Add(ReadOperands(alternative, relation));
                alternative.Finish();
            }
        }

        item.Finish();
        return relation with { Of = ValueList.From(alternatives) };
    }

    private static Relation ReadOperands(DataCursor item, Relation? outer)
    {
        var kind = item.Word<RelationKind>("kind", Kinds);
        var relation = new Relation
        {
            Id = outer?.Id ?? "",
            Severity = outer?.Severity ?? RuleSeverity.Error,
            Title = outer?.Title ?? new LocalizedText("", ""),
            Kind = kind,
        };
        switch (kind)
        {
            case RelationKind.Sum:
                return relation with { Left = [item.Code("total")], Right = Required(item, "parts") };
            case RelationKind.AtMost when item.Has("limit"):
                return relation with { Left = Required(item, "left"), Limit = item.OptionalNumber("limit") };
            case RelationKind.AtMost or RelationKind.Equals:
                return relation with { Left = Required(item, "left"), Right = Required(item, "right") };
            case RelationKind.Implies:
                return relation with { When = Condition(item, "when"), Then = Condition(item, "then") };
            case RelationKind.OnlyIf:
                return relation with { Left = Required(item, "rows"), When = Condition(item, "when") };
            default:
                return relation;
        }
    }

    private static ValueList<IndicatorCode> Required(DataCursor item, string name)
    {
        var codes = item.Codes(name);
        if (codes.Count == 0)
        {
            item.Fault(DataFaults.Missing, "", ("member", name));
        }

        return codes;
    }

    private static RelationCondition? Condition(DataCursor item, string name)
    {
        if (item.Object(name, required: true) is not { } condition)
        {
            return null;
        }

        var rows = Required(condition, "rows");
        var comparison = condition.Word<Comparison>(
            "is",
            [
                ("equal", Comparison.Equal), ("moreThan", Comparison.MoreThan), ("atLeast", Comparison.AtLeast),
                ("lessThan", Comparison.LessThan), ("atMost", Comparison.AtMost), ("filled", Comparison.Filled),
            ]);
        var row = condition.OptionalCode("row");
        var value = condition.OptionalNumber("value");
        if (comparison != Comparison.Filled && (row is null) == (value is null))
        {
            condition.Fault(DataFaults.Missing, "", ("member", "value | row"));
        }

        condition.Finish();
        return new RelationCondition(rows, comparison, value ?? 0, row);
    }
}
