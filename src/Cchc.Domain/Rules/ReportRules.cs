using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>The rules that the library knows, in the order of their codes.</summary>
public static class ReportRules
{
    /// <summary>Every rule.</summary>
    public static ValueList<Rule> All { get; } =
    [
        TableRules.EqualsBroken, TableRules.AtMostBroken, TableRules.SumBroken, TableRules.ImpliesBroken, TableRules.OnlyIfBroken,
        TableRules.AnyOfBroken, TableRules.NoAppendix, TableRules.MissingRow, TableRules.SecondRow, TableRules.UnknownRow,
        TableRules.Unreadable, TableRules.Negative, TableRules.NotWhole, TableRules.NotAShare, TableRules.NotAnOption,
        TableRules.GroupFigure, TableRules.UnknownEdition, TableRules.RowsChanged,
        TableRules.EmptyTable,
        SeriesRules.Changed, SeriesRules.Fell, SeriesRules.StockBroken, SeriesRules.NotComparable,
    ];

    /// <summary>The rule with a code, or null.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rule, or null.</returns>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.Ordinal));
}
