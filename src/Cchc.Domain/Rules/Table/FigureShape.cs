using Cchc.Domain.Catalogue;

namespace Cchc.Domain.Rules.Table;

/// <summary>What a number in a cell must be like, by the kind of the row.</summary>
internal static class FigureShape
{
    /// <summary>The rule that a number breaks, or null.</summary>
    internal static Rule? FaultOf(Indicator indicator, decimal number) => indicator.Kind switch
    {
        IndicatorKind.Percentage => number is < 0 or > 100 ? TableRules.NotAShare : null,
        IndicatorKind.Choice or IndicatorKind.YesNo => IsOption(indicator, number) ? null : TableRules.NotAnOption,
        _ => number < 0 ? TableRules.Negative : !decimal.IsInteger(number) ? TableRules.NotWhole : null,
    };

    private static bool IsOption(Indicator indicator, decimal number)
    {
        foreach (var choice in indicator.Choices)
        {
            if (choice.Code == number)
            {
                return true;
            }
        }

        return false;
    }
}
