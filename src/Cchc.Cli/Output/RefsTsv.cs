using System.Globalization;
using Cchc.Domain.Legal;

namespace Cchc.Cli.Output;

/// <summary>The result of `refs --format tsv`, column for column as the contract has it.</summary>
internal static class RefsTsv
{
    internal static void Write(TextWriter output, string text)
    {
        output.WriteLine("start\tlength\ttype\tnumber\tyear\tsymbol\tissueDate\tissuer\tpinpoint\ttext");
        foreach (var citation in LegalReferenceFinder.Enumerate(text))
        {
            var reference = citation.Reference;
            output.WriteLine(string.Join(
                '\t',
                citation.Start.ToString(CultureInfo.InvariantCulture),
                citation.Length.ToString(CultureInfo.InvariantCulture),
                reference.Kind?.Name,
                reference.Number,
                reference.Year?.ToString(CultureInfo.InvariantCulture),
                reference.Symbol,
                reference.IssueDate?.ToString(),
                reference.Issuer,
                reference.Pinpoint?.Text,
                Escaped(reference.Text)));
        }
    }

    private static string Escaped(string text) => text
        .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
