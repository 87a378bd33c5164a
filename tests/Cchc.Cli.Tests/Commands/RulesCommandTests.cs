using System.Text.Json;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Commands;

/// <summary>`cchc rules`, and the pages that are printed by it.</summary>
public sealed class RulesCommandTests
{
    [Theory]
    [InlineData("en", "rules.md")]
    [InlineData("vi", "rules.vi.md")]
    public void Rules_Markdown_IsThePage(string language, string page)
    {
        var list = CliRun.Of("rules", "--format", "md", "--lang", language);
        Assert.Equal((0, ""), (list.Code, list.Error));
        Assert.EndsWith("\n\n" + list.Text, File.ReadAllText(RepositoryFolder.In("docs", page)), StringComparison.Ordinal);
        Assert.Equal(ReportRules.All.Select(rule => rule.Code), list.Text.Split('\n').Where(line => line.StartsWith("| CCHC", StringComparison.Ordinal)).Select(line => line[2..10]));
        Assert.All(list.Text.Split('\n').Where(line => line.StartsWith("| CCHC", StringComparison.Ordinal)), line => Assert.Equal(9, line.Count(c => c == '|') - line.Split("\\|").Length + 1));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void Rules_Json_TellsEveryRule(string language)
    {
        using var json = JsonDocument.Parse(CliRun.Of("rules", "--format", "json", "--lang", language).Output);
        var rules = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(ReportRules.All.Select(rule => rule.Code), rules.Select(rule => rule.GetProperty("code").GetString()));
        Assert.All(rules, rule =>
        {
            string[] members = ["code", "family", "severity", "declaredInEdition", "title", "checks", "legalBasis", "remedy", "example"];
            Assert.Equal(members, rule.EnumerateObject().Select(member => member.Name));
            Assert.Contains(rule.GetProperty("severity").GetString(), new[] { "error", "warning", "info" });
            Assert.NotEqual("", rule.GetProperty("example").GetProperty("wrong").GetString());
            Assert.NotEqual("", rule.GetProperty("example").GetProperty("right").GetString());
        });
    }

    [Fact]
    public void Rules_Text_TellsEveryRule()
    {
        var text = CliRun.Of("rules").Text;
        Assert.Equal(ReportRules.All.Select(rule => rule.Code), text.Split('\n').Where(line => line.StartsWith("CCHC", StringComparison.Ordinal)).Select(line => line[..8]));
        Assert.All(ReportRules.All, rule => Assert.Contains(rule.Remedy.Vi, text, StringComparison.Ordinal));
    }
}
