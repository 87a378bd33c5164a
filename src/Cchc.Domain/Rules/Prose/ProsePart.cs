using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>One text of a report with its path, its tokens and the documents that it cites.</summary>
internal sealed class ProsePart(string path, string text, ProseRole role, NarrativeBlock? block)
{
    private Token[]? tokens;
    private decimal?[]? numbers;

    internal string Path { get; } = path;

    internal string Text { get; } = text;

    internal ProseRole Role { get; } = role;

    /// <summary>The block of the narrative that the text is, or null.</summary>
    internal NarrativeBlock? Block { get; } = block;

    /// <summary>The numeral of the part (I–V) in which the text stands, or empty.</summary>
    internal string Section { get; init; } = "";

    internal Token[] Tokens => tokens ??= Tokenizer.Tokens(Text);

    /// <summary>True for what was a cell of a table in the narrative: a run of short paragraphs that are no sentences.</summary>
    internal bool IsCell { get; set; }

    /// <summary>The references to documents, in the order of the text.</summary>
    internal ReportReference[] References { get; set; } = [];

    /// <summary>The words from one token to another.</summary>
    internal string Words(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    /// <summary>The number of a token, or null where it is none that a report would write.</summary>
    internal decimal? Number(int token) => Tokens[token].IsNumber ? (numbers ??= Array.ConvertAll(Tokens, Read))[token] : null;

    /// <summary>True where a place of the text is inside a reference.</summary>
    internal bool IsInReference(int at)
    {
        foreach (var reference in References)
        {
            if (at >= reference.Reference.Start && at < reference.Reference.Start + reference.Reference.Length)
            {
                return true;
            }
        }

        return false;
    }

    private decimal? Read(Token token) => token.IsNumber && VietnameseNumber.TryParse(Text.AsSpan(token.Start, token.Length), out var number) ? number : null;

    /// <summary>A finding on words of this text.</summary>
    internal Finding Point(Finding finding, int start, int length)
    {
        var quote = Text.Substring(start, length);
        var occurrence = 0;
        for (var at = quote.Length == 0 ? -1 : Text.IndexOf(quote, StringComparison.Ordinal); at >= 0 && at < start; at = Text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            occurrence++;
        }

        return finding with { Path = Path, Quote = quote, Occurrence = occurrence, Start = start };
    }

    /// <summary>A finding on the words from one token to another.</summary>
    internal Finding Point(Finding finding, Range tokenRange)
    {
        var (first, count) = tokenRange.GetOffsetAndLength(Tokens.Length);
        return Point(finding, Tokens[first].Start, Tokens[first + count - 1].End - Tokens[first].Start);
    }
}
