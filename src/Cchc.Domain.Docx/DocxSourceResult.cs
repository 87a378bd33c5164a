using System.Diagnostics.CodeAnalysis;
using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx;

/// <summary>What came of reading a Word document: its paragraphs and table rows, and what was noticed about the file.</summary>
/// <param name="Document">The blocks, or null where the file cannot be read; the issues then say why.</param>
/// <param name="Issues">What was noticed.</param>
public sealed record DocxSourceResult(SourceDocument? Document, ValueList<Issue> Issues)
{
    /// <summary>True where the file could be read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool Success => Document is not null;

    /// <summary>The blocks.</summary>
    /// <returns>The document.</returns>
    /// <exception cref="UnreadableInputException">The file is no readable Word document.</exception>
    public SourceDocument DocumentOrThrow() => Document ?? throw new UnreadableInputException(Issues.AsSpan());
}
