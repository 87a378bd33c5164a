using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cchc.Domain.Import;

namespace Cchc.Domain.Docx.Reading;

/// <summary>
/// What a reader of the document sees, to be hashed: the texts of all paragraphs and cells with their list marks, blanks made one.
/// An editor that saves the file again may rewrite all its XML and leaves the hash as it is; a changed figure changes it, and so
/// does a figure that moves to another column. Built by the reader from what it found and by the writer as it writes.
/// </summary>
internal sealed class VisibleText : IDisposable
{
    private char[] text = ArrayPool<char>.Shared.Rent(32768);
    private int length;
    private int paragraphStart;
    private int cellStart;
    private bool inCell;
    private bool hasWords;
    private bool cellHasWords;

    internal static string Hash(IReadOnlyList<SourceBlock> blocks)
    {
        using var visible = new VisibleText();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SourceParagraph paragraph:
                    visible.ParagraphStart(paragraph.ListMark);
                    visible.Text(paragraph.Text);
                    visible.ParagraphEnd();
                    break;
                case SourceRow row:
                    visible.RowStart();
                    foreach (var cell in row.Cells)
                    {
                        visible.CellStart(cell.Column);
                        visible.ParagraphStart();
                        visible.Text(cell.Text);
                        visible.ParagraphEnd();
                        visible.CellEnd();
                    }

                    visible.RowEnd();
                    break;
            }
        }

        return visible.Hash();
    }

    internal void ParagraphStart(ReadOnlySpan<char> listMark = default)
    {
        paragraphStart = length;
        hasWords = false;
        if (inCell)
        {
            if (cellHasWords)
            {
                Blank();
            }
        }
        else
        {
            Add('P');
            Text(listMark);
            Blank();
            hasWords = false;
        }
    }

    /// <summary>A paragraph without words is none.</summary>
    internal void ParagraphEnd()
    {
        if (!hasWords)
        {
            length = paragraphStart;
        }
        else if (inCell)
        {
            cellHasWords = true;
        }
        else
        {
            Blank();
            Add('\n');
        }
    }

    internal void RowStart() => Add('R');

    internal void RowEnd() => Add('\n');

    internal void CellStart(int column)
    {
        cellStart = length;
        (inCell, cellHasWords) = (true, false);
        Add('\u001f');
        Text(column.ToString(CultureInfo.InvariantCulture));
        Add('\u001f');
    }

    internal void CellEnd()
    {
        inCell = false;
        if (cellHasWords)
        {
            Blank();
        }
        else
        {
            length = cellStart;
        }
    }

    /// <summary>Adds words as XML can hold them.</summary>
    internal void Text(ReadOnlySpan<char> words)
    {
        Reserve(words.Length + 1);
        foreach (var c in words)
        {
            if (c > ' ' && c < '\u0080')
            {
                text[length++] = c;
                hasWords = true;
            }
            else if (c is (< ' ' and not ('\t' or '\n' or '\r')) or '\uFFFE' or '\uFFFF')
            {
                text[length++] = '\uFFFD';
                hasWords = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                text[length++] = c;
                hasWords = true;
            }
            else
            {
                Blank();
            }
        }
    }

    internal string Hash()
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(length));
        var count = Encoding.UTF8.GetBytes(text, 0, length, utf8, 0);
        var hash = Convert.ToHexStringLower(SHA256.HashData(utf8.AsSpan(0, count)));
        ArrayPool<byte>.Shared.Return(utf8);
        return hash;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(text);
        text = [];
    }

    private void Blank()
    {
        if (length > 0 && text[length - 1] != ' ')
        {
            Add(' ');
        }
    }

    private void Add(char c)
    {
        Reserve(1);
        text[length++] = c;
    }

    private void Reserve(int count) => LentArray.Reserve(ref text, length, count);
}
