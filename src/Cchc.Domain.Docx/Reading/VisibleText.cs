using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cchc.Domain.Import;

namespace Cchc.Domain.Docx.Reading;

/// <summary>
/// A hash of what a reader of the document sees: the texts of all paragraphs and cells with their list marks, blanks made one.
/// An editor that saves the file again may rewrite all its XML and leaves the hash as it is; a changed figure changes it, and so
/// does a figure that moves to another column.
/// </summary>
internal static class VisibleText
{
    internal static string Hash(IReadOnlyList<SourceBlock> blocks)
    {
        var text = new StringBuilder(16384);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SourceParagraph paragraph:
                    text.Append('P');
                    Append(text, paragraph.ListMark);
                    Append(text, paragraph.Text);
                    break;
                case SourceRow row:
                    text.Append('R');
                    foreach (var cell in row.Cells)
                    {
                        if (cell.Text.Length > 0)
                        {
                            text.Append(CultureInfo.InvariantCulture, $"\u001f{cell.Column}\u001f");
                            Append(text, cell.Text);
                        }
                    }

                    break;
            }

            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, string part)
    {
        foreach (var c in part)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        if (text[^1] != ' ')
        {
            text.Append(' ');
        }
    }
}
