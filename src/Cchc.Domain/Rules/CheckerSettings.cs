using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;
using FluentValidation;

namespace Cchc.Domain.Rules;

/// <summary>What a checker runs and how it tells it.</summary>
internal sealed record CheckerSettings
{
    internal ValueList<RuleFamily> Families { get; init; } = ValueList.From(Enum.GetValues<RuleFamily>());

    internal ValueList<IValidator<CheckedReport>> More { get; init; } = [];

    internal ValueList<string> Without { get; init; } = [];

    /// <summary>Weights by code; of two for one code the later holds.</summary>
    internal ValueList<(string Code, RuleSeverity Severity)> Severities { get; init; } = [];

    internal int MostPerCode { get; init; } = 20;
}
