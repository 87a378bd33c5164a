using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>Facts that sentences state against the rows of the table that say the same.</summary>
internal sealed class FactCheck() : ReportCheck(RuleFamily.Narrative)
{
    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        if (!report.HasTable || report.Catalogue.Facts.Count == 0)
        {
            return [];
        }

        var statistics = report.Report.Statistics;
        var index = FactIndex.For(report.Catalogue);
        var statements = new List<FactStatement>();
        foreach (var part in report.Prose.Narrative)
        {
            FactStatement.Add(part, index, statistics, statements);
        }

        var findings = new List<Finding>();
        foreach (var statement in statements)
        {
            if (statement.Agrees != true && !(statement.Phrase.IsTentative && statement.Element.Rows.All(row => IsTold(statements, row))) && Judge(statistics, statement) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return (findings.Count == 0 ? findings : Grouped(findings)).Concat(Balances(report, statements));
    }

    private static bool IsTold(List<FactStatement> statements, IndicatorCode row)
    {
        foreach (var statement in statements)
        {
            if ((!statement.Phrase.IsTentative || statement.Agrees == true) && statement.Element.Rows.AsSpan().Contains(row))
            {
                return true;
            }
        }

        return false;
    }

    private static Finding? Judge(Statistics statistics, FactStatement statement) => statement.Agrees switch
    {
        true => null,
        false => Contradiction(statistics, statement),
        null => Silence(statistics, statement),
    };

    private static Finding Contradiction(Statistics statistics, FactStatement statement)
    {
        var fact = statement.Phrase.Fact;
        var expected = statement.Expected(statistics);
        return statement.Element.Kind == FactElementKind.Claim
            ? Point(
                NarrativeRules.ClaimUnsupported.Found(("found", statement.Quote), ("rows", Names(statement)), ("actual", expected), ("title", Sentence(fact.Title))),
                statement, statistics, fact.Severity,
                (statement.Element.Is == Comparison.Equal ? "" : "> ") + VietnameseNumber.Format(statement.Element.Value), expected)
            : Point(
                NarrativeRules.Contradicts.Found(("found", statement.Written), ("expected", expected), ("rows", Names(statement)), ("title", Sentence(fact.Title))),
                statement, statistics, fact.Severity, expected, statement.Written);
    }

    // A nought beside a blank is no contradiction; a row that is not there or cannot be read has its own finding.
    private static Finding? Silence(Statistics statistics, FactStatement statement)
    {
        if (statement.Element.Rows.Count == 0 || statement.Element.Kind == FactElementKind.Claim || statement.Number is null or 0)
        {
            return null;
        }

        var figures = statement.Element.Rows.Concat(statement.Element.Whole).Select(row => statistics[row]).ToList();
        if (figures.Exists(figure => figure.State is FigureState.Missing or FigureState.Unreadable))
        {
            return null;
        }

        var state = figures.Exists(figure => figure.State == FigureState.Blank)
            ? new LocalizedText("để trống", "is blank")
            : new LocalizedText($"ghi “{figures.Find(figure => !figure.IsReported).Text}”", $"says “{figures.Find(figure => !figure.IsReported).Text}”");
        return Point(
            NarrativeRules.NotInTable.Found(("found", statement.Written), ("rows", Names(statement)), ("state", state), ("title", Sentence(statement.Phrase.Fact.Title))),
            statement, statistics, NarrativeRules.NotInTable.Severity, statement.Written, null);
    }

    private static string Names(FactStatement statement) =>
        string.Join(" + ", statement.Element.Rows) + (statement.Element.Whole.Count > 0 ? " / " + string.Join(" + ", statement.Element.Whole) : "");

    private static Finding Point(Finding finding, FactStatement statement, Statistics statistics, RuleSeverity severity, string expected, string? actual)
    {
        var tokens = statement.Element.Kind == FactElementKind.Claim ? statement.First..(statement.Token + 1) : statement.Token..(statement.Token + 1);
        return statement.Part.Point(finding, tokens) with
        {
            Severity = severity,
            Indicators = ValueList.From(statement.Element.Rows.Concat(statement.Element.Whole)),
            Expected = expected,
            Actual = actual,
            Related = [.. statement.Element.Rows.Select(row => new RelatedPlace("/statistics/" + row, statistics[row].Text))],
        };
    }

    // Two sentences that say the same against the table have one cause.
    private static IEnumerable<Finding> Grouped(List<Finding> findings) => findings
        .GroupBy(finding => (finding.Code, finding.Indicators, finding.Actual))
        .Select(group => group.First() with
        {
            Related = ValueList.From(group.First().Related.Concat(group.Skip(1).Select(finding => new RelatedPlace(finding.Path, finding.Quote)))),
        });

    private static IEnumerable<Finding> Balances(CheckedReport report, List<FactStatement> statements)
    {
        var named = statements.FindAll(statement => statement.Element.Name.Length > 0);
        foreach (var balance in named.Count == 0 ? [] : report.Catalogue.Balances)
        {
            // Told once at the first number that only the narrative has.
            var told = balance.Parts.Prepend(balance.Total).Select(name => named.Find(statement => statement.Element.Name == name.TrimStart('-'))).OfType<FactStatement>().FirstOrDefault();
            if (told is null)
            {
                continue;
            }

            var total = Operand(balance.Total, statements, report.Report.Statistics);
            var parts = balance.Parts.Select(part => Operand(part, statements, report.Report.Statistics)).ToList();
            if (total is { } sum && parts.TrueForAll(part => part is not null) && parts.Sum(part => part!.Value) != sum)
            {
                var expected = VietnameseNumber.Format(parts.Sum(part => part!.Value));
                var finding = NarrativeRules.SumDiffers.Found(
                    ("found", VietnameseNumber.Format(sum)), ("expected", expected),
                    ("parts", string.Join(" + ", parts.Select(part => VietnameseNumber.Format(part!.Value))).Replace("+ -", "− ", StringComparison.Ordinal) + "; " + balance.Title.Vi.TrimEnd('.')));
                yield return told.Part.Point(finding, told.Token..(told.Token + 1)) with
                {
                    Severity = balance.Severity,
                    Expected = expected,
                    Actual = VietnameseNumber.Format(sum),
                    Related = [.. balance.Parts.Append(balance.Total).Select(name => statements.Find(statement => statement.Element.Name == name.TrimStart('-'))).OfType<FactStatement>()
                        .Where(part => part != told).Select(part => new RelatedPlace(part.Part.Path, part.Written))],
                };
            }
        }
    }

    // A row is worth what the narrative says of it: where the table says something else, that is a finding of its own.
    private static decimal? Operand(string name, List<FactStatement> statements, Statistics statistics) => name.StartsWith('-')
        ? -Operand(name[1..], statements, statistics)
        : IndicatorCode.Read(name).TryGetValue(out var row)
            ? statements.Find(statement => statement.Element.IsNumberOf(row))?.Number ?? statistics[row].Number
            : statements.Find(statement => statement.Element.Name == name)?.Number;

    private static LocalizedText Sentence(LocalizedText title) => new(title.Vi.TrimEnd('.') + ".", title.En.TrimEnd('.') + ".");
}
