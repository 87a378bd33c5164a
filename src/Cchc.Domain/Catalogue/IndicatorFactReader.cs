using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>Reads one fact of an edition's file.</summary>
internal static class IndicatorFactReader
{
    private static readonly (string, RuleSeverity)[] Severities = [("error", RuleSeverity.Error), ("warning", RuleSeverity.Warning), ("info", RuleSeverity.Info)];

    internal static NarrativeBalance ReadBalance(DataCursor item)
    {
        var balance = new NarrativeBalance
        {
            Id = item.String("id"),
            Severity = item.Word<RuleSeverity>("severity", Severities),
            Title = item.Localized("title"),
            Total = item.String("total"),
            Parts = item.Strings("parts"),
        };
        if (balance.Parts.Count < 2)
        {
            item.Fault(DataFaults.Missing, "", ("member", "parts"));
        }

        item.Finish();
        return balance;
    }

    internal static IndicatorFact Read(DataCursor item)
    {
        var fact = new IndicatorFact
        {
            Id = item.String("id"),
            Severity = item.Word<RuleSeverity>("severity", Severities),
            Title = item.Localized("title"),
            Patterns = item.Strings("patterns"),
        };
        var phrases = new List<FactPattern>();
        for (var i = 0; i < fact.Patterns.Count; i++)
        {
            if (FactPatternReader.Read(fact.Patterns[i]) is { } phrase && phrase.HasNumber)
            {
                phrases.Add(phrase);
            }
            else
            {
                item.Fault(DataFaults.BadValue, $"patterns/{i}", ("found", fact.Patterns[i]), ("expected", "tiếp nhận [được] {3.3.1} hồ sơ"));
            }
        }

        if (fact.Patterns.Count == 0)
        {
            item.Fault(DataFaults.Missing, "", ("member", "patterns"));
        }

        item.Finish();
        return fact with { Phrases = ValueList.From(phrases) };
    }
}
