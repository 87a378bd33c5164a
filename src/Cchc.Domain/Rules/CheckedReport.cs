using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Citations;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Rules.Table;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules;

/// <summary>
/// A report under check, with the edition its table follows: what every validator of the rule set is given. A validator of your
/// own is an <c>AbstractValidator&lt;CheckedReport&gt;</c>.
/// </summary>
public sealed class CheckedReport
{
    // Read when a rule asks for them; two rules at once may read them twice, and keep one.
    private ValueList<RelationOutcome>? outcomes;
    private ReportProse? prose;
    private TokenPlaces? places;
    private BlankCells? blanks;
    private List<CitedText>? citations;

    /// <summary>Puts a report under check.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What else is known of it.</param>
    public CheckedReport(CchcReport report, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        Report = report;
        Catalogue = options.Catalogue ?? CatalogueEditions.Find(report.Statistics.Edition) ?? CatalogueEditions.Default;
        Register = options.Register ?? LegalRegister.Known;
        Previous = options.Previous;
        Earlier = options.Earlier;
        AsOf = options.AsOf ?? report.Header.PlaceAndDate?.Date?.Latest ?? report.Period?.CutOff?.End;
    }

    /// <summary>The report.</summary>
    public CchcReport Report { get; }

    /// <summary>The edition.</summary>
    public IndicatorCatalogue Catalogue { get; }

    /// <summary>The known documents.</summary>
    public LegalRegister Register { get; }

    /// <summary>The day on which the report is judged, or null where nothing tells it.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The report of the same unit before this one, or null.</summary>
    public CchcReport? Previous { get; }

    /// <summary>The reports before that.</summary>
    public ValueList<CchcReport> Earlier { get; }

    /// <summary>The documents that the report cites, each at its place.</summary>
    public ReportReferences References => Prose.References;

    /// <summary>The texts of the report.</summary>
    internal ReportProse Prose => prose ?? LazyInitializer.EnsureInitialized(ref prose, ReadProse);

    /// <summary>The tokens of the running texts that single rules look at.</summary>
    internal TokenPlaces Places => places ?? LazyInitializer.EnsureInitialized(ref places, () => TokenPlaces.Of(Prose.Running));

    /// <summary>Every reference with a number or a date in the running text, in the order of the report.</summary>
    internal List<CitedText> Citations => citations ?? LazyInitializer.EnsureInitialized(ref citations, () => [.. CitedText.Of(this)]);

    /// <summary>The cells without a figure.</summary>
    internal BlankCells Blanks => blanks ?? LazyInitializer.EnsureInitialized(ref blanks, () => BlankCells.Of(this));

    /// <summary>What became of every relation of the edition, in the order of declaration.</summary>
    internal ValueList<RelationOutcome> Outcomes => outcomes ?? LazyInitializer.EnsureInitialized(ref outcomes, Evaluate);

    /// <summary>True where the table is there and follows the edition, so that its cells can be judged.</summary>
    internal bool HasTable => Report.Statistics.IsPresent && string.Equals(Report.Statistics.Edition, Catalogue.Id, StringComparison.Ordinal);

    private ReportProse ReadProse() => ReportProse.Of(
        Report, Catalogue, new LegalReferenceResolver { Register = Register, AsOf = AsOf, OwnKind = DocumentKind.Report });

    private ValueList<RelationOutcome> Evaluate()
    {
        if (!HasTable)
        {
            return [];
        }

        return CompiledRelations.For(Catalogue).Evaluate(Report.Statistics, Catalogue, AsOf);
    }
}
