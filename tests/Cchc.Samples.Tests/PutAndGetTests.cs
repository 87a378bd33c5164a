using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cchc.Domain.Json;

namespace Cchc.Samples.Tests;

public sealed class PutAndGetTests(ApiServer api) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task Put_RightReport_ComesBackByteForByte()
    {
        // As another system might write it: without blanks, with escapes.
        var body = Encoding.UTF8.GetBytes(JsonNode.Parse(SampleReports.Right)!.ToJsonString());
        Assert.NotEqual(SampleReports.Right, body);
        using (var put = await api.Put(ApiServer.SongLam, body))
        {
            Assert.True(put.StatusCode is HttpStatusCode.Created or HttpStatusCode.NoContent);
        }

        using var response = await api.Client.GetAsync(ApiServer.SongLam);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(SampleReports.Right, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal('"' + ReportJson.ContentHash(SampleReports.Report) + '"', response.Headers.ETag?.ToString());
    }

    [Fact]
    public async Task Put_FirstAndSecondTime_IsCreatedThenNoContent()
    {
        var empty = new ApiServer();
        await empty.InitializeAsync();
        try
        {
            using var first = await empty.Put(ApiServer.SongLam, SampleReports.Right);
            Assert.Equal(HttpStatusCode.Created, first.StatusCode);
            Assert.Equal(ApiServer.SongLam, first.Headers.Location?.OriginalString);
            using var second = await empty.Put(ApiServer.SongLam, SampleReports.Right);
            Assert.Equal(HttpStatusCode.NoContent, second.StatusCode);
        }
        finally
        {
            await empty.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("/reports/x%C3%A3%20S%C3%B4ng%20Lam/2022-9M")]
    [InlineData("/reports/x%C3%A3%20B%C3%A3i%20D%C3%A2u/2022-Q1")]
    public async Task Put_ReportOfAnotherUnitOrPeriod_IsRefused(string address)
    {
        using var response = await api.Put(address, SampleReports.Right);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var problem = await ApiServer.Problem(response);
        Assert.Equal("urn:cchc:problem:other-address", (string?)problem["type"]);
        Assert.Equal("xã Sông Lam, 2022-Q1", (string?)problem["detail"]);
    }

    [Fact]
    public async Task Get_WithTheETagThatIsThere_IsNotModified()
    {
        using var put = await api.Put(ApiServer.SongLam, SampleReports.Right);
        Assert.Equal(HttpStatusCode.NotModified, await Status('"' + ReportJson.ContentHash(SampleReports.Report) + '"'));
        Assert.Equal(HttpStatusCode.OK, await Status('"' + new string('0', 64) + '"'));
    }

    [Fact]
    public async Task Put_FaultyReport_IsRefusedWithItsErrors()
    {
        using var response = await api.Put(ApiServer.SongLam, SampleReports.Faulty, "en");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var problem = await ApiServer.Problem(response);
        Assert.Equal("urn:cchc:problem:invalid", (string?)problem["type"]);
        Assert.Equal("The report has errors", (string?)problem["title"]);
        Assert.Equal("11 faults; see errors.", (string?)problem["detail"]);
        var errors = problem["errors"]!.AsArray();
        Assert.Equal(11, errors.Count);
        Assert.All(errors, error => Assert.Equal(["code", "pointer", "message"], error!.AsObject().Select(member => member.Key)));
        Assert.Contains(errors, error => (string?)error!["code"] == "CCHC2002" && (string?)error["pointer"] == "/statistics/1.1.2");
    }

    [Fact]
    public async Task Put_DocumentOfANewerMinorVersion_KeepsWhatIsNew()
    {
        var newer = JsonNode.Parse(SampleReports.Right)!.AsObject();
        newer["formatVersion"] = "1.7";
        newer["attachments"] = new JsonArray("map.pdf");
        using (var put = await api.Put(ApiServer.SongLam, Encoding.UTF8.GetBytes(newer.ToJsonString())))
        {
            Assert.True(put.IsSuccessStatusCode);
        }

        using var response = await api.Client.GetAsync(ApiServer.SongLam);
        var back = await ApiServer.Json(response);
        Assert.Equal("1.7", (string?)back["formatVersion"]);
        Assert.Equal("map.pdf", (string?)back["attachments"]![0]);
    }

    // As objects with the members of the interchange form, not with the properties that the application's context would find.
    [Fact]
    public async Task GetDocuments_OfAReport_AreReferencesAsTheLibraryWritesThem()
    {
        using var put = await api.Put(ApiServer.SongLam, SampleReports.Right);
        using var response = await api.Client.GetAsync(ApiServer.SongLam + "/documents");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var documents = JsonNode.Parse(await response.Content.ReadAsByteArrayAsync())!.AsArray();
        var decree = documents.Single(document => (string?)document!["symbol"] == "NĐ-CP" && (string?)document["number"] == "9")!;
        Assert.Equal("Nghị định", (string?)decree["type"]);
        Assert.Equal(2019, (int)decree["year"]!);
        Assert.Equal("2019-01-24", (string?)decree["issueDate"]);
        Assert.False(decree.AsObject().ContainsKey("kind"));
    }

    private async Task<HttpStatusCode> Status(string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, ApiServer.SongLam);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await api.Client.SendAsync(request);
        return response.StatusCode;
    }
}
