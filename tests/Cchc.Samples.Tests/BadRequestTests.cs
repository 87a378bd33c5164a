using System.Net;
using System.Text.Json.Nodes;
using Cchc.Samples.Api;

namespace Cchc.Samples.Tests;

public sealed class BadRequestTests(ApiServer api) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task Check_BodyWithSeveralFaults_TellsEachWithItsPlace()
    {
        var problem = await Unreadable("""

            {
              "formatVersion": "1.0",
              "periood": "2022-Q1",
              "unit": { "kind": "hamlet" },
              "leftovers": ["ghi chú", 7]
            }
            """);
        Assert.Equal("urn:cchc:problem:unreadable", (string?)problem["type"]);
        Assert.Equal(
            [
                ("CCHC0211", "/periood", 4, 3),
                ("CCHC0214", "/unit/kind", 5, 21),
                ("CCHC0212", "/unit/name", 5, 11),
                ("CCHC0213", "/leftovers/1", 6, 28),
            ],
            Places(problem));
        Assert.All(Errors(problem), error => Assert.NotEqual("", (string?)error["message"]));
    }

    // The column counts UTF-16 code units, not bytes.
    [Fact]
    public async Task Check_SyntaxError_IsToldWithItsPlace() => Assert.Equal(
        [("CCHC0201", "/leftovers/1", 1, 49)],
        Places(await Unreadable("""{"formatVersion":"1.0","leftovers":["ủy ban xã",,]}""")));

    [Theory]
    [InlineData("", "CCHC0202")]
    [InlineData("{", "CCHC0202")]
    [InlineData("null", "CCHC0213")]
    [InlineData("[]", "CCHC0213")]
    [InlineData("{}", "CCHC0212")]
    [InlineData("""{"formatVersion":"1.0"} {}""", "CCHC0203")]
    [InlineData("""{"formatVersion":"1.0","formatVersion":"1.0"}""", "CCHC0210")]
    [InlineData("""{"formatVersion":"1.0","statistics":{"1.1":1e400}}""", "CCHC0215")]
    public async Task Check_NoReport_IsToldByCode(string body, string code) => Assert.Equal(code, (string?)Errors(await Unreadable(body)).Single()["code"]);

    [Fact]
    public async Task Check_NewerMajorVersion_IsTheOnlyFault()
    {
        var problem = await Unreadable("""{ "periood": 1, "formatVersion": "2.0", "anything": [] }""");
        Assert.Equal([("CCHC0209", "/formatVersion", 1, 34)], Places(problem));
    }

    [Fact]
    public async Task Check_BytesThatAreNoUtf8_AreToldByCode()
    {
        using var response = await api.Check([(byte)'{', (byte)'"', 0xFF, (byte)'"']);
        Assert.Equal(("CCHC0204", "", 1, 3), Places(await ApiServer.Problem(response)).Single());
    }

    [Theory]
    [InlineData(null, "Nội dung gửi lên không phải là báo cáo", "Thiếu thành phần “formatVersion”.")]
    [InlineData("en", "The body is no report", "The member “formatVersion” is missing.")]
    public async Task Check_NoReport_IsToldInTheLanguageOfTheCaller(string? language, string title, string message)
    {
        using var response = await api.Check("{}", language);
        var problem = await ApiServer.Problem(response);
        Assert.Equal(title, (string?)problem["title"]);
        Assert.Equal(message, (string?)Errors(problem).Single()["message"]);
    }

    [Fact]
    public async Task Put_NoReport_IsAsWithCheck()
    {
        using var response = await api.Put(ApiServer.SongLam, "{}"u8.ToArray());
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("CCHC0212", (string?)Errors(await ApiServer.Problem(response)).Single()["code"]);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/octet-stream")]
    public async Task Check_OtherContentType_Is415(string mediaType)
    {
        using var response = await api.Check(SampleReports.Right, mediaType: mediaType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        await ApiServer.Problem(response);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Check_BodyBeyondTheLimit_Is413(bool lengthIsTold)
    {
        using var content = new ByteArrayContent(new byte[ReportApi.MaxBody + 1]);
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/reports/check") { Content = content };
        request.Headers.ExpectContinue = lengthIsTold;
        request.Headers.TransferEncodingChunked = !lengthIsTold;
        using var response = await api.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await ApiServer.Problem(response);
    }

    [Theory]
    [InlineData("/reports/x%C3%A3%20S%C3%B4ng%20Lam/2022-Q5")]
    [InlineData("/reports/song-lam/2022-Q1")]
    public async Task Get_AddressWithoutUnitOrPeriod_Is400(string address)
    {
        using var response = await api.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await ApiServer.Problem(response);
    }

    [Theory]
    [InlineData("/reports/x%C3%A3%20S%C3%B4ng%20Lam/1999-Y")]
    [InlineData("/reports/x%C3%A3%20S%C3%B4ng%20Lam/1999-Y/documents")]
    [InlineData("/schemas/nothing")]
    public async Task Get_NotThere_Is404(string address)
    {
        using var response = await api.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        await ApiServer.Problem(response);
    }

    [Fact]
    public async Task Check_OtherMethod_Is405()
    {
        using var response = await api.Client.DeleteAsync("/reports/check");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        await ApiServer.Problem(response);
    }

    private async Task<JsonObject> Unreadable(string body)
    {
        using var response = await api.Check(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return await ApiServer.Problem(response);
    }

    private static IEnumerable<JsonObject> Errors(JsonObject problem) => problem["errors"]!.AsArray().Select(error => error!.AsObject());

    private static IEnumerable<(string? Code, string? Pointer, int Line, int Column)> Places(JsonObject problem) =>
        Errors(problem).Select(error => ((string?)error["code"], (string?)error["pointer"], (int)error["line"]!, (int)error["column"]!));
}
