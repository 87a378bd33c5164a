using System.Text;
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
            Edition(embedded.Edition);
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
        Edition(data.Statistics.Edition);
        var printed = ReportImporter.Import(new SourceDocument(SourceKind.Docx, Printed(data)), catalogue).Report;
        var edited = new EditedReport(data, printed ?? data, seen, catalogue ?? CatalogueEditions.Find(seen.Statistics.Edition));
        var merged = edited.Merge();
        foreach (var difference in edited.Differences)
        {
            Tell(difference);
        }

        BoundFigures([.. edited.Differences.Select(difference => difference.Path)], merged.Statistics, isBlankSilent: false);
        return new ImportResult(merged, [.. issues, .. edited.Differences.Count > 0 ? visible.Issues : []], PlacesOf(merged));
    }

    // The text that was written: printed by the edition that gives the hash inside, which may be none.
    private ValueList<SourceBlock> Printed(CchcReport data)
    {
        var known = CatalogueEditions.Find(data.Statistics.Edition);
        var first = PackageWriter.Printed(data, catalogue ?? known);
        return new[] { known, null }.Where(edition => edition != (catalogue ?? known)).Select(edition => PackageWriter.Printed(data, edition)).Prepend(first)
            .FirstOrDefault(blocks => VisibleText.Hash(blocks) == embedded.Visible, first);
    }

    private void Edition(string edition)
    {
        if (edition.Length > 0 && visible.Report?.Statistics.Edition is { } found && found != edition)
        {
            issues.Add(new Issue(DocxIssues.OtherEdition.With(("edition", ShownText.Of(edition)), ("found", found))) { Path = "/statistics" });
        }
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
        var edition = catalogue ?? CatalogueEditions.Find(statistics.Edition);
        foreach (var row in statistics.Rows)
        {
            var path = "/statistics/" + row.Code;
            if (embedded.Figures.TryGetValue(row.Code.ToString(), out var written) && written != row.Figure.Text && OneLine(written) is var bound && !told.Contains(path)
                && !IsSame(bound, row, edition) && !(isBlankSilent && IsBlank(bound)))
            {
                Tell(new ReportDifference(path, IsBlank(bound) ? "" : bound, row.Figure.Text));
            }
        }
    }

    // LibreOffice writes the placeholder where nothing was entered, and for an option what is shown.
    private static bool IsSame(string bound, StatisticsRow row, IndicatorCatalogue? edition) =>
        bound == OneLine(row.Figure.Text) || (IsBlank(bound) && row.Figure.Text.Length == 0) || bound == FigureText.Shown(row.Figure, edition?.Find(row.Code));

    private static bool IsBlank(string bound) => bound.Length == 0 || bound == PlaceholderText.Of(Placeholder.Dots);

    // As XML holds it, blanks made one.
    private static string OneLine(string text)
    {
        var held = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Select(c => c is (< ' ' and not ('\t' or '\n' or '\r')) or '\uFFFE' or '\uFFFF' ? '\uFFFD' : c);
        return string.Join(' ', string.Concat(held).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
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

        var start = Math.Max(same - Before, 0);
        start = start == 0 ? 0 : Math.Max(text.IndexOf(' ', start, Before) + 1, start);
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
