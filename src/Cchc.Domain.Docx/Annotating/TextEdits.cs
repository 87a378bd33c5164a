namespace Cchc.Domain.Docx.Annotating;

/// <summary>What is put into the text of a part, and where.</summary>
internal sealed class TextEdits
{
    private readonly List<TextEdit> edits = [];

    /// <summary>How many characters come in.</summary>
    internal int Length { get; private set; }

    /// <summary>At one place the text added first comes first.</summary>
    internal void Insert(int offset, string text) => Add(new TextEdit(offset, text));

    internal void Replace(int start, int end, string text) => Add(new TextEdit(start, text, end - start));

    /// <summary>
    /// Gives an element without content, <c>&lt;p/&gt;</c>, some that has an empty element in it. Its own <c>/&gt;</c> becomes the end of the
    /// last such one, so that nothing is taken away.
    /// </summary>
    internal void Fill(MarkupNode empty, string content)
    {
        var end = content.LastIndexOf("/>", StringComparison.Ordinal);
        Insert(empty.End - 2, ">" + content[..end]);
        Insert(empty.End, content[(end + 2)..] + empty.EndTag);
    }

    /// <summary>Puts content at the end of an element.</summary>
    internal void Append(MarkupNode element, string content)
    {
        if (element.IsEmpty)
        {
            Fill(element, content);
        }
        else
        {
            Insert(element.ContentEnd, content);
        }
    }

    internal IEnumerable<TextEdit> InOrder() => edits.OrderBy(edit => edit.Offset);

    private void Add(TextEdit edit)
    {
        edits.Add(edit);
        Length += edit.Text.Length;
    }
}
