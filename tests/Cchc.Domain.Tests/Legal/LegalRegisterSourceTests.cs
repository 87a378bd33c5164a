using System.Text.Json;
using System.Text.RegularExpressions;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Legal;

/// <summary>The packaged register, held fact by fact to the table it was made from.</summary>
public sealed partial class LegalRegisterSourceTests
{
    // A member of the register and its column of the table.
    private static readonly (string Member, string Column)[] Columns =
    [
        ("number", "symbol"), ("issued", "issue_date"), ("issuers", "issuer"), ("title", "title"), ("inForceFrom", "effective_from"), ("lapsedOn", "effective_to"), ("replacedBy", "replaced_by"),
        ("amends", "amends"),
    ];

    [SharedReportFact]
    public void Register_EveryFact_StandsInTheTableAndIsNotMarkedUnverified()
    {
        var rows = Rows();
        using var register = JsonDocument.Parse(DataFile.ReadEmbedded("Cchc.Domain.Register.legal-documents.json"));
        var documents = register.RootElement.GetProperty("documents").EnumerateArray().ToList();
        foreach (var document in documents)
        {
            var row = Assert.Single(rows, row => IsRowOf(row, document));
            var unverified = Unverified(row["source"]);
            Assert.NotEqual("unverified", row["source"]);
            foreach (var (member, column) in Columns.Where(pair => document.TryGetProperty(pair.Member, out _)))
            {
                // Of a list only a part may be unverified ("amends beyond 63/2010"): what is in the register is not.
                Assert.DoesNotContain(column, unverified);
                AssertSame(row[column], document.GetProperty(member));
            }
        }
    }

    [SharedReportFact]
    public void Register_EveryRowWithAKnownIdentity_IsThere()
    {
        var known = Rows().Where(row => row["source"] != "unverified").ToList();
        using var register = JsonDocument.Parse(DataFile.ReadEmbedded("Cchc.Domain.Register.legal-documents.json"));
        Assert.Equal(known.Count, register.RootElement.GetProperty("documents").GetArrayLength());
    }

    private static bool IsRowOf(Dictionary<string, string> row, JsonElement document) =>
        row["type"] == document.GetProperty("type").GetString()
        && (document.TryGetProperty("number", out var number) ? number.GetString() == row["symbol"] : document.GetProperty("title").GetString() == row["title"])
        && (!document.TryGetProperty("issued", out var issued) ? !HasTwin(row) || Unverified(row["source"]).Contains("issue_date") : issued.GetString() == row["issue_date"]);

    // 468/QĐ-TTg stands twice; one of its dates is not verified.
    private static bool HasTwin(Dictionary<string, string> row) => row["symbol"] is "468/QĐ-TTg" or "76/NQ-CP" or "942/QĐ-TTg" or "26/CT-TTg";

    private static void AssertSame(string cell, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            Assert.StartsWith(value.GetString()!, cell, StringComparison.Ordinal);
            return;
        }

        var parts = cell.Split(';', StringSplitOptions.TrimEntries);
        Assert.All(value.EnumerateArray(), item => Assert.Contains(parts, part => item.GetString()!.Contains(part.Split('@')[0], StringComparison.Ordinal)));
    }

    private static HashSet<string> Unverified(string source)
    {
        var mark = Mark().Match(source);
        return mark.Success ? Bracket().Replace(mark.Groups[1].Value, "").Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal) : [];
    }

    private static List<Dictionary<string, string>> Rows()
    {
        var lines = File.ReadAllLines(RepositoryFolder.InShared("domain", "legal-documents.tsv"));
        var heads = lines[0].Split('\t');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => heads.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    [GeneratedRegex(@"\[unverified: (.*)\]\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();
}
