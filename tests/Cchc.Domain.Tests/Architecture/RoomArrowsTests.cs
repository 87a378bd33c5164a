using Cchc.Domain.Text;
using Mono.Cecil;

namespace Cchc.Domain.Tests.Architecture;

/// <summary>The arrows of the house (house.md): Text &lt;- {Catalogue, Legal} &lt;- Reporting &lt;- {Import, Rules, Json, Consolidation}.</summary>
public sealed class RoomArrowsTests
{
    private const string SampleRoot = "Cchc.Domain.Tests.Architecture.Sample";

    private static readonly Dictionary<string, string[]> House = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Catalogue"] = ["Text"],
        ["Legal"] = ["Text"],
        ["Reporting"] = ["Text", "Catalogue", "Legal"],
        ["Import"] = ["Text", "Catalogue", "Legal", "Reporting"],
        ["Rules"] = ["Text", "Catalogue", "Legal", "Reporting"],
        ["Json"] = ["Text", "Catalogue", "Legal", "Reporting"],
        ["Consolidation"] = ["Text", "Catalogue", "Legal", "Reporting"],
    };

    private static readonly string[] NoRooms = ["Common", "Utils", "Util", "Utilities", "Helpers", "Helper", "Extensions", "Misc", "Shared"];

    private static readonly ModuleDefinition Domain = ModuleDefinition.ReadModule(typeof(Issue).Assembly.Location);

    [Fact]
    public void Rooms_Library_SeeOnlyWhatTheArrowsAllow() => Assert.Empty(RoomArrows.Forbidden(Domain, "Cchc.Domain", House));

    [Fact]
    public void Rooms_Library_AreThoseOfTheHouse()
    {
        var rooms = RoomArrows.Rooms(Domain, "Cchc.Domain");
        Assert.Subset(House.Keys.ToHashSet(StringComparer.Ordinal), rooms.ToHashSet(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "Text", "Catalogue", "Reporting" }, rooms.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Namespaces_Library_NoneIsCalledCommonOrTheLike()
    {
        var named = from type in Domain.GetTypes()
                    where type.Namespace.StartsWith("Cchc.", StringComparison.Ordinal)
                    where type.Namespace.Split('.').Intersect(NoRooms, StringComparer.OrdinalIgnoreCase).Any()
                    select type.FullName;
        Assert.Empty(named);
    }

    [Fact]
    public void References_Library_NeitherDocxNorTool() => Assert.DoesNotContain(
        Domain.AssemblyReferences,
        reference => reference.Name is "cchc" || reference.Name.StartsWith("Cchc", StringComparison.Ordinal)
            || reference.Name.StartsWith("DocumentFormat", StringComparison.Ordinal) || reference.Name is "System.CommandLine" or "System.IO.Packaging");

    [Fact]
    public void References_Docx_NotTheTool()
    {
        using var docx = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, "Cchc.Domain.Docx.dll"));
        Assert.DoesNotContain(docx.AssemblyReferences, reference => reference.Name is "cchc" or "System.CommandLine");
    }

    [Fact]
    public void Forbidden_SampleHouse_FindsEveryArrowBack()
    {
        using var module = ModuleDefinition.ReadModule(typeof(RoomArrowsTests).Assembly.Location);
        var found = RoomArrows.Forbidden(module, SampleRoot, new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["Lower"] = [],
            ["Upper"] = ["Lower"],
        });
        Assert.Equal(
            [
                "AtTheRoot -> Lower.Tool",
                "Lower.BodyCallsUpper -> Upper.Tool",
                "Lower.CatchesUpper -> Upper.PlainException",
                "Lower.ConstraintOfUpper`1 -> Upper.Plain",
                "Lower.Deeper.RoomInARoom -> Upper.Tool",
                "Lower.FieldOfUpper -> Upper.Plain",
                "Lower.GenericArgumentOfUpper -> Upper.Plain",
                "Lower.IteratorCallsUpper -> Upper.Tool",
                "Lower.LambdaCallsUpper -> Upper.Tool",
                "Lower.NestedUsesUpper -> Upper.Tool",
                "Lower.ParameterOfUpper -> Upper.Plain",
                "Lower.TypeOfUpper -> Upper.Plain",
                "Side.SeesUpper -> Upper.Tool",
            ],
            found.Select(arrow => arrow.Replace(SampleRoot + ".", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Forbidden_SampleHouseTurnedOver_FindsTheOtherArrows()
    {
        using var module = ModuleDefinition.ReadModule(typeof(RoomArrowsTests).Assembly.Location);
        var found = RoomArrows.Forbidden(module, SampleRoot, new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            [""] = ["Lower"],
            ["Lower"] = ["Upper"],
            ["Side"] = ["Upper"],
        });
        Assert.Equal([SampleRoot + ".Upper.Tool -> " + SampleRoot + ".Lower.Tool"], found);
    }

    [Fact]
    public void Rooms_SampleHouse_AreAllSeen()
    {
        using var module = ModuleDefinition.ReadModule(typeof(RoomArrowsTests).Assembly.Location);
        Assert.Equal(["", "Lower", "Side", "Upper"], RoomArrows.Rooms(module, SampleRoot).Order(StringComparer.Ordinal));
    }
}
