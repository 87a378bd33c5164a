using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>A piece of a text for a field: letters composed, blanks and line breaks one blank, none at the ends.</summary>
internal static class SpacedText
{
    internal static string Of(ReadOnlySpan<char> text)
    {
        if (IsSpaced(text))
        {
            return VietnameseLetters.Compose(text.ToString());
        }

        var spaced = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!BareLetters.IsBlank(c))
            {
                spaced.Append(c);
            }
            else if (spaced.Length > 0 && spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return VietnameseLetters.Compose(spaced.ToString().TrimEnd());
    }

    // Most pieces are as they should be already.
    private static bool IsSpaced(ReadOnlySpan<char> text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (BareLetters.IsBlank(c) && (c != ' ' || before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ' || text.IsEmpty;
    }
}
