using System.Text;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Rules.Prose;

/// <summary>The texts of the right reports, taken apart.</summary>
public sealed class ReportProseTests
{
    public static TheoryData<string> Files => CleanReportsTests.Files;

    // The rules read the texts in an order of their own making; the references are those that everybody else gets.
    [Theory]
    [MemberData(nameof(Files))]
    public void References_OfACheckedReport_AreThoseOfTheReport(string file)
    {
        var report = Report(file);
        var under = new CheckedReport(report, new CheckOptions());
        Assert.Equal(ReportReferences.Of(report, null, under.Catalogue).References, under.References.References);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Tokens_OfDecomposedText_HaveTheSameKeys(string file)
    {
        foreach (var part in new CheckedReport(Report(file), new CheckOptions()).Prose.Parts)
        {
            var composed = Tokenizer.Tokens(part.Text);
            var decomposed = Tokenizer.Tokens(part.Text.Normalize(NormalizationForm.FormD));
            Assert.Equal(composed.Select(token => (token.Key, token.Bare, token.Kind, token.Case)), decomposed.Select(token => (token.Key, token.Bare, token.Kind, token.Case)));
        }
    }

    // The table of syllables says of no word that it is one where spelling says otherwise.
    [Theory]
    [MemberData(nameof(Files))]
    public void Classes_Syllable_IsNotMisspelt(string file)
    {
        foreach (var part in new CheckedReport(Report(file), new CheckOptions()).Prose.Parts)
        {
            Assert.All(
                part.Tokens.Where(token => token.IsAny(WordClasses.Syllable)),
                token => Assert.False(Syllable.IsMisspelt(part.Text.AsSpan(token.Start, token.Length)), part.Text.Substring(token.Start, token.Length)));
        }
    }

    [Theory]
    [InlineData("hóa", true)]
    [InlineData("hoá", true)]
    [InlineData("quả", true)]
    [InlineData("qủa", false)]
    [InlineData("hòá", false)]
    [InlineData("hoc", false)]
    [InlineData("gì", true)]
    public void Classes_Syllable_HasItsToneOnce(string word, bool isSyllable) =>
        Assert.Equal(isSyllable, Assert.Single(Tokenizer.Tokens(word)).IsAny(WordClasses.Syllable));

    private static CchcReport Report(string file) =>
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Rules", "Corpus", "clean", file))).ReportOrThrow();
}
