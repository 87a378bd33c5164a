using System.Text;
using Cchc.Domain.Import;

namespace Cchc.Domain.Docx.Reading;

/// <summary>A paragraph while it is read.</summary>
internal sealed class ParagraphDraft(bool inCell)
{
    // Most paragraphs hold one text: only a second one needs a builder.
    private string first = "";
    private StringBuilder? more;
    private bool hasText;
    private bool hasPlainText;

    /// <summary>True for a paragraph of a table cell, which has no place of its own.</summary>
    internal bool InCell { get; } = inCell;

    internal WordStyle Style { get; set; } = WordStyle.Unnamed;

    internal int? HeadingLevel { get; set; }

    internal int? ListId { get; set; }

    internal int? ListLevel { get; set; }

    /// <summary>True where a tracked change took the paragraph mark away: the text goes on in the next paragraph.</summary>
    internal bool GoesOn { get; set; }

    /// <summary>The content of text boxes that hang on the paragraph: blocks, or the lines of a cell.</summary>
    internal List<SourceBlock>? BoxBlocks { get; set; }

    internal List<string>? BoxLines { get; set; }

    /// <summary>The paragraph that is traced, or null.</summary>
    internal ParagraphTrace? Trace { get; set; }

    /// <summary>True once there are words.</summary>
    internal bool HasText => hasText;

    /// <summary>Words that are not printed.</summary>
    internal StringBuilder? Hidden { get; private set; }

    internal bool IsBold => hasText && !hasPlainText;

    internal string Text => (more?.ToString() ?? first).TrimEnd();

    internal void Add(string part, bool bold)
    {
        if (first.Length == 0 && more is null)
        {
            first = part;
        }
        else
        {
            More().Append(part);
        }

        if (!string.IsNullOrWhiteSpace(part))
        {
            hasText = true;
            hasPlainText |= !bold;
        }
    }

    internal void Hide(string part) => (Hidden ??= new StringBuilder()).Append(part);

    internal void Add(char part) => More().Append(part);

    /// <summary>Notes which element the text that comes next is from.</summary>
    internal void Mark(PartXml xml) => Trace?.Mark(more?.Length ?? first.Length, xml.Place);

    /// <summary>The trace with the text as it was put together, blanks at its end included; null where nothing is traced.</summary>
    internal ParagraphTrace? Traced() => Trace is null ? null : Trace with { Text = more?.ToString() ?? first };

    /// <summary>Begins with what the paragraph above left over, and takes it away from there.</summary>
    internal void Continue(ParagraphDraft above)
    {
        first = above.first;
        more = above.more;
        hasText = above.hasText;
        hasPlainText = above.hasPlainText;
        Hidden = above.Hidden;
        Trace = Trace?.After(above.Trace);
    }

    private StringBuilder More() => more ??= new StringBuilder(first);
}
