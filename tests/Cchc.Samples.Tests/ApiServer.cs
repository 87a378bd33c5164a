using System.Text;
using System.Text.Json.Nodes;
using Cchc.Samples.Api;
using Microsoft.AspNetCore.Builder;

namespace Cchc.Samples.Tests;

/// <summary>The sample on a port of its own, asked over a socket.</summary>
public sealed class ApiServer : IAsyncLifetime
{
    // "xã Sông Lam", as it stands in an address.
    internal const string SongLam = "/reports/x%C3%A3%20S%C3%B4ng%20Lam/2022-Q1";

    private readonly WebApplication app = ReportApi.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"]);

    internal HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    internal Task<HttpResponseMessage> Check(byte[] body, string? language = null, string mediaType = "application/json") =>
        Send(HttpMethod.Post, "/reports/check", body, language, mediaType);

    internal Task<HttpResponseMessage> Check(string body, string? language = null) => Check(Encoding.UTF8.GetBytes(body), language);

    internal Task<HttpResponseMessage> Put(string address, byte[] body, string? language = null) => Send(HttpMethod.Put, address, body, language, "application/json");

    internal static async Task<JsonObject> Json(HttpResponseMessage response, string mediaType = "application/json")
    {
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(await response.Content.ReadAsByteArrayAsync())!.AsObject();
    }

    /// <summary>The problem details of a response, whose members are those of RFC 9457.</summary>
    internal static async Task<JsonObject> Problem(HttpResponseMessage response)
    {
        var problem = await Json(response, "application/problem+json");
        Assert.Equal((int)response.StatusCode, (int)problem["status"]!);
        Assert.True(Uri.TryCreate((string?)problem["type"], UriKind.Absolute, out _));
        Assert.NotEqual("", (string?)problem["title"] ?? "");
        return problem;
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address, byte[] body, string? language, string mediaType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new(mediaType);
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (language is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
        }

        return await Client.SendAsync(request);
    }
}
