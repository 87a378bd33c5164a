using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>What ajv, which knows nothing of this library, says of documents: samples/typescript/validate.mjs, run and read.</summary>
/// <param name="Checked">How many documents were checked.</param>
/// <param name="Refusals">Why a document was refused, by its number from 0.</param>
public sealed partial record AjvVerdict(int Checked, IReadOnlyDictionary<int, string> Refusals)
{
    /// <summary>Checks files that hold one document each.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The files.</param>
    /// <returns>The verdict.</returns>
    public static AjvVerdict OfFiles(string schema, IReadOnlyList<string> files) => WithSchema(schema, (_, schemaFile) =>
        Read(NodeScript.Run("validate.mjs", [schemaFile, .. files]), line => files.ToList().FindIndex(file => line.StartsWith(file + " ", StringComparison.Ordinal))));

    /// <summary>Checks documents as the lines of one file; the documents have no line feeds, except the one behind each.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="documents">The documents.</param>
    /// <returns>The verdict.</returns>
    public static AjvVerdict OfLines(string schema, IEnumerable<byte[]> documents) => WithSchema(schema, (folder, schemaFile) =>
    {
        var file = Path.Combine(folder, "documents.ndjson");
        using (var stream = File.Create(file))
        {
            foreach (var document in documents)
            {
                stream.Write(document.AsSpan().TrimEnd((byte)'\n'));
                stream.WriteByte((byte)'\n');
            }
        }

        return Read(NodeScript.Run("validate.mjs", schemaFile, file), line => LineNumber().Match(line[file.Length..]) is { Success: true } number ? int.Parse(number.ValueSpan, null) - 1 : 0);
    });

    private static AjvVerdict WithSchema(string schema, Func<string, string, AjvVerdict> check)
    {
        var folder = Directory.CreateTempSubdirectory("cchc-ajv-").FullName;
        try
        {
            var file = Path.Combine(folder, "schema.json");
            File.WriteAllText(file, schema, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return check(folder, file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static AjvVerdict Read((int ExitCode, IReadOnlyList<string> Lines) run, Func<string, int> numberOf)
    {
        var sum = Sum().Match(run.Lines[^1]);
        Assert.True(sum.Success, string.Join('\n', run.Lines));
        var refusals = run.Lines.SkipLast(1).ToDictionary(numberOf);
        var verdict = new AjvVerdict(int.Parse(sum.Groups["checked"].ValueSpan, null), refusals);
        Assert.Equal(refusals.Count, int.Parse(sum.Groups["refused"].ValueSpan, null));
        Assert.Equal(Math.Min(refusals.Count, 100), run.ExitCode);
        return verdict;
    }

    [GeneratedRegex("^(?<checked>[0-9]+) checked, (?<refused>[0-9]+) refused$", RegexOptions.ExplicitCapture)]
    private static partial Regex Sum();

    [GeneratedRegex("(?<=^:)[0-9]+", RegexOptions.ExplicitCapture)]
    private static partial Regex LineNumber();
}
