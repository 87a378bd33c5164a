using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules;

/// <summary>
/// A report under check, with the edition its table follows: what every validator of the rule set is given. A validator of your
/// own is an <c>AbstractValidator&lt;CheckedReport&gt;</c>.
/// </summary>
public sealed class CheckedReport
{
    private readonly Lazy<ValueList<RelationOutcome>> outcomes;

    /// <summary>Puts a report under check.</summary>
    /// <param name="report">The report.</param>
    /// <param name="catalogue">The edition that its table follows.</param>
    /// <param name="asOf">The day on which the report is judged; where null, its own date, failing that the last day of its period.</param>
    /// <param name="previous">The report of the same unit before this one, or null where there is none to compare with.</param>
    public CheckedReport(CchcReport report, IndicatorCatalogue catalogue, LocalDate? asOf = null, CchcReport? previous = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(catalogue);
        Report = report;
        Catalogue = catalogue;
        Previous = previous;
        AsOf = asOf ?? report.Header.PlaceAndDate?.Date?.Latest ?? report.Period?.CutOff?.End;
        outcomes = new Lazy<ValueList<RelationOutcome>>(Evaluate);
    }

    /// <summary>The report.</summary>
    public CchcReport Report { get; }

    /// <summary>The edition.</summary>
    public IndicatorCatalogue Catalogue { get; }

    /// <summary>The day on which the report is judged, or null where nothing tells it.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The report of the same unit before this one, or null.</summary>
    public CchcReport? Previous { get; }

    /// <summary>What became of every relation of the edition, in the order of declaration.</summary>
    internal ValueList<RelationOutcome> Outcomes => outcomes.Value;

    /// <summary>True where the table is there and follows the edition, so that its cells can be judged.</summary>
    internal bool HasTable => Report.Statistics.IsPresent && string.Equals(Report.Statistics.Edition, Catalogue.Id, StringComparison.Ordinal);

    private ValueList<RelationOutcome> Evaluate()
    {
        if (!HasTable)
        {
            return [];
        }

        var evaluator = new RelationEvaluator(Report.Statistics, Catalogue);
        return ValueList.From(Catalogue.Relations.Select(relation => evaluator.Evaluate(relation)).ToList());
    }
}
