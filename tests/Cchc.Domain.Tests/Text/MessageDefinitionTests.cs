using System.Reflection;
using System.Text.RegularExpressions;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Text;

public sealed partial class MessageDefinitionTests
{
    private static readonly MessageDefinition Sample = new("CCHC9999", "Có “{found}”, cần {expected}.", "Found “{found}”, expected {expected}.");

    // Every code of the three packages, wherever it is declared.
    public static TheoryData<string, string> Assemblies { get; } = new()
    {
        { "Cchc.Domain", "CCHC0001" },
        { "Cchc.Domain.Docx", "" },
        { "cchc", "" },
    };

    [Fact]
    public void In_BothLanguages_FillsThePlaceholders()
    {
        var message = Sample.With(("found", "2,5"), ("expected", "2"));
        Assert.Equal("CCHC9999", message.Code);
        Assert.Equal("Có “2,5”, cần 2.", message.In(Language.Vietnamese));
        Assert.Equal("Found “2,5”, expected 2.", message.In(Language.English));
        Assert.Equal("Có “2,5”, cần 2.", message.ToString());
    }

    [Fact]
    public void In_MissingArgument_LeavesThePlaceholder() =>
        Assert.Equal("Found “2,5”, expected {expected}.", Sample.With(("found", "2,5")).In(Language.English));

    [Fact]
    public void In_ArgumentThatLooksLikeAPlaceholder_IsNotFilledAgain() =>
        Assert.Equal("Found “{expected}”, expected 2.", Sample.With(("found", "{expected}"), ("expected", "2")).In(Language.English));

    [Theory]
    [InlineData("a { b", "a { b")]
    [InlineData("a } b", "a } b")]
    [InlineData("{x}", "1")]
    [InlineData("{x}{x}", "11")]
    [InlineData("", "")]
    public void In_OddTemplates_AreRenderedToTheirEnd(string template, string expected) =>
        Assert.Equal(expected, new MessageDefinition("CCHC9999", template, template).With(("x", "1")).In(Language.English));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Codes_OfAnAssembly_AreWellFormed(string assembly, string known)
    {
        var found = Definitions(assembly).ToList();
        Assert.All(found, pair => Assert.Matches(@"^CCHC\d{4}$", pair.Definition.Code));
        if (known.Length > 0)
        {
            Assert.Contains(found, pair => pair.Definition.Code == known);
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Templates_OfAnAssembly_SayTheSameInBothLanguages(string assembly, string known)
    {
        _ = known;
        foreach (var (place, definition) in Definitions(assembly))
        {
            Assert.False(string.IsNullOrWhiteSpace(definition.Template.Vi), place);
            Assert.False(string.IsNullOrWhiteSpace(definition.Template.En), place);
            var vi = Placeholders(definition.Template.Vi);
            var en = Placeholders(definition.Template.En);
            Assert.True(vi.SetEquals(en), $"{place} {definition.Code}: vi {{{string.Join(", ", vi)}}}, en {{{string.Join(", ", en)}}}");
        }
    }

    [Fact]
    public void Codes_OfAllAssemblies_AreUnique()
    {
        var twice = Assemblies.SelectMany(row => Definitions((string)row[0]))
            .GroupBy(pair => pair.Definition.Code)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key + ": " + string.Join(", ", group.Select(pair => pair.Place)));
        Assert.Empty(twice);
    }

    private static IEnumerable<(string Place, MessageDefinition Definition)> Definitions(string assembly) =>
        from type in Assembly.Load(assembly).GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(MessageDefinition)
        select (type.Name + "." + field.Name, (MessageDefinition)field.GetValue(null)!);

    private static SortedSet<string> Placeholders(string template) =>
        new(Placeholder().Matches(template).Select(match => match.Value), StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
