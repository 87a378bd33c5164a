using System.Text;
using System.Text.Json.Nodes;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Json;

/// <summary>The schema of the reports on one edition.</summary>
public sealed class EditionSchemaTests
{
    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Get("hoang-hoa-01b-2022");

    [Fact]
    public void ReportOf_TheEdition_NamesEveryRowWithItsLabelAndRelations()
    {
        var rows = JsonNode.Parse(CchcSchemas.ReportOf(Edition))!["$defs"]!["statistics"]!["properties"]!.AsObject();
        Assert.Equal(Edition.Indicators.Select(indicator => indicator.Code.ToString()), rows.Select(row => row.Key));
        Assert.All(Edition.Indicators, indicator => Assert.Equal(indicator.Label, (string?)rows[indicator.Code.ToString()]!["title"]));
        Assert.All(
            Edition.Relations.SelectMany(relation => relation.Left.Concat(relation.Right).Select(code => (relation, code))),
            pair => Assert.Contains($"[{pair.relation.Id}] {pair.relation.Title.In(Language.Vietnamese)}", (string?)rows[pair.code.ToString()]!["$comment"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Row")]
    [InlineData("YesNo")]
    [InlineData("Count")]
    public void ReportOf_EditionWithAnUnluckyChoiceType_KeepsItsRowsApart(string choiceType)
    {
        var source = Encoding.UTF8.GetString(CatalogueEditions.SourceOf(Edition.Id).Span).Replace("\"SurveyMode\"", $"\"{choiceType}\"", StringComparison.Ordinal);
        var other = IndicatorCatalogue.Read(Encoding.UTF8.GetBytes(source)).Catalogue!;
        Assert.Equal(choiceType, other.Find(IndicatorCode.Parse("1.4.2"))!.ChoiceType);
        Assert.Equal(
            JsonNode.Parse(CchcSchemas.ReportOf(Edition))!["$defs"]!.ToJsonString(),
            JsonNode.Parse(CchcSchemas.ReportOf(other))!["$defs"]!.ToJsonString());
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void ReportOf_TheEdition_RefusesFiguresOfAnotherKind()
    {
        byte[][] documents =
        [
            Document("1.4.2", "1"), Document("1.4.2", """{"state":"reported","value":1,"note":"x"}"""), Document("1.4.2", "9"), Document("1.4.2", """{"state":"reported","value":9}"""),
            Document("3.3.1", "2.5"), Document("3.3.1", "-1"), Document("9.9", "1"),
        ];
        Assert.Equal([2, 3, 4, 5, 6], AjvVerdict.OfLines(CchcSchemas.ReportOf(Edition), documents).Refusals.Keys.Order());
    }

    private static byte[] Document(string code, string row) => Encoding.UTF8.GetBytes("{\"formatVersion\":\"1.0\",\"statistics\":{\"" + code + "\":" + row + "}}");
}
