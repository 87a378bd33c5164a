using System.Net;
using System.Text;
using System.Text.Json;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cchc.Samples.Tests;

/// <summary>A handler that takes and returns a <see cref="CchcReport"/> as it is, with AddCchc and nothing else.</summary>
public sealed class BoundReportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Handler_TakesAndReturnsAReport(bool chunked)
    {
        await using var app = await Start(_ => { });
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var content = new ByteArrayContent(SampleReports.Right);
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(SampleReports.Report, ReportJson.Parse(await response.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Handler_FaultyBody_TellsEveryFaultInTheException()
    {
        Exception? thrown = null;
        await using var app = await Start(exception => thrown = exception);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var content = new StringContent("""{ "formatVersion": "1.0", "periood": 1, "unit": {} }""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/", content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var json = Assert.IsType<JsonException>(Assert.IsType<BadHttpRequestException>(thrown).InnerException);
        Assert.Equal(["CCHC0211", "CCHC0212", "CCHC0212"], Assert.IsType<UnreadableInputException>(json.InnerException).Issues.Select(issue => issue.Code));
    }

    private static async Task<WebApplication> Start(Action<Exception> caught)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddCchc());
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        var app = builder.Build();
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException exception)
            {
                caught(exception);
                context.Response.StatusCode = exception.StatusCode;
            }
        });
        app.MapPost("/", (CchcReport report) => report);
        await app.StartAsync();
        return app;
    }
}
