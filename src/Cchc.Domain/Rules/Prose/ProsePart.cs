using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Narrative;
using Cchc.Domain.Rules.Time;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>One text of a report with its path, its tokens and the documents that it cites.</summary>
internal sealed class ProsePart(string path, string text, ProseRole role, NarrativeBlock? block)
{
    private const int LongestPlainNumber = 9;

    private Token[]? tokens;
    private WordClasses classes;
    private List<Amount>? amounts;
    private List<DateMention>? dates;
    private ReportReference[] references = [];

    internal string Path { get; } = path;

    internal string Text { get; } = text;

    internal ProseRole Role { get; } = role;

    /// <summary>The block of the narrative that the text is, or null.</summary>
    internal NarrativeBlock? Block { get; } = block;

    /// <summary>True where one of the numbers is a percentage.</summary>
    internal bool HasShare => Amounts.Exists(static amount => amount.IsShare);

    /// <summary>The numeral of the part (I–V) in which the text stands, or empty.</summary>
    internal string Section { get; init; } = "";

    internal Token[] Tokens => tokens ??= Tokenizer.Tokens(Text, out classes);

    /// <summary>The numbers of the text that count something.</summary>
    internal List<Amount> Amounts => amounts ??= Amount.Of(this);

    /// <summary>The full dates of the text.</summary>
    internal List<DateMention> Dates => dates ??= DateMention.Of(this);

    /// <summary>True for what was a cell of a table in the narrative: a run of short paragraphs that are no sentences.</summary>
    internal bool IsCell { get; set; }

    /// <summary>The references to documents, in the order of the text.</summary>
    internal ReportReference[] References
    {
        get => references;
        set => (references, amounts) = (value, null);
    }

    /// <summary>Whether the text has a token of one of the classes.</summary>
    internal bool HasAny(WordClasses wanted)
    {
        _ = Tokens;
        return (classes & wanted) != WordClasses.None;
    }

    /// <summary>The words from one token to another.</summary>
    internal string Words(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    /// <summary>The number of a token, or null where it is none that a report would write.</summary>
    internal decimal? Number(int token)
    {
        ref readonly var number = ref Tokens[token];
        if (!number.IsNumber)
        {
            return null;
        }

        var digits = Text.AsSpan(number.Start, number.Length);
        return digits.Length <= LongestPlainNumber && !digits.ContainsAny('.', ',')
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : VietnameseNumber.TryParse(digits, out var value) ? value : null;
    }

    /// <summary>The first token that starts at a place of the text or behind it; the number of tokens where there is none.</summary>
    internal int TokenAt(int place)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Tokens[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>True where a place of the text is inside a reference.</summary>
    internal bool IsInReference(int at)
    {
        foreach (var reference in references)
        {
            if (at >= reference.Reference.Start && at < reference.Reference.Start + reference.Reference.Length)
            {
                return true;
            }
        }

        return false;
    }

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
