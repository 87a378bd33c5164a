using System.Reflection;
using System.Text.RegularExpressions;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

public sealed class DocxIssuesTests
{
    private static readonly MessageDefinition[] Definitions =
    [
        .. typeof(DocxIssues).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null)).OfType<MessageDefinition>(),
    ];

    [Fact]
    public void Codes_AreUniqueAndInTheirRange()
    {
        Assert.NotEmpty(Definitions);
        Assert.All(Definitions, definition => Assert.StartsWith("CCHC03", definition.Code, StringComparison.Ordinal));
        Assert.Equal(Definitions.Length, Definitions.DistinctBy(definition => definition.Code).Count());
    }

    [Fact]
    public void Templates_UseTheSamePlaceholdersInBothLanguages() => Assert.All(Definitions, definition =>
        Assert.Equal(Placeholders(definition.Template.Vi), Placeholders(definition.Template.En)));

    [Fact]
    public void Codes_StandInTheDocs()
    {
        var docs = File.ReadAllLines(RepositoryFolder.In("docs", "docx.md"))
            .Where(line => line.StartsWith("| CCHC", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim());
        Assert.Equal(Definitions.Select(definition => definition.Code), docs);
    }

    private static string[] Placeholders(string template) =>
        [.. Regex.Matches(template, @"\{\w+\}", RegexOptions.NonBacktracking).Select(match => match.Value).Order(StringComparer.Ordinal)];
}
