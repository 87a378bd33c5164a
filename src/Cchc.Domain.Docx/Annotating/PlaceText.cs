using System.Globalization;
using System.Text;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>The text of a paragraph, of the paragraphs of a cell, or of several paragraphs one after the other: where words stand in it.</summary>
internal sealed class PlaceText
{
    private readonly List<PlacePiece> pieces = [];
    private readonly string text;
    private FoldedText? folded;

    internal PlaceText(IReadOnlyList<ParagraphTrace> paragraphs)
    {
        First = paragraphs[0].Element;
        Last = paragraphs[^1].Element;
        var all = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            all.Append(all.Length > 0 ? "\n" : "");
            for (var i = 0; i < paragraph.Places.Count; i++)
            {
                var (start, element) = paragraph.Places[i];
                var end = i + 1 < paragraph.Places.Count ? paragraph.Places[i + 1].Start : paragraph.Text.Length;
                if (end > start)
                {
                    pieces.Add(new PlacePiece(all.Length + start, all.Length + end, element));
                }
            }

            all.Append(paragraph.Text);
        }

        text = all.ToString();
    }

    /// <summary>The first of the paragraphs.</summary>
    internal XmlPlace First { get; }

    /// <summary>The last of the paragraphs.</summary>
    internal XmlPlace Last { get; }

    internal IReadOnlyList<PlacePiece> Pieces => pieces;

    /// <summary>
    /// Where words stand: as they are, else set in another way (<see cref="FoldedText"/>). Null where they do not.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="occurrence">Which of several is meant, counted in the text as it is; 0 says nothing: rather whole words than parts of others.</param>
    internal (int Start, int End)? Find(string words, int occurrence)
    {
        if (words.Length == 0)
        {
            return null;
        }

        if (occurrence > 0 && Nth(words, occurrence) is >= 0 and var meant)
        {
            return (meant, meant + words.Length);
        }

        var at = Find(text, words);
        if (at >= 0)
        {
            return (at, at + words.Length);
        }

        folded ??= new FoldedText(text);
        var alike = new FoldedText(words).Text.Trim();
        at = alike.Length == 0 ? -1 : Find(folded.Text, alike);
        return at < 0 ? null : folded.Original(at, alike.Length);
    }

    /// <summary>The piece that holds a character, or the next one.</summary>
    internal int PieceAt(int at)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].End > at ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // Rather whole words: the 3 of “13 hồ sơ, 3 văn bản” is the second one.
    private static int Find(string text, string words)
    {
        var first = -1;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at) && IsEdge(text, at + words.Length))
            {
                return at;
            }

            first = first < 0 ? at : first;
        }

        return first;
    }

    private static bool IsEdge(string text, int at) => at == 0 || at == text.Length || !IsInWord(text[at - 1]) || !IsInWord(text[at]);

    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private int Nth(string words, int occurrence)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        for (var i = 0; i < occurrence && at >= 0; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return at;
    }
}
