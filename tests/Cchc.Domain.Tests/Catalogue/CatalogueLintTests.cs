using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Catalogue;

public sealed class CatalogueLintTests
{
    public static TheoryData<string> Broken { get; } = [.. BrokenEdition.All.Select(broken => broken.What)];

    [Fact]
    public void Read_Untouched_IsSound()
    {
        var result = IndicatorCatalogue.Read(EditionFile.With(_ => { }));
        Assert.Empty(result.Faults);
        Assert.NotNull(result.Catalogue);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_BrokenFile_NamesTheFaultAndItsPlace(string what)
    {
        var broken = BrokenEdition.All.Single(candidate => candidate.What == what);
        var result = IndicatorCatalogue.Read(EditionFile.With(broken.Break));
        Assert.Null(result.Catalogue);
        var told = Told(result);
        Assert.Superset(broken.Faults.ToHashSet(), told.ToHashSet());
        Assert.All(result.Faults, fault => Assert.True(fault.IsFatal));
        // Nothing else is blamed, but for what follows from a word that leaves open what the row or relation is.
        if (!what.StartsWith("kind", StringComparison.Ordinal) && !what.StartsWith("empty kind", StringComparison.Ordinal))
        {
            Assert.Equal(broken.Faults, told.ToHashSet());
        }
    }

    [Fact]
    public void Read_FiveFaults_AreToldAtOnce()
    {
        var result = IndicatorCatalogue.Read(EditionFile.With(file =>
        {
            file["level"] = "village";
            file["titel"] = "x";
            file.Row("1.1.2")["name"] = "PlannedTasks";
            file.Row("1.5")["choices"]!.AsArray().RemoveAt(1);
            file.Relation("T2")["id"] = "T1";
        }));
        Assert.Equal(
            ["CCHC0404 /titel", "CCHC0407 /indicators/3/name", "CCHC0409 /level", "CCHC0411 /indicators/16", "CCHC0415 /relations/1/id"],
            Told(result).Order(StringComparer.Ordinal));
        var exception = Assert.Throws<UnreadableInputException>(result.CatalogueOrThrow);
        Assert.Equal(5, exception.Issues.Count);
        Assert.Equal(result.Faults, exception.Issues);
    }

    [Fact]
    public void Read_MemberTwice_IsTold()
    {
        var text = EditionFile.Text().Replace("\"form\": \"01b\",", "\"form\": \"01b\", \"form\": \"01c\",", StringComparison.Ordinal);
        Assert.Equal(["CCHC0416 /form"], Told(IndicatorCatalogue.Read(System.Text.Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void CatalogueFaults_EveryCode_IsTriggeredByATest()
    {
        // 0401 and 0416 stand in CatalogueReaderTests and above: no tree of JSON can hold them.
        var triggered = BrokenEdition.All.SelectMany(broken => broken.Faults).Select(fault => fault[..8]).Append("CCHC0401").Append("CCHC0416");
        var declared = new[] { typeof(CatalogueFaults), typeof(DataFaults) }
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic))
            .Select(field => ((MessageDefinition)field.GetValue(null)!).Code);
        Assert.Equal(declared.Order(StringComparer.Ordinal), triggered.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Told(CatalogueReadResult result) => result.Faults.Select(fault => fault.Code + " " + fault.Path);
}
