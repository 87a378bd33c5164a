using System.Text.Json;
using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Output;

/// <summary>What <c>cchc check --format json</c> prints is what its schema describes.</summary>
public sealed class FindingsSchemaTests
{
    [ProgramFact("node", NodeScript.Packages)]
    public void Ajv_FindingsOfTheSamples_AreTaken()
    {
        string[][] calls =
        [
            [CliRun.Sample()], [CliRun.Sound], [CliRun.Sample(), CliRun.Sound], [CliRun.Sample(), "--lang", "en"], [CliRun.Sample("quy-1-2022-xa-song-lam.docx")],
        ];
        var outputs = calls.Select(call => CliRun.Of(["check", .. call, "--format", "json"])).ToList();
        Assert.All(outputs, run => Assert.InRange(run.Code, 0, 1));
        var verdict = AjvVerdict.OfLines(CchcSchemas.Findings, outputs.Select(run => OnOneLine(run.Output)));
        Assert.Equal(calls.Length, verdict.Checked);
        Assert.Empty(verdict.Refusals.Values);
    }

    private static byte[] OnOneLine(byte[] json) => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<JsonElement>(json));
}
