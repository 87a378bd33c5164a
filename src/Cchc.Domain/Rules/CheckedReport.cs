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
    /// <param name="options">What else is known of it.</param>
    public CheckedReport(CchcReport report, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        Report = report;
        Catalogue = options.Catalogue ?? CatalogueEditions.Find(report.Statistics.Edition) ?? CatalogueEditions.Default;
        Previous = options.Previous;
        AsOf = options.AsOf ?? report.Header.PlaceAndDate?.Date?.Latest ?? report.Period?.CutOff?.End;
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
        return ValueList.From(Catalogue.Relations
            .Where(relation => AsOf is not { } asOf || relation.IsInForceOn(asOf))
            .Select(relation => evaluator.Evaluate(relation))
            .ToList());
    }
}
