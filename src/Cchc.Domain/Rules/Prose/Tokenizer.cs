using System.Buffers;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Prose;

/// <summary>Takes a text apart into words, numbers and marks; blanks and invisible characters are nothing.</summary>
internal static class Tokenizer
{
    internal static Token[] Tokens(string text) => Tokens(text, out _);

    /// <summary>The tokens, and the classes of them all.</summary>
    internal static Token[] Tokens(string text, out WordClasses classes)
    {
        classes = WordClasses.None;
        if (text.Length == 0)
        {
            return [];
        }

        var tokens = ArrayPool<Token>.Shared.Rent((text.Length / 3) + 8);
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];

            // A word starts at most places, and a blank stands before it.
            var kinds = c < Letter.Wide ? Letter.Table[c].Kinds : Letter.Of(c).Kinds;
            if ((kinds & LetterKinds.Layout) != LetterKinds.None && c != '\n')
            {
                at++;
                continue;
            }

            if (count == tokens.Length)
            {
                tokens = Longer(tokens);
            }

            ref var token = ref tokens[count++];
            token = (kinds & LetterKinds.Letter) != LetterKinds.None ? Word(text, at)
                : char.IsAsciiDigit(c) ? new Token(0, 0, at, NumberEnd(text, at) - at, WordClasses.Number, TokenKind.Number, WordCase.Small)
                : c == '\n' ? new Token(0, 0, at, 1, WordClasses.None, TokenKind.Break, WordCase.Small)
                : Mark(c, at);
            classes |= token.Classes;
            at = token.End;
            at += at < text.Length && text[at] == ' ' ? 1 : 0;
        }

        var result = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return result;
    }

    private static Token[] Longer(Token[] tokens)
    {
        var longer = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.CopyTo(longer, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return longer;
    }

    private static Token Word(string text, int at)
    {
        var hash = WordHash.Of(text.AsSpan(at), out var length);
        var classes = Lexicon.ClassesOf(hash.Key);
        classes = hash.IsToneRegular ? classes : classes & ~WordClasses.Syllable;
        return new Token(hash.Key, hash.Bare, at, length, hash.Case == WordCase.Small ? classes : classes | WordClasses.Capital, TokenKind.Word, hash.Case);
    }

    private static Token Mark(char c, int at)
    {
        var plain = Plain(c);
        return new Token(plain, 0, at, 1, plain is '(' or ')' ? WordClasses.Bracket : plain is '/' or '-' ? WordClasses.Stroke : WordClasses.Mark, TokenKind.Mark, WordCase.Small);
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
