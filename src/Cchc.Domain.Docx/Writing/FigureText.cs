using System.Runtime.CompilerServices;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>How a figure is shown: a number in its Vietnamese form, an option with what it means.</summary>
internal static class FigureText
{
    private static readonly ConditionalWeakTable<Indicator, ValueList<(string Shown, string Value)>> Known = [];

    internal static string Shown(Figure figure, Indicator? indicator) =>
        indicator is not null && Option(figure, indicator) is { } option ? option.Printed : figure.Text;

    internal static bool IsOption(Figure figure, Indicator indicator) => Option(figure, indicator) is not null;

    internal static ValueList<(string Shown, string Value)> Options(Indicator indicator) => Known.GetValue(
        indicator, static row => ValueList.From(row.Choices.Select(option => (option.Printed, Figure.Of(option.Code).Text))));

    private static IndicatorChoice? Option(Figure figure, Indicator indicator)
    {
        if (figure.HasOwnText || figure.Number is not { Scale: 0 } number)
        {
            return null;
        }

        foreach (var option in indicator.Choices)
        {
            if (option.Code == number)
            {
                return option;
            }
        }

        return null;
    }
}
