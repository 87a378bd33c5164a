using Cchc.Domain.Rules.Citations;
using Cchc.Domain.Rules.Form;
using Cchc.Domain.Rules.Names;
using Cchc.Domain.Rules.Narrative;
using Cchc.Domain.Rules.Series;
using Cchc.Domain.Rules.Table;
using Cchc.Domain.Rules.Time;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>The rules that the library knows, in the order of their codes.</summary>
public static class ReportRules
{
    /// <summary>Every rule.</summary>
    public static ValueList<Rule> All { get; } = ValueList.From(
        FormRules.All.Concat(TableRules.All).Concat(NarrativeRules.All).Concat(CitationRules.All)
            .Concat(TimeRules.All).Concat(NamesRules.All).Concat(SeriesRules.All));

    /// <summary>The rule with a code, or null.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rule, or null.</returns>
    public static Rule? Find(string code) => All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.Ordinal));
}
