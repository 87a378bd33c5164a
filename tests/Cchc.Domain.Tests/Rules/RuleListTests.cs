using System.Text.RegularExpressions;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Rules;

/// <summary>The rules as a list: codes, families, words in both languages.</summary>
public sealed partial class RuleListTests
{
    public static TheoryData<string> Codes { get; } = [.. ReportRules.All.Select(rule => rule.Code)];

    [Fact]
    public void All_Codes_AreUniqueAndInOrderAndOfEveryFamily()
    {
        var codes = ReportRules.All.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(Enum.GetValues<RuleFamily>(), ReportRules.All.Select(rule => rule.Family).Distinct());
        Assert.All(codes, code => Assert.Same(ReportRules.Find(code), ReportRules.All.Single(rule => rule.Code == code)));
        Assert.Null(ReportRules.Find("CCHC9999"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_OfTheList_IsToldInBothLanguages(string code)
    {
        var rule = ReportRules.Find(code)!;
        Assert.Matches("^CCHC[1-7][0-9]{3}$", code);
        foreach (var text in new[] { rule.Title, rule.Checks, rule.Basis, rule.Remedy, rule.Wrong, rule.Right })
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Vi), code);
            Assert.False(string.IsNullOrWhiteSpace(text.En), code);
        }

        Assert.NotEqual(rule.Wrong, rule.Right);
        Assert.Equal(Placeholders(rule.Message.Template.Vi), Placeholders(rule.Message.Template.En));
        Assert.NotEqual(rule.Title.Vi, rule.Title.En);
    }

    private static SortedSet<string> Placeholders(string template) => new(Placeholder().Matches(template).Select(match => match.Value), StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
