using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>The checks between members of an edition's file: unique codes, known rows, labels that can be told apart.</summary>
internal static class CatalogueLint
{
    internal static void Check(DataCursor root, CatalogueHeader header, List<Indicator> indicators, List<Relation> relations, List<SeriesRelation> series, List<IndicatorFact> facts, List<NarrativeBalance> balances)
    {
        if (header.ClassName.Length > 0 && !IsIdentifier(header.ClassName))
        {
            root.Fault(DataFaults.BadValue, "className", ("found", header.ClassName), ("expected", "PascalCase"));
        }

        if (header.InForceTo is { } to && to < header.InForceFrom)
        {
            root.Fault(DataFaults.BadValue, "inForce/to", ("found", to.ToString("R", null)), ("expected", "≥ inForce/from"));
        }

        if (indicators.Count == 0 && root.Has("indicators"))
        {
            root.Fault(DataFaults.Missing, "indicators", ("member", "0"));
        }

        var codes = CheckRows(root, indicators);
        CheckLabels(root, indicators);
        CheckRelations(root, [.. relations.Select(relation => (relation.Id, relation.Rows()))], "relations", codes);
        CheckBalances(root, facts, balances, codes);
        CheckRelations(root, [.. facts.Select(fact => (fact.Id, ValueList.From(fact.Phrases.SelectMany(phrase => phrase.Rows()))))], "facts", codes);
        CheckRelations(
            root, [.. series.Select(relation => (relation.Id, ValueList.From(relation.Rows.Concat(relation.Plus).Concat(relation.Minus))))], "series", codes);
    }

    private static HashSet<IndicatorCode> CheckRows(DataCursor root, List<Indicator> indicators)
    {
        var codes = new HashSet<IndicatorCode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < indicators.Count; i++)
        {
            var row = indicators[i];
            var at = $"indicators/{i}";
            if (row.Parent is { IsEmpty: false } parent && !codes.Contains(parent))
            {
                root.Fault(CatalogueFaults.BadParent, at + "/parent", ("found", parent.ToString()));
            }

            if (!row.Code.IsEmpty && !codes.Add(row.Code))
            {
                root.Fault(CatalogueFaults.DuplicateCode, at + "/key", ("found", row.Code.ToString()));
            }

            if (row.Name.Length > 0 && !names.Add(row.Name))
            {
                root.Fault(CatalogueFaults.DuplicateName, at + "/name", ("found", row.Name));
            }
            else if (row.Name.Length > 0 && !IsIdentifier(row.Name))
            {
                root.Fault(DataFaults.BadValue, at + "/name", ("found", row.Name), ("expected", "PascalCase"));
            }

            CheckChoices(root, row, at);
        }

        for (var i = 0; i < indicators.Count; i++)
        {
            CheckKnown(root, $"indicators/{i}/echoes", indicators[i].Echoes, codes);
        }

        return codes;
    }

    private static void CheckChoices(DataCursor root, Indicator row, string at)
    {
        var isChoice = row.Kind is IndicatorKind.Choice or IndicatorKind.YesNo;
        if (isChoice && row.Choices.Count < 2)
        {
            root.Fault(CatalogueFaults.ChoicesNeeded, at);
        }
        else if (!isChoice && (row.Choices.Count > 0 || row.ChoiceType.Length > 0))
        {
            root.Fault(CatalogueFaults.ChoicesMisplaced, at);
        }

        if (row.Kind == IndicatorKind.YesNo && row.Choices.Any(choice => choice.Code is not (0 or 1)))
        {
            root.Fault(DataFaults.BadValue, at + "/choices", ("found", string.Join(", ", row.Choices.Select(choice => choice.Code))), ("expected", "0, 1"));
        }

        if (row.Kind == IndicatorKind.Choice && (!IsIdentifier(row.ChoiceType) || row.Choices.Any(choice => !IsIdentifier(choice.Name))))
        {
            root.Fault(DataFaults.BadValue, at + "/choiceType", ("found", row.ChoiceType), ("expected", "PascalCase (choiceType, choices/name)"));
        }

        foreach (var twice in row.Choices.GroupBy(choice => choice.Code).Where(group => group.Count() > 1))
        {
            root.Fault(CatalogueFaults.DuplicateChoice, at + "/choices", ("found", $"{twice.Key}"));
        }
    }

    // Coded rows are told apart by their code; rows without one only by their wording under the same parent.
    private static void CheckLabels(DataCursor root, List<Indicator> indicators)
    {
        var seen = new Dictionary<(IndicatorCode?, string), IndicatorCode>();
        for (var i = 0; i < indicators.Count; i++)
        {
            var row = indicators[i];
            foreach (var wording in row.Spellings.Append(row.Label).Append(row.Corrected).Where(text => text.Length > 0))
            {
                var key = (row.Parent, TextKey.Of(wording));
                if (seen.TryGetValue(key, out var other) && other != row.Code)
                {
                    root.Fault(CatalogueFaults.AmbiguousLabel, $"indicators/{i}", ("found", wording), ("other", other.ToString()));
                }

                seen[key] = row.Code;
            }
        }
    }

    private static void CheckRelations(
        DataCursor root, List<(string Id, ValueList<IndicatorCode> Rows)> relations, string member, HashSet<IndicatorCode> codes)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < relations.Count; i++)
        {
            if (relations[i].Id.Length > 0 && !ids.Add(relations[i].Id))
            {
                root.Fault(CatalogueFaults.DuplicateRelation, $"{member}/{i}/id", ("found", relations[i].Id));
            }

            CheckKnown(root, $"{member}/{i}", relations[i].Rows, codes);
        }
    }

    // A balance speaks of names that a phrase reads, or of rows.
    private static void CheckBalances(DataCursor root, List<IndicatorFact> facts, List<NarrativeBalance> balances, HashSet<IndicatorCode> codes)
    {
        var names = facts.SelectMany(fact => fact.Phrases).SelectMany(phrase => phrase.Names()).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < balances.Count; i++)
        {
            foreach (var operand in balances[i].Parts.Append(balances[i].Total).Select(operand => operand.TrimStart('-')).Where(operand => operand.Length > 0 && !names.Contains(operand)))
            {
                if (!IndicatorCode.Read(operand).TryGetValue(out var row) || !codes.Contains(row))
                {
                    root.Fault(CatalogueFaults.UnknownRow, $"balances/{i}", ("found", operand));
                }
            }
        }
    }

    private static void CheckKnown(DataCursor root, string at, ValueList<IndicatorCode> rows, HashSet<IndicatorCode> codes)
    {
        foreach (var row in rows)
        {
            if (!row.IsEmpty && !codes.Contains(row))
            {
                root.Fault(CatalogueFaults.UnknownRow, at, ("found", row.ToString()));
            }
        }
    }

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && char.IsAsciiLetterUpper(text[0]) && text.All(char.IsAsciiLetterOrDigit);
}
