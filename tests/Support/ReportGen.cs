using Cchc.Domain.Reporting;
using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>Generated reports: arbitrary ones for laws that hold for every report, and tidy ones as an office writes them.</summary>
public static class ReportGen
{
    /// <summary>Any valid report: every part there or not, in whatever words.</summary>
    public static readonly Gen<CchcReport> Report = Gen.Select(
        Gen.Select(Gen.Null(HeaderGen.Unit, 0.2), Gen.Null(HeaderGen.Period, 0.2), HeaderGen.Header),
        Gen.Select(NarrativeGen.Block.ListOf(0, 3), NarrativeGen.Section.ListOf(0, 3), NarrativeGen.Block.ListOf(0, 2)),
        Gen.Select(HeaderGen.List, HeaderGen.Signature, StatisticsGen.Statistics, TextGen.LineOrEmpty.ListOf(0, 3)))
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
        });

    /// <summary>
    /// A tidy report: every part filled in, five numbered parts, every row of the form with a figure of its kind. The figures do
    /// not always agree with one another.
    /// </summary>
    public static readonly Gen<CchcReport> OfficialReport = OfficialReportGen.Report;
}
