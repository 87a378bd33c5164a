using System.Xml.Linq;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>A piece of a paragraph's text and the element that it comes from.</summary>
internal sealed class WordPiece(int start, int end, XElement element)
{
    internal int Start { get; } = start;

    internal int End { get; set; } = end;

    internal XElement Element { get; } = element;

    /// <summary>The child of the paragraph that the element is in: mostly its run.</summary>
    internal XElement Top
    {
        get
        {
            var top = Element;
            while (top.Parent is { } parent && !WordTree.IsWord(parent, "p"))
            {
                top = parent;
            }

            return top;
        }
    }

    /// <summary>True for what stands in a run that is a child of the paragraph: such a run may become two.</summary>
    internal bool IsInPlainRun => Element.Parent is { } run && run == Top && WordTree.IsWord(run, "r") && !run.Descendants(run.Name.Namespace + "rPrChange").Any();
}
