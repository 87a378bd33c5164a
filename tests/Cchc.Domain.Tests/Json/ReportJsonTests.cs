using System.Buffers;
using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Json;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.Tests.Json;

public sealed class ReportJsonTests
{
    [Fact]
    public void Read_OfWhatWasWritten_GivesAnEqualReport() =>
        ReportGen.Report.Sample(report => ReportJson.Parse(ReportJson.Write(report)) == report, iter: 400);

    [Fact]
    public void Write_OfWhatWasRead_GivesTheSameBytes() => ReportGen.Report.Sample(
        report =>
        {
            var bytes = ReportJson.Write(report);
            return ReportJson.Write(ReportJson.Parse(bytes)).AsSpan().SequenceEqual(bytes);
        },
        iter: 400);

    [Fact]
    public void Read_OfAnOfficialReport_GivesAnEqualReport() =>
        ReportGen.OfficialReport.Sample(report => ReportJson.Parse(ReportJson.Write(report)) == report, iter: 50);

    [Fact]
    public void Write_SmallReport_HasTheCanonicalForm() => GoldenFile.Verify(ReportJson.WriteText(SmallReport.Full), "json");

    [Fact]
    public void Write_EmptyReport_HasOnlyItsVersion() => Assert.Equal(
        "{\n  \"$schema\": \"urn:cchc:schema:report:1\",\n  \"formatVersion\": \"1.0\"\n}\n", ReportJson.WriteText(new CchcReport()));

    [Fact]
    public void Write_ToBufferStreamAndText_GivesTheSameBytes()
    {
        var expected = ReportJson.Write(SmallReport.Full);
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        ReportJson.Write(SmallReport.Full, buffer);
        ReportJson.Write(SmallReport.Full, stream);
        Assert.Equal(expected, buffer.WrittenSpan);
        Assert.Equal(expected, stream.ToArray());
        Assert.Equal(expected, Encoding.UTF8.GetBytes(ReportJson.WriteText(SmallReport.Full)));
    }

    [Fact]
    public void Write_Always_IsUtf8WithLineFeedsAndNoMark()
    {
        var bytes = ReportJson.Write(SmallReport.Full);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Contains("Sông Lam", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Stream_GivesTheReport()
    {
        using var stream = new MemoryStream(ReportJson.Write(SmallReport.Full));
        Assert.Equal(SmallReport.Full, ReportJson.Read(stream).Report);
    }

    [Fact]
    public void Read_WithByteOrderMark_GivesTheReport() =>
        Assert.Equal(SmallReport.Full, ReportJson.Parse([0xEF, 0xBB, 0xBF, .. ReportJson.Write(SmallReport.Full)]));

    [Fact]
    public void Read_OtherOrderAndBlanks_GivesTheReport() => Assert.Equal(
        new CchcReport { Period = ReportingPeriod.Parse("2022-Q1"), Leftovers = ["a", ""] },
        ReportJson.Parse("{\"leftovers\":[\"a\",\"\"],\r\n\t\"\\u0070eriod\":\"2022-\\u00511\",\"opening\":[],\"formatVersion\":\"1.0\"}"u8));

    [Fact]
    public void Parse_WrongDocument_ThrowsWithEveryIssue()
    {
        var thrown = Assert.Throws<UnreadableInputException>(() => ReportJson.Parse("{\"period\":1,\"opening\":2}"u8));
        Assert.Equal(["CCHC0213", "CCHC0213", "CCHC0212"], thrown.Issues.Select(issue => issue.Code));
    }

    public static TheoryData<CchcReport> Unwritable => new()
    {
        new CchcReport { Leftovers = ["\uD83D"] },
        new CchcReport { Leftovers = ["a\uDE00\uD83D"] },
        new CchcReport { Unit = new AdministrativeUnit((UnitKind)99, "x") },
        new CchcReport { Unit = new AdministrativeUnit(UnitKind.Commune, null!) },
        new CchcReport { Opening = [new NarrativeBlock((BlockKind)(-1), "x")] },
        new CchcReport { Closing = [NarrativeBlock.Bullet("x", level: -1)] },
        new CchcReport { References = [new CitedReference("", new LegalReference { Year = 0 })] },
        new CchcReport { References = [new CitedReference("", new LegalReference { Year = 10_000 })] },
        new CchcReport { References = [new CitedReference("opening/0", new LegalReference())] },
        new CchcReport { References = [new CitedReference("/a~2", new LegalReference())] },
        new CchcReport { References = [new CitedReference(null!, new LegalReference())] },
        new CchcReport { Statistics = new Statistics { Rows = [new StatisticsRow(default, Figure.Blank)] } },
        new CchcReport { Statistics = new Statistics { ExtraRows = [new ExtraRow(default(IndicatorCode), [])] } },
        new CchcReport { Unit = Units(64) },
    };

    [Theory]
    [MemberData(nameof(Unwritable), DisableDiscoveryEnumeration = true)]
    public void Write_WhatHasNoWireForm_IsRefused(CchcReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Assert.ThrowsAny<ArgumentException>(() => ReportJson.Write(report, buffer));
        Assert.Equal(0, buffer.WrittenCount);
    }

    [Fact]
    public void Write_AsDeepAsAllowed_IsReadBack()
    {
        var report = new CchcReport { Unit = Units(63) };
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
    }

    private static AdministrativeUnit Units(int count)
    {
        var unit = new AdministrativeUnit(UnitKind.Province, "Nam Hà");
        for (var i = 1; i < count; i++)
        {
            unit = new AdministrativeUnit(UnitKind.Commune, "Sông Lam", unit);
        }

        return unit;
    }
}
