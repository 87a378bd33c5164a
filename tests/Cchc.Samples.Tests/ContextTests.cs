using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cchc.Domain.Json;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Samples.Tests;

/// <summary>AddCchc beside source-generated contexts; the project switches reflection off.</summary>
public sealed class ContextTests
{
    public static TheoryData<string> Orders { get; } = ["resolver first", "chain first", "chain afterwards, at the front", "chain afterwards, at the end", "web", "copied"];

    [Fact]
    public void Reflection_IsOff()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<CchcReport>(SampleReports.Right));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Report_InAnyOrderOfCalls_IsReadAndWritten(string order)
    {
        var options = Options(order, OwnContext.Default);
        var report = JsonSerializer.Deserialize<CchcReport>(SampleReports.Right, options);
        Assert.Equal(SampleReports.Report, report);
        Assert.Equal(SampleReports.Right, ReportJson.Write(ReportJson.Parse(JsonSerializer.SerializeToUtf8Bytes(report, options))));
        Assert.Equal("\"2022-Q1\"", JsonSerializer.Serialize(SampleReports.Report.Period, options));
        Assert.Equal("\"x\"", JsonSerializer.Serialize("x", options));
    }

    [Fact]
    public void Report_WithoutAContext_IsRead() =>
        Assert.Equal(SampleReports.Report, JsonSerializer.Deserialize<CchcReport>(SampleReports.Right, new JsonSerializerOptions().AddCchc()));

    [Theory]
    [MemberData(nameof(Orders))]
    public void Envelope_WithTheLibrarysValues_IsTheSameAfterwards(string order)
    {
        var options = Options(order, EnvelopeContext.Default);
        var envelope = new Envelope("Thanh Bình", SampleReports.Report.Period, LegalReference.Parse("Nghị định số 30/2020/NĐ-CP"), SampleReports.Report);
        var json = JsonSerializer.SerializeToUtf8Bytes(envelope, options);
        var back = JsonSerializer.Deserialize<Envelope>(json, options);
        Assert.Equal(envelope, back);
        using var document = JsonDocument.Parse(json);
        Assert.Equal("2022-Q1", document.RootElement.GetProperty(order == "web" ? "period" : "Period").GetString());
    }

    [Fact]
    public async Task Report_FromAStreamInSmallPieces_IsRead()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = OwnContext.Default, DefaultBufferSize = 16 }.AddCchc();
        using var stream = new MemoryStream(SampleReports.Right);
        Assert.Equal(SampleReports.Report, await JsonSerializer.DeserializeAsync<CchcReport>(stream, options));
    }

    [Fact]
    public void Report_WithFaults_TellsThemAll()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = OwnContext.Default }.AddCchc();
        var json = Encoding.UTF8.GetBytes("""
            { "formatVersion": "1.0",
              "periood": 1, "unit": {} }
            """);
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CchcReport>(json, options));
        var issues = Assert.IsType<UnreadableInputException>(exception.InnerException).Issues;
        Assert.Equal(ReportJson.Read(json).Issues, issues);
        Assert.Equal(3, issues.Count);
    }

    // System.Text.Json hands over the value, not where it starts.
    [Fact]
    public void Report_WithFaultsInsideAnotherValue_HasPlacesFromItsOwnStart()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = EnvelopeContext.Default }.AddCchc();
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Envelope>("{\n\n\"Report\": { \"formatVersion\": \"1.0\",\n \"x\": 1 } }", options));
        Assert.Equal(SourcePosition.InText(2, 2), Assert.IsType<UnreadableInputException>(exception.InnerException).Issues[0].Position);
    }

    private static JsonSerializerOptions Options(string order, IJsonTypeInfoResolver own)
    {
        switch (order)
        {
            case "resolver first":
                return new JsonSerializerOptions { TypeInfoResolver = own }.AddCchc();
            case "chain first":
                var first = new JsonSerializerOptions();
                first.TypeInfoResolverChain.Add(own);
                return first.AddCchc();
            case "chain afterwards, at the front":
                var front = new JsonSerializerOptions().AddCchc();
                front.TypeInfoResolverChain.Insert(0, own);
                return front;
            case "chain afterwards, at the end":
                var end = new JsonSerializerOptions().AddCchc();
                end.TypeInfoResolverChain.Add(own);
                return end;
            case "web":
                return new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = own }.AddCchc();
            default:
                return new JsonSerializerOptions(new JsonSerializerOptions { TypeInfoResolver = own }.AddCchc());
        }
    }
}
