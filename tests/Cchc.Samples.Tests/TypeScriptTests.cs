using System.Text;
using Cchc.Domain.TestSupport;

namespace Cchc.Samples.Tests;

/// <summary>samples/typescript: the declarations are those of the schemas, and tsc takes what the library writes.</summary>
public sealed class TypeScriptTests
{
    private static readonly string Folder = RepositoryFolder.In("samples", "typescript");

    [ProgramFact("node", NodeScript.Packages)]
    public void Declarations_MadeAnew_AreThoseInTheFolder()
    {
        using var made = new MadeFiles();
        Assert.Equal(0, NodeScript.Run("generate.mjs", made.Root).ExitCode);
        foreach (var name in new[] { "report.d.ts", "catalogue.d.ts", "findings.d.ts" })
        {
            Assert.Equal(File.ReadAllText(Path.Combine(Folder, "src", name)), File.ReadAllText(made[name]));
        }
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void Reports_OfTheSamples_AreOfTheDeclaredType()
    {
        using var made = new MadeFiles();
        string[] files = [made.Write("right.json", SampleReports.Right), made.Write("faulty.json", SampleReports.Faulty)];
        var run = NodeScript.Run("check.mjs", ["CchcReport", .. files, .. V1Documents()]);
        Assert.True(run.ExitCode == 0, string.Join('\n', run.Lines));
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void Edition_ThatShips_IsOfTheDeclaredType()
    {
        var run = NodeScript.Run("check.mjs", "IndicatorCatalogue", RepositoryFolder.In("src", "Cchc.Domain", "Catalogue", "Editions", "hoang-hoa-01b-2022.json"));
        Assert.True(run.ExitCode == 0, string.Join('\n', run.Lines));
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void Reports_OfAnotherShape_AreNotOfTheDeclaredType()
    {
        using var made = new MadeFiles();
        string[] wrong =
        [
            """{ "formatVersion": "1.0", "perod": "2022-Q1" }""",
            """{ "formatVersion": 1.0 }""",
            """{ "formatVersion": "1.0", "unit": { "kind": "xã", "name": "Sông Lam" } }""",
            """{ "formatVersion": "1.0", "statistics": { "1.1": "24" } }""",
            """{ "formatVersion": "1.0", "statistics": { "1.1": { "state": "blank", "value": 0 } } }""",
        ];
        var run = NodeScript.Run("check.mjs", ["CchcReport", .. wrong.Select((document, i) => made.Write($"wrong{i}.json", Encoding.UTF8.GetBytes(document)))]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.All(Enumerable.Range(0, wrong.Length), i => Assert.Contains(run.Lines, line => line.Contains($"document{i}.ts(2,", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> V1Documents() => Directory.GetFiles(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Json", "V1"), "*.json").Order(StringComparer.Ordinal);

    /// <summary>A folder that is gone when the test is over.</summary>
    private sealed class MadeFiles : IDisposable
    {
        internal string Root { get; } = Directory.CreateTempSubdirectory("cchc-ts-").FullName;

        internal string this[string name] => Path.Combine(Root, name);

        public void Dispose() => Directory.Delete(Root, recursive: true);

        internal string Write(string name, byte[] content)
        {
            File.WriteAllBytes(this[name], content);
            return this[name];
        }
    }
}
