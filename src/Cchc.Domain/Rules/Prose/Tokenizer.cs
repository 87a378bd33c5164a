using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>Takes a text apart into words, numbers and marks; blanks and invisible characters are nothing.</summary>
internal static class Tokenizer
{
    internal static Token[] Tokens(string text)
    {
        var tokens = new List<Token>((text.Length / 4) + 4);
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c == '\n')
            {
                tokens.Add(new Token(TokenKind.Break, at++, 1, 0, 0, WordCase.Small));
            }
            else if (BareLetters.IsLayout(c))
            {
                at++;
            }
            else if (char.IsAsciiDigit(c))
            {
                var end = NumberEnd(text, at);
                tokens.Add(new Token(TokenKind.Number, at, end - at, 0, 0, WordCase.Small));
                at = end;
            }
            else if (IsLetter(c))
            {
                var end = WordEnd(text, at);
                var key = WordKey.Of(text.AsSpan(at, end - at), out var bare, out var written);
                tokens.Add(new Token(TokenKind.Word, at, end - at, key, bare, written));
                at = end;
            }
            else
            {
                tokens.Add(new Token(TokenKind.Mark, at, 1, Plain(c), 0, WordCase.Small));
                at++;
            }
        }

        return [.. tokens];
    }

    private static bool IsLetter(char c) => BareLetters.IsLetter(c) || char.IsLetter(c);

    private static int WordEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (IsLetter(text[end]) || (BareLetters.IsNothing(text[end]) && text[end] != '\n')))
        {
            end++;
        }

        return end;
    }

    // A dot or comma belongs to a number where a digit follows.
    private static int NumberEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static char Plain(char c) => c switch
    {
        '–' or '—' or '‑' or '−' => '-',
        '“' or '”' or '„' or '«' or '»' => '"',
        _ => LookAlikes.Fold(c),
    };
}
