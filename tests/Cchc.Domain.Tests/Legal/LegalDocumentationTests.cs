using System.Text;
using Cchc.Domain.Legal;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Legal;

/// <summary>docs/legal.md, held to the code.</summary>
public sealed class LegalDocumentationTests
{
    private static readonly string Text = File.ReadAllText(RepositoryFolder.In("docs", "legal.md"));

    private static readonly string[] Page = Text.Split('\n');

    [Fact]
    public void Page_Picture_ShowsTheFieldsAtTheirPlaces()
    {
        var at = Array.FindIndex(Page, line => line.StartsWith("… theo", StringComparison.Ordinal));
        var citation = Assert.Single(LegalReferenceFinder.Find(Page[at]));
        Assert.Equal((Page[at + 3].IndexOf('└'), Page[at + 3].TrimEnd().Length), (citation.Start, citation.End));
        // Each brace of the first line stands under its field.
        var braces = Page[at + 1];
        Assert.Equal(["điểm a khoản 2 Điều 5", "Nghị định", "30", "2020", "NĐ-CP", "05/3/2020", "Chính phủ"], Braced(Page[at], braces).Select(part => part.Trim('/', ' ')));
        Assert.Equal("30/2020/NĐ-CP", citation.Reference.NumberAndSymbol);
    }

    [Fact]
    public void Page_Examples_AreWhatTheFinderGives()
    {
        var rows = Rows("| in the text |");
        Assert.Equal(10, rows.Count);
        Assert.All(rows, row =>
        {
            var citation = Assert.Single(LegalReferenceFinder.Find(row[0]));
            Assert.Equal(row[0], citation.Reference.Text);
            var fields = ExpectedCitation.Of(citation);
            string[] given = [fields.Type, fields.Number, fields.Year, fields.Symbol, fields.IssueDate, fields.Issuer, fields.Pinpoint];
            Assert.Equal(row[1..], given);
        });
    }

    [Fact]
    public void Page_Kinds_AreThoseOfTheCode() => Assert.Equal(
        DocumentKind.All.Select(kind => new[] { kind.Name, kind.Abbreviation, kind.Nature.ToString(), kind.SymbolYear.ToString(), kind.Issuers.ToString() }),
        Rows("| name |"));

    [Fact]
    public void Page_States_AreThoseOfTheCode() =>
        Assert.Equal(Enum.GetNames<ReferenceResolution>().Order(StringComparer.Ordinal), Rows("| state |").Select(row => row[0].Trim('`')).Order(StringComparer.Ordinal));

    [Fact]
    public void Page_Register_IsOfTheSizeItSays() => Assert.Contains($"{LegalRegister.Known.Documents.Count} documents", Text, StringComparison.Ordinal);

    [Fact]
    public void Page_OwnRegister_IsSound()
    {
        var json = Text[(Text.IndexOf("```json", StringComparison.Ordinal) + 7)..];
        Assert.Empty(LegalRegister.Read(Encoding.UTF8.GetBytes(json[..json.IndexOf("```", StringComparison.Ordinal)])).Faults);
    }

    [Fact]
    public void Page_Code_PrintsWhatItSays()
    {
        var reference = LegalReference.Parse("NĐ số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ");
        Assert.Contains("// " + reference + "\n", Text, StringComparison.Ordinal);
        Assert.Contains("// " + reference.ToString(ReferenceStyle.Short) + "\n", Text, StringComparison.Ordinal);
        var decree = LegalRegister.Known.Find(DocumentKey.Parse("Nghị định 61/2018/NĐ-CP"))!;
        Assert.Contains("// " + string.Join(", ", LegalRegister.Known.AmendmentsOf(decree).Select(document => document.Key)) + "\n", Text, StringComparison.Ordinal);
    }

    // The part of the line above each pair of corners.
    private static IEnumerable<string> Braced(string line, string braces)
    {
        for (var open = braces.IndexOf('└'); open >= 0; open = braces.IndexOf('└', open + 1))
        {
            yield return line[open..Math.Min(line.Length, braces.IndexOf('┘', open) + 1)];
        }
    }

    private static List<string[]> Rows(string head)
    {
        var at = Array.FindIndex(Page, line => line.StartsWith(head, StringComparison.Ordinal));
        return [.. Page.Skip(at + 2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ').Length == 0 ? [] : line[1..^1].Split('|').Select(cell => cell.Trim()).ToArray())];
    }
}
