using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Reads a report from its wire form.</summary>
internal static class ReportReader
{
    private static readonly MemberTable Members = new(
        0b10, "$schema", "formatVersion", "catalogue", "unit", "period", "header", "opening", "sections", "closing", "recipients", "signature", "appendix", "statistics", "references", "leftovers", "extensions");

    internal static JsonReadResult Read(ReadOnlySpan<byte> utf8) => ReadAt(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, line: 1);

    /// <summary>Reads a document that starts on a line of its input.</summary>
    internal static JsonReadResult ReadAt(ReadOnlySpan<byte> utf8, int line)
    {
        if (utf8.Length > ReportJson.MaxBytes)
        {
            return TooLarge(line);
        }

        if (!Utf8.IsValid(utf8))
        {
            return Failed(InvalidUtf8(utf8, line));
        }

        var version = FormatVersions.Find(utf8, out var at);
        var minor = version is null ? FormatVersions.Minor : FormatVersions.MinorOf(version);
        var json = new JsonCursor(utf8, line) { KeepsUnknown = minor > FormatVersions.Minor };
        if (minor is null)
        {
            // Of a document of another major version nothing else can be judged: its fault stands alone.
            json.FaultOfVersion(version!, at);
            return new JsonReadResult(null, ValueList.From(json.Faults));
        }

        var report = json.Run(ReadReport);
        return json.Faults.Count > 0 ? new JsonReadResult(null, ValueList.From(json.Faults))
            : new JsonReadResult(json.KeepsUnknown ? report! with { Newer = NewerContent.Of(version!, json.Unknown, json.Lists) } : report, []);
    }

    /// <summary>What is said of a document that is too long.</summary>
    internal static JsonReadResult TooLarge(int line) =>
        Failed(new Issue(JsonIssues.TooLarge.With(("limit", ReportJson.MaxBytes.ToString(CultureInfo.InvariantCulture))))
        {
            Position = SourcePosition.InText(line, 1),
            Path = "",
            IsFatal = true,
        });

    private static CchcReport ReadReport(ref JsonCursor json)
    {
        var report = new CchcReport();
        var scope = json.Object(Members);
        while (json.NextMember(ref scope, out var member))
        {
            report = member switch
            {
                0 or 1 => PassText(report, ref json),
                2 => report with { Statistics = StatisticsReader.ReadCatalogue(ref json, report.Statistics) },
                3 => report with { Unit = HeaderReader.ReadUnit(ref json) },
                4 => report with { Period = json.Period() },
                5 => report with { Header = HeaderReader.ReadHeader(ref json) },
                6 => report with { Opening = NarrativeReader.ReadBlocks(ref json) },
                7 => report with { Sections = NarrativeReader.ReadSections(ref json) },
                8 => report with { Closing = NarrativeReader.ReadBlocks(ref json) },
                9 => report with { Recipients = HeaderReader.ReadList(ref json) },
                10 => report with { Signature = HeaderReader.ReadSignature(ref json) },
                11 => report with { Statistics = StatisticsReader.ReadAppendix(ref json, report.Statistics) },
                12 => report with { Statistics = report.Statistics with { Rows = StatisticsReader.ReadRows(ref json) } },
                13 => report with { References = ReferenceReader.ReadList(ref json) },
                14 => report with { Leftovers = json.Texts() },
                _ => report with { Extensions = ExtensionReader.ReadAll(ref json) },
            };
        }

        return report;
    }

    // Where the schema stands is for editors; the version has been looked at before all else.
    private static CchcReport PassText(CchcReport report, ref JsonCursor json)
    {
        json.Text();
        return report;
    }

    private static JsonReadResult Failed(Issue issue) => new(null, [issue]);

    private static Issue InvalidUtf8(ReadOnlySpan<byte> utf8, int line)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        var found = "0x" + utf8[at].ToString("X2", CultureInfo.InvariantCulture);
        return new Issue(JsonIssues.InvalidUtf8.With(("found", found)))
        {
            Position = new PositionFinder(utf8, line).Find(at),
            Path = "",
            Quote = found,
            IsFatal = true,
        };
    }
}
