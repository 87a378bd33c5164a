using System.Globalization;
using Cchc.Domain.Legal;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>The result of `refs` for reading: each reference with its place, its parts, and which document is meant.</summary>
internal static class RefsText
{
    internal static void Write(TextWriter output, string file, string text, Language language)
    {
        var vi = language == Language.Vietnamese;
        var references = LegalReferenceResolver.Default.Resolve(text).Where(reference => !reference.IsPhrase).ToList();
        var documents = references.Select(reference => reference.ClusterKey).Distinct().Count();
        output.WriteLine(vi
            ? $"{file}: {references.Count} viện dẫn, {documents} văn bản"
            : $"{file}: {Many(references.Count, "reference")}, {Many(documents, "document")}");
        var (line, lineStart, at) = (1, 0, 0);
        foreach (var reference in references)
        {
            for (; at < reference.Start; at++)
            {
                (line, lineStart) = text[at] == '\n' ? (line + 1, at + 1) : (line, lineStart);
            }

            output.WriteLine();
            output.WriteLine("  " + SourcePosition.InText(line, reference.Start - lineStart + 1).In(language) + "  " + OneLine.Of(reference.Reference.Text));
            output.WriteLine("    " + string.Join(" · ", Parts(reference.Reference)));
            if (Meaning(reference, vi) is { } meaning)
            {
                output.WriteLine("    " + meaning);
            }
        }
    }

    private static IEnumerable<string> Parts(LegalReference reference)
    {
        string?[] parts =
        [
            reference.Kind?.Name, reference.Number, reference.Year?.ToString(CultureInfo.InvariantCulture), reference.Symbol,
            reference.Name, reference.IssueDate?.ToString(), reference.Issuer, reference.Pinpoint?.Text,
        ];
        return parts.OfType<string>().Where(part => part.Length > 0);
    }

    private static string? Meaning(ResolvedReference reference, bool vi) => reference.Resolution switch
    {
        ReferenceResolution.Antecedent => (vi ? "là văn bản đã viện dẫn ở trên: " : "the document cited before: ") + reference.Document,
        ReferenceResolution.Registered => (vi ? "trong sổ văn bản chỉ có: " : "the register knows only: ") + reference.Document,
        ReferenceResolution.Ambiguous => (vi ? "có thể là một trong các văn bản: " : "may be any of: ") + string.Join("; ", reference.Candidates),
        _ => null,
    };

    private static string Many(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";
}
