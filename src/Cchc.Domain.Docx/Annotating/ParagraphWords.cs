using System.Xml.Linq;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>The text of a paragraph over the elements that it comes from, and where it can be cut.</summary>
internal sealed class ParagraphWords
{
    private readonly List<WordPiece> pieces = [];
    private readonly string text;

    internal ParagraphWords(ParagraphTrace trace, WordTree tree)
    {
        text = trace.Text;
        Element = tree[trace.Element];
        for (var i = 0; i < trace.Places.Count; i++)
        {
            var (start, place) = trace.Places[i];
            var end = i + 1 < trace.Places.Count ? trace.Places[i + 1].Start : text.Length;
            if (end > start)
            {
                pieces.Add(new WordPiece(start, end, tree[place]));
            }
        }
    }

    internal XElement Element { get; }

    /// <summary>Where some words stand first, or first without being part of a longer word; -1 for nowhere.</summary>
    internal int Find(string words, bool asWholeWords)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!asWholeWords || (IsEdge(at) && IsEdge(at + words.Length)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where one of several equal words stands, counted from 0; -1 where there are not so many.</summary>
    internal int Find(string words, int occurrence)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        for (var i = 0; i < occurrence && at >= 0; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    /// <summary>True where a mark can stand at this place of the text, between children of the paragraph.</summary>
    internal bool CanCut(int at)
    {
        if (pieces.Find(piece => piece.Start < at && at < piece.End) is { } cut)
        {
            return WordTree.IsWord(cut.Element, "t") && cut.IsInPlainRun;
        }

        var left = pieces.Find(piece => piece.End == at);
        var right = pieces.Find(piece => piece.Start == at);
        return left is null || right is null || left.Top != right.Top || (left.IsInPlainRun && right.IsInPlainRun);
    }

    /// <summary>Makes one run two, so that a child of the paragraph ends at this place of the text and another one starts there.</summary>
    internal void Cut(int at)
    {
        var index = pieces.FindIndex(piece => piece.Start < at && at < piece.End);
        if (index >= 0)
        {
            CutPiece(index, at);
        }

        var left = pieces.Find(piece => piece.End == at);
        var right = pieces.Find(piece => piece.Start == at);
        if (left is not null && right is not null && left.Top == right.Top)
        {
            CutRun(right.Top, right.Element);
        }
    }

    internal XElement StartingAt(int at) => pieces.First(piece => piece.Start == at).Top;

    internal XElement EndingAt(int at) => pieces.First(piece => piece.End == at).Top;

    private bool IsEdge(int at) => at == 0 || at == text.Length || !IsInWord(text[at - 1]) || !IsInWord(text[at]);

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private void CutPiece(int index, int at)
    {
        var piece = pieces[index];
        var rest = new XElement(piece.Element.Name);
        var space = XNamespace.Xml + "space";
        piece.Element.Value = text[piece.Start..at];
        piece.Element.SetAttributeValue(space, "preserve");
        rest.Value = text[at..piece.End];
        rest.SetAttributeValue(space, "preserve");
        piece.Element.AddAfterSelf(rest);
        pieces.Insert(index + 1, new WordPiece(at, piece.End, rest));
        piece.End = at;
    }

    private static void CutRun(XElement run, XElement first)
    {
        var properties = run.Element(run.Name.Namespace + "rPr");
        var moved = first.NodesAfterSelf().Prepend(first).ToList();
        foreach (var node in moved)
        {
            node.Remove();
        }

        run.AddAfterSelf(new XElement(run.Name, run.Attributes(), properties, moved));
    }
}
