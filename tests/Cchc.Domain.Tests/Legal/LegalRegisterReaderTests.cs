using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;
using NJsonSchema;

namespace Cchc.Domain.Tests.Legal;

public sealed class LegalRegisterReaderTests
{
    // One way to break a sound file, every fault that must be told as "code path", and whether the schema sees it too.
    private static readonly (string What, Action<JsonObject> Break, string[] Faults, bool SchemaSees)[] Broken =
    [
        ("no id", file => file.Remove("id"), ["CCHC0402 "], true),
        ("no documents", file => file.Remove("documents"), ["CCHC0402 "], true),
        ("documents an object", file => file["documents"] = new JsonObject(), ["CCHC0403 /documents"], true),
        ("unknown member", file => file["documnts"] = 1, ["CCHC0404 /documnts"], true),
        ("unknown member of a document", file => First(file)["titel"] = "x", ["CCHC0404 /documents/0/titel"], true),
        ("another version", file => file["formatVersion"] = "2.0", ["CCHC0405 /formatVersion"], true),
        ("no type", file => First(file).Remove("type"), ["CCHC0402 /documents/0"], true),
        ("unknown type", file => First(file)["type"] = "Văn bản", ["CCHC0409 /documents/0/type"], false),
        ("number without symbol", file => First(file)["number"] = "30/2020", ["CCHC0409 /documents/0/number"], false),
        ("number with a type", file => First(file)["number"] = "Nghị định 30/2020/NĐ-CP", ["CCHC0409 /documents/0/number"], true),
        ("date that is none", file => First(file)["issued"] = "2020-02-30", ["CCHC0409 /documents/0/issued"], true),
        ("date of another form", file => First(file)["issued"] = "05/3/2020", ["CCHC0409 /documents/0/issued"], true),
        ("key that is none", file => First(file)["amends"] = new JsonArray("110/2004"), ["CCHC0409 /documents/0/amends/0"], false),
        ("issuer a number", file => First(file)["issuers"] = new JsonArray(1), ["CCHC0403 /documents/0/issuers/0"], true),
        ("document twice", file => file["documents"]!.AsArray().Add(First(file).DeepClone()), ["CCHC0501 /documents/1"], false),
        ("nothing that identifies it", file => First(file).Remove("number"), ["CCHC0502 /documents/0"], true),
        ("symbol of another kind", file => First(file)["type"] = "Thông tư", ["CCHC0503 /documents/0/number"], false),
        ("in force before its issue", file => First(file)["inForceFrom"] = "2020-03-04", ["CCHC0504 /documents/0/inForceFrom"], false),
        ("lapsed before it held", file => First(file)["lapsedOn"] = "2020-03-04", ["CCHC0504 /documents/0/lapsedOn"], false),
        ("replaced by itself", file => First(file)["replacedBy"] = new JsonArray("Nghị định 30/2020/NĐ-CP"), ["CCHC0505 /documents/0"], false),
    ];

    public static TheoryData<string> Names { get; } = [.. Broken.Select(broken => broken.What)];

    [Fact]
    public void Read_Sound_GivesTheRegister()
    {
        var result = LegalRegister.Read(Encoding.UTF8.GetBytes(Sound().ToJsonString()));
        Assert.Empty(result.Faults);
        Assert.Equal("Nghị định 30/2020/NĐ-CP", Assert.Single(result.RegisterOrThrow().Documents).Key.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Read_BrokenFile_NamesTheFaultAndItsPlace(string what)
    {
        var (_, breakIt, faults, schemaSees) = Broken.Single(broken => broken.What == what);
        var file = Sound();
        breakIt(file);
        var result = LegalRegister.Read(Encoding.UTF8.GetBytes(file.ToJsonString()));
        Assert.Null(result.Register);
        Assert.Equal(faults, result.Faults.Select(fault => fault.Code + " " + fault.Path));
        Assert.Equal(faults[0][..8], Assert.Throws<UnreadableInputException>(result.RegisterOrThrow).Code);
        var schema = await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(LegalRegister.Schema.Span));
        Assert.Equal(schemaSees, schema.Validate(file.ToJsonString()).Count > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    public void Read_NoJson_SaysSo(string text) => Assert.Equal("CCHC0401", Assert.Single(LegalRegister.Read(Encoding.UTF8.GetBytes(text)).Faults).Code);

    [Fact]
    public void LegalRegisterFaults_EveryCode_IsTriggered() => Assert.Equal(
        typeof(LegalRegisterFaults).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => ((MessageDefinition)field.GetValue(null)!).Code).Order(StringComparer.Ordinal),
        Broken.SelectMany(broken => broken.Faults).Select(fault => fault[..8]).Where(code => code.StartsWith("CCHC05", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    private static JsonObject First(JsonObject file) => file["documents"]![0]!.AsObject();

    private static JsonObject Sound() => JsonNode.Parse("""
        {
          "formatVersion": "1.0", "id": "x", "title": { "vi": "a", "en": "b" },
          "documents": [{ "type": "Nghị định", "number": "30/2020/NĐ-CP", "issued": "2020-03-05", "issuers": ["Chính phủ"], "inForceFrom": "2020-03-05", "amends": ["Nghị định 110/2004/NĐ-CP"] }]
        }
        """)!.AsObject();
}
