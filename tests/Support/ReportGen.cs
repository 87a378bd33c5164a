using System.Text.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>Generated reports: arbitrary ones for laws that hold for every report, and tidy ones as an office writes them.</summary>
public static class ReportGen
{
    private static readonly Gen<ValueList<CitedReference>> References = Gen.Select(TextGen.LineOrEmpty, ReferenceGen.Reference)
        .Select((name, reference) => new CitedReference("/leftovers/" + name.Replace("~", "~0", StringComparison.Ordinal), reference))
        .ListOf(0, 2);

    private static readonly Gen<ValueList<ReportExtension>> Extensions = Gen.Select(TextGen.Line, TextGen.Line)
        .Select((name, text) => new ReportExtension(name, JsonSerializer.Serialize(new { z = text, a = new object?[] { 1.50m, null, true } })))
        .ListOf(0, 2)
        .Select(list => ValueList.From(list.DistinctBy(extension => extension.Name, StringComparer.Ordinal)));

    /// <summary>Any valid report: every part there or not, in whatever words.</summary>
    public static readonly Gen<CchcReport> Report = Gen.Select(
        Gen.Select(Gen.Null(HeaderGen.Unit, 0.2), Gen.Null(HeaderGen.Period, 0.2), HeaderGen.Header),
        Gen.Select(NarrativeGen.Block.ListOf(0, 3), NarrativeGen.Section.ListOf(0, 3), NarrativeGen.Block.ListOf(0, 2)),
        Gen.Select(HeaderGen.List, HeaderGen.Signature, StatisticsGen.Statistics, TextGen.LineOrEmpty.ListOf(0, 3), References, Extensions))
        .Select((head, body, tail) => new CchcReport
        {
            Unit = head.Item1,
            Period = head.Item2,
            Header = head.Item3,
            Opening = body.Item1,
            Sections = body.Item2,
            Closing = body.Item3,
            Recipients = tail.Item1,
            Signature = tail.Item2,
            Statistics = tail.Item3,
            Leftovers = tail.Item4,
            References = tail.Item5,
            Extensions = tail.Item6,
        });

    /// <summary>
    /// A tidy report: every part filled in, five numbered parts, every row of the form with a figure of its kind. The figures do
    /// not always agree with one another.
    /// </summary>
    public static readonly Gen<CchcReport> OfficialReport = OfficialReportGen.Report;
}
