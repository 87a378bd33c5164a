using System.Globalization;
using System.Text;
using Cchc.Domain.Legal;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Legal;

/// <summary>One case of the citation corpus: a text and the references in it.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line of the text in the file.</param>
/// <param name="Point">The point of the rules that the case is about.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">The references in order.</param>
public sealed record CorpusCase(string File, int Line, string Point, string Text, IReadOnlyList<ExpectedCitation> Expected)
{
    /// <summary>Reads every case of a corpus file (see Corpus/README.md for the format).</summary>
    public static IEnumerable<CorpusCase> In(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        var point = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("@ ", StringComparison.Ordinal))
            {
                point = lines[i][2..];
            }
            else if (lines[i].Length > 0 && lines[i][0] is not ('#' or '='))
            {
                var fields = lines.Skip(i + 1).TakeWhile(line => line.StartsWith('=')).Select(line => line[1..].Split('|').Select(Unescaped).ToArray()).ToList();
                yield return Of(Path.GetFileName(path), i + 1, point, lines[i], fields);
            }
        }
    }

    /// <summary>The corpus files that ship with the tests.</summary>
    public static IEnumerable<CorpusCase> All() => Directory.GetFiles(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Legal", "Corpus"), "*.txt")
        .Order(StringComparer.Ordinal).SelectMany(In);

    /// <summary>Where the case stands.</summary>
    public override string ToString() => $"{File}:{Line} ({Point})";

    private static CorpusCase Of(string file, int line, string point, string marked, List<string[]> fields)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        var spans = new List<(int Start, int Length)>();
        foreach (var c in Unescape(marked))
        {
            if (c == '⟦')
            {
                starts.Add(text.Length);
            }
            else if (c == '⟧')
            {
                spans.Add((starts[^1], text.Length - starts[^1]));
            }
            else
            {
                text.Append(c);
            }
        }

        if (spans.Count != fields.Count || starts.Count != spans.Count || fields.Exists(row => row.Length != 7))
        {
            throw new FormatException($"{file}:{line}: {spans.Count} marked references, {fields.Count} lines of fields.");
        }

        return new CorpusCase(file, line, point, text.ToString(), [.. spans.Zip(fields, ExpectedCitation.Of)]);
    }

    private static string Unescaped(string field) => Unescape(field.Trim());

    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u')
            {
                result.Append((char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                result.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'f' => '\f', 'r' => '\r', '\\' => '\\', var c => throw new FormatException("\\" + c) });
            }
        }

        return result.ToString();
    }
}
