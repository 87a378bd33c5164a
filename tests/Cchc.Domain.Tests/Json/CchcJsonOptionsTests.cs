using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Json;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.Tests.Json;

public sealed class CchcJsonOptionsTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddCchc();

    [Fact]
    public void Reference_WrittenAndRead_IsTheSameInEveryField() => ReferenceGen.Reference.Sample(
        reference =>
        {
            var back = JsonSerializer.Deserialize<LegalReference>(JsonSerializer.Serialize(reference, Options), Options)!;
            Assert.Equal(reference, back);
            Assert.Equal((reference.IssueDate, reference.Issuer, reference.Pinpoint, reference.Text), (back.IssueDate, back.Issuer, back.Pinpoint, back.Text));
        },
        iter: 500);

    [Fact]
    public void Reference_Written_HasTheMembersOfTheWireForm() => Assert.Equal(
        """{"type":"Nghị định","number":"30","year":2020,"symbol":"NĐ-CP","issueDate":"2020-03-05","issuer":"Chính phủ","pinpoint":"Điều 5","text":"Điều 5 NĐ số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"}""",
        JsonSerializer.Serialize(LegalReference.Parse("Điều 5 NĐ số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"), Options));

    [Fact]
    public void Values_WrittenAndRead_AreStrings()
    {
        Same("\"Nghị định\"", DocumentKind.Decree);
        Same("\"Nghị quyết 76/NQ-CP@2021\"", DocumentKey.Parse("Nghị quyết 76/NQ-CP@2021"));
        Same("\"khoản 2 Điều 5\"", Pinpoint.Parse("khoản 2 Điều 5"));
        Same("\"2022-02-31\"", new WrittenDate(2022, 2, 31));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"NĐ 34\"")]
    [InlineData("""{"typ":"Nghị định"}""")]
    [InlineData("""{"type":"Văn bản"}""")]
    [InlineData("""{"number":34}""")]
    [InlineData("""{"number":"a"}""")]
    [InlineData("""{"symbol":"NĐ CP"}""")]
    [InlineData("""{"year":"2020"}""")]
    [InlineData("""{"year":0}""")]
    [InlineData("""{"issueDate":"05/3/2020"}""")]
    [InlineData("""{"pinpoint":"Điều"}""")]
    [InlineData("""{"number":"1","number":"2"}""")]
    [InlineData("""{"issuer":null}""")]
    public void Reference_WrongJson_IsAJsonException(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LegalReference>(json, Options));

    [Theory]
    [InlineData("1")]
    [InlineData("\"x\"")]
    public void Values_WrongJson_IsAJsonException(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DocumentKind>(json, Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DocumentKey>(json, Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Pinpoint>(json, Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WrittenDate>(json, Options));
    }

    [Fact]
    public void Values_WrongText_NamesTheCode() =>
        Assert.Contains("[CCHC0009]", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DocumentKind>("\"Văn bản\"", Options)).Message, StringComparison.Ordinal);

    // Without reflection: tests/Cchc.Samples.Tests.
    [Fact]
    public void AddCchc_BesideAContext_WorksInAnyOrder()
    {
        var before = new JsonSerializerOptions { TypeInfoResolver = StringContext.Default }.AddCchc();
        var front = new JsonSerializerOptions().AddCchc();
        front.TypeInfoResolverChain.Insert(0, StringContext.Default);
        var end = new JsonSerializerOptions().AddCchc();
        end.TypeInfoResolverChain.Add(StringContext.Default);
        foreach (var options in new[] { before, front, end })
        {
            Assert.Equal("\"x\"", JsonSerializer.Serialize("x", options));
            Assert.Equal(DocumentKind.Decree, JsonSerializer.Deserialize<DocumentKind>("\"Nghị định\"", options));
            Assert.Equal(new CchcReport(), JsonSerializer.Deserialize<CchcReport>("""{"formatVersion":"1.0"}""", options));
        }
    }

    [Fact]
    public void AddCchc_WithoutAContext_LeavesOtherTypesToReflection() =>
        Assert.Equal("""{"Item1":1}""", JsonSerializer.Serialize(Tuple.Create(1), new JsonSerializerOptions().AddCchc()));

    private static void Same<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, Options));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json, Options));
    }

    [Fact]
    public void Report_WrittenAndRead_IsTheSame() => ReportGen.Report.Sample(
        report => JsonSerializer.Deserialize<CchcReport>(JsonSerializer.Serialize(report, Options), Options) == report,
        iter: 100);

    [Fact]
    public void Report_InsideAnotherValue_IsRead()
    {
        var body = new Body("gửi", [new CchcReport { Period = ReportingPeriod.Parse("2022-Q1") }], new PartialDate(2022, 3));
        var json = JsonSerializer.Serialize(body, Options);
        Assert.Equal(
            """{"Note":"gửi","Reports":[{"$schema":"urn:cchc:schema:report:1","formatVersion":"1.0","period":"2022-Q1"}],"Received":"2022-03"}""", json);
        var back = JsonSerializer.Deserialize<Body>(json, Options)!;
        Assert.Equal((body.Note, body.Received), (back.Note, back.Received));
        Assert.Equal(body.Reports, back.Reports);
    }

    [Fact]
    public void Report_WrongJson_TellsEveryFault()
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CchcReport>("{\n  \"period\": 1,\n  \"unt\": {}\n}", Options));
        var faults = Assert.IsType<UnreadableInputException>(thrown.InnerException).Issues;
        Assert.Equal(["CCHC0213 /period 2:13", "CCHC0211 /unt 3:3", "CCHC0212 /formatVersion 1:1"], faults.Select(issue => $"{issue.Code} {issue.Path} {issue.Position!.Value.Line}:{issue.Position.Value.Column}"));
        Assert.Contains("CCHC0213", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithAResolverOfTheCallersOwn_IsRead()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddCchc();
        Assert.Equal(SmallReport.Full, JsonSerializer.Deserialize<CchcReport>(JsonSerializer.Serialize(SmallReport.Full, options), options));

        // Nobody but ours knows the types here, as where reflection is off.
        var bare = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.AddCchc();
        Assert.Equal(SmallReport.Full, JsonSerializer.Deserialize<CchcReport>(JsonSerializer.Serialize(SmallReport.Full, bare), bare));
    }

    [Fact]
    public void Report_InAList_TellsWhichIsBad()
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<CchcReport>>("""[{"formatVersion":"1.0"},{"formatVersion":"1.0","period":1}]""", Options));
        Assert.Equal("$[1]", thrown.Path);
        Assert.Equal(1, thrown.Message.Split("CCHC0213").Length - 1);
    }

    [Fact]
    public void Values_AsKeysAndMembers_HaveTheirWireForm()
    {
        var byPeriod = new Dictionary<ReportingPeriod, IndicatorCode> { [ReportingPeriod.Parse("2022-Q1")] = IndicatorCode.Parse("3.3.1.a") };
        Assert.Equal("""{"2022-Q1":"3.3.1.a"}""", JsonSerializer.Serialize(byPeriod, Options));
        Assert.Equal(byPeriod, JsonSerializer.Deserialize<Dictionary<ReportingPeriod, IndicatorCode>>("""{"2022-Q1":"3.3.1.a"}""", Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<ReportingPeriod, int>>("""{"2022-Q5":1}""", Options));
        Same("""{"path":"/opening/0","type":"Nghị định","number":"30","year":2020,"symbol":"NĐ-CP","text":"Nghị định số 30/2020/NĐ-CP"}""",
            new CitedReference("/opening/0", LegalReference.Parse("Nghị định số 30/2020/NĐ-CP")));
        Same("""{"kind":"commune","name":"Sông Lam","superior":{"kind":"district","name":"Thanh Bình"}}""",
            new AdministrativeUnit(UnitKind.Commune, "Sông Lam", new(UnitKind.District, "Thanh Bình")));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"2022-02-30\"")]
    public void Date_WrongJson_HasACode(string json) =>
        Assert.Contains("[CCHC", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json, Options)).Message, StringComparison.Ordinal);

    [Fact]
    public void Extensions_WithTheEncoderOfAPage_AreEscapedAsAllElse()
    {
        var html = new JsonSerializerOptions().AddCchc();
        var report = new CchcReport { Leftovers = ["<script>"], Extensions = [new("a", "{\"n\":1.50,\"<b>\":\"<script>ằ\"}")] };
        var json = JsonSerializer.Serialize(report, html);
        Assert.DoesNotContain('<', json);
        Assert.Contains("1.50", json, StringComparison.Ordinal);
        Assert.Equal(report, JsonSerializer.Deserialize<CchcReport>(json, html));
    }

    private sealed record Body(string Note, IReadOnlyList<CchcReport> Reports, PartialDate Received);
}
