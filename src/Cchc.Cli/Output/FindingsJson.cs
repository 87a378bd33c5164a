using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>The result of `check --format json`, member for member as the contract has it.</summary>
internal static class FindingsJson
{
    internal static void Write(Stream output, IEnumerable<(string File, CheckResult Result)> reports, Language language)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartArray();
        foreach (var (file, result) in reports)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            writer.WriteString("verdict", result.Verdict switch
            {
                Verdict.Valid => "valid",
                Verdict.ValidWithWarnings => "validWithWarnings",
                _ => "invalid",
            });
            writer.WriteStartObject("counts");
            writer.WriteNumber("error", result.Count(RuleSeverity.Error));
            writer.WriteNumber("warning", result.Count(RuleSeverity.Warning));
            writer.WriteNumber("info", result.Count(RuleSeverity.Info));
            writer.WriteEndObject();
            writer.WriteStartArray("findings");
            foreach (var finding in result.Findings)
            {
                Write(writer, finding, language);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static string Name(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    private static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", Name(finding.Severity));
        writer.WriteString("message", finding.In(language));
        writer.WriteString("path", finding.Path);
        writer.WriteStartArray("indicators");
        foreach (var indicator in finding.Indicators)
        {
            writer.WriteStringValue(indicator.ToString());
        }

        writer.WriteEndArray();
        writer.WriteString("quote", finding.Quote);
        if (finding.Position is { Line: { } line } position)
        {
            writer.WriteNumber("line", line);
            writer.WriteNumber("column", position.Column ?? 1);
        }

        writer.WriteString("expected", finding.Expected);
        writer.WriteString("actual", finding.Actual);
        writer.WriteString("legalBasis", finding.LegalBasis);
        writer.WriteEndObject();
    }
}
