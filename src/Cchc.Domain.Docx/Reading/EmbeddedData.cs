using Cchc.Domain.Catalogue;
using Cchc.Domain.Docx.Writing;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>Brings the data inside a file and its visible text together: the text wins, and every difference is told.</summary>
internal sealed class EmbeddedData(EmbeddedReport embedded, OpenedDocument opened, ImportResult visible, IndicatorCatalogue? catalogue)
{
    // So much of a text is shown around its first difference.
    private const int Before = 32;
    private const int Shown = 100;

    private readonly List<Issue> issues = [.. opened.Issues];

    internal ImportResult Read()
    {
        if (embedded.IsForm)
        {
            // What was filled in is no edit. Only figures that say one thing in the data and another in the text are told.
            BoundFigures([], visible.Report?.Statistics ?? Statistics.None, isBlankSilent: true);
            var report = visible.Report is { } filled ? filled with { Unit = UnitOf(filled), Period = filled.Period ?? embedded.Period } : null;
            return new ImportResult(report, [.. issues, .. visible.Issues], visible.Places);
        }

        if (embedded.Report() is not { } data)
        {
            return visible with { Issues = [.. issues, new Issue(DocxIssues.EmbeddedDataUnreadable.With()), .. visible.Issues] };
        }

        if (string.Equals(embedded.Visible, VisibleText.Hash(opened.Document!.Blocks), StringComparison.Ordinal))
        {
            BoundFigures([], data.Statistics, isBlankSilent: false);
            return new ImportResult(data, ValueList.From(issues), PlacesOf(data));
        }

        return visible.Report is { } seen ? Merged(data, seen) : visible with { Issues = [.. issues, .. visible.Issues] };
    }

    private ImportResult Merged(CchcReport data, CchcReport seen)
    {
        var edition = catalogue ?? CatalogueEditions.Find(data.Statistics.Edition);
        var printed = ReportImporter.Import(new SourceDocument(SourceKind.Docx, PackageWriter.Printed(data, edition)), catalogue).Report;
        var edited = new EditedReport(data, printed ?? data, seen);
        var merged = edited.Merge();
        foreach (var difference in edited.Differences)
        {
            Tell(difference);
        }

        BoundFigures([.. edited.Differences.Select(difference => difference.Path)], merged.Statistics, isBlankSilent: false);
        return new ImportResult(merged, [.. issues, .. edited.Differences.Count > 0 ? visible.Issues : []], PlacesOf(merged));
    }

    // The text of a commune's report does not name its province; the form was made for a unit with all its superiors.
    private AdministrativeUnit? UnitOf(CchcReport filled)
    {
        var named = filled.Unit?.WithSuperiors().Select(unit => unit.FullName).ToList() ?? [];
        return embedded.Unit is { } unit && unit.WithSuperiors().Take(named.Count).Select(above => above.FullName).SequenceEqual(named) ? unit : filled.Unit;
    }

    // The figures that controls are bound to: Word keeps them and the text alike; another program may change one of the two.
    private void BoundFigures(HashSet<string> told, Statistics statistics, bool isBlankSilent)
    {
        foreach (var row in statistics.Rows)
        {
            var path = "/statistics/" + row.Code;
            if (embedded.Figures.TryGetValue(row.Code.ToString(), out var bound) && !(isBlankSilent && string.IsNullOrWhiteSpace(bound))
                && !told.Contains(path) && bound.Trim() != row.Figure.Text.Trim())
            {
                Tell(new ReportDifference(path, bound.Trim(), row.Figure.Text));
            }
        }
    }

    private void Tell(ReportDifference difference)
    {
        var same = difference.Data.AsSpan().CommonPrefixLength(difference.Visible);
        issues.Add(new Issue(DocxIssues.EditedAfterWriting.With(
            ("data", Quoted(difference.Data, same)), ("visible", Quoted(difference.Visible, same))))
        {
            Path = difference.Path,
            Position = visible.Places.Find(difference.Path),
            Quote = difference.Visible,
        });
    }

    private static LocalizedText Quoted(string text, int same)
    {
        if (text.Length == 0)
        {
            return new LocalizedText("trống", "nothing");
        }

        var start = same > Before ? text.IndexOf(' ', same - Before, Before) + 1 : 0;
        var quoted = "“" + (start > 0 ? "…" : "") + (text.Length - start > Shown ? string.Concat(text.AsSpan(start, Shown), "…") : text[start..]) + "”";
        return new LocalizedText(quoted, quoted);
    }

    // Places are those of the visible text: they hold for the parts that it is read as.
    private SourceMap PlacesOf(CchcReport report) =>
        visible.Report is not { } seen ? SourceMap.Empty
        : seen == report with { References = seen.References, Extensions = seen.Extensions, Newer = seen.Newer } ? visible.Places
        : visible.Places.Where(path => path == "/statistics" || (path.StartsWith("/statistics/", StringComparison.Ordinal)
            && IndicatorCode.TryParse(path.Split('/')[2], out var code) && seen.Statistics.Find(code) == report.Statistics.Find(code)));
}
