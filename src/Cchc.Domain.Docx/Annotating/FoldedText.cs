using System.Globalization;
using System.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>
/// A text in which two ways to set the same words are equal: runs of blanks and line ends are one blank, soft hyphens and characters of no
/// width are left out.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<(int Start, int End)> places = [];

    internal FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var start = at++;
            if (char.IsWhiteSpace(text[start]))
            {
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                Add(folded, ' ', start, at);
            }
            else if (char.GetUnicodeCategory(text[start]) != UnicodeCategory.Format)
            {
                Add(folded, text[start], start, at);
            }
        }

        Text = folded.ToString();
    }

    internal string Text { get; }

    /// <summary>The characters of the original that some of the folded ones stand for.</summary>
    internal (int Start, int End) Original(int start, int length) => (places[start].Start, places[start + length - 1].End);

    private void Add(StringBuilder folded, char letter, int start, int end)
    {
        folded.Append(letter);
        places.Add((start, end));
    }
}
