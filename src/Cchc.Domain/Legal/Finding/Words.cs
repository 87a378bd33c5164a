using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>Words of a text as it is, in their bare letters.</summary>
internal static class Words
{
    /// <summary>The longest word that is read; no Vietnamese syllable and no abbreviation of a document is longer.</summary>
    internal const int Longest = 12;

    /// <summary>
    /// The place where the word that ends at <paramref name="end"/> starts, and its bare letters at the end of the buffer;
    /// <paramref name="end"/> itself where there is none or it is too long.
    /// </summary>
    internal static int Before(ReadOnlySpan<char> text, int end, Span<char> buffer, out ReadOnlySpan<char> bare)
    {
        var free = buffer.Length;
        var start = end;
        while (start > 0 && BareLetters.Of(text[start - 1]) is var c && (char.IsAsciiLetterLower(c) || BareLetters.IsNothing(text[start - 1])))
        {
            start--;
            if (char.IsAsciiLetterLower(c))
            {
                if (free == 0 || buffer.Length - free == Longest)
                {
                    bare = default;
                    return end;
                }

                buffer[--free] = c;
            }
        }

        bare = buffer[free..];
        return bare.IsEmpty ? end : start;
    }

    /// <summary>
    /// The place where the word at <paramref name="at"/> ends, and its bare letters at the start of the buffer;
    /// <paramref name="at"/> itself where there is none or it is too long.
    /// </summary>
    internal static int After(ReadOnlySpan<char> text, int at, Span<char> buffer, out ReadOnlySpan<char> bare)
    {
        var count = 0;
        var end = at;
        while (end < text.Length && BareLetters.Of(text[end]) is var c && (char.IsAsciiLetterLower(c) || BareLetters.IsNothing(text[end])))
        {
            end++;
            if (char.IsAsciiLetterLower(c))
            {
                if (count == Longest)
                {
                    bare = default;
                    return at;
                }

                buffer[count++] = c;
            }
        }

        bare = buffer[..count];
        return bare.IsEmpty ? at : end;
    }

    /// <summary>A word in bare letters as a number, five bits a letter; equal for equal words alone.</summary>
    internal static ulong Code(ReadOnlySpan<char> bare)
    {
        var code = 0UL;
        foreach (var letter in bare)
        {
            code = (code << 5) | (uint)(letter - 'a' + 1);
        }

        return code;
    }

    /// <summary>The place where the last letters of a text that ends at <paramref name="end"/> start.</summary>
    internal static int Back(ReadOnlySpan<char> text, int end, int letters)
    {
        var at = end;
        while (at > 0 && letters > 0)
        {
            letters -= BareLetters.IsLetter(text[--at]) ? 1 : 0;
        }

        return at;
    }

    /// <summary>The place behind a word (given in bare letters), or -1 where another stands there.</summary>
    internal static int Skip(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word)
    {
        if (at >= text.Length)
        {
            return -1;
        }

        Span<char> buffer = stackalloc char[Longest];
        var end = After(text, at, buffer, out var bare);
        return end > at && bare.SequenceEqual(word) ? end : -1;
    }

    /// <summary>A word with its marks composed and in lower case, in a buffer.</summary>
    internal static ReadOnlySpan<char> Composed(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        for (var at = 0; at < word.Length && length < buffer.Length;)
        {
            buffer[length++] = VietnameseLetters.Small(VietnameseLetters.Read(word, ref at));
        }

        return buffer[..length];
    }

    /// <summary>Whether a piece of text is a word with just these letters and marks, in whatever case and Unicode form.</summary>
    internal static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var at = 0;
        foreach (var letter in word)
        {
            if (at >= text.Length || VietnameseLetters.Small(VietnameseLetters.Read(text, ref at)) != letter)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    /// <summary>Whether a piece of text is a phrase with just these letters and marks, whatever its case and its blanks.</summary>
    internal static bool IsPhrase(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase)
    {
        var at = 0;
        foreach (var letter in phrase)
        {
            if (letter == ' ')
            {
                var next = Blanks.After(text, at);
                if (next == at || next < 0)
                {
                    return false;
                }

                at = next;
                continue;
            }

            if (at >= text.Length || VietnameseLetters.Small(VietnameseLetters.Read(text, ref at)) != VietnameseLetters.Small(letter))
            {
                return false;
            }
        }

        return at == text.Length;
    }

    /// <summary>True where the first letter of a piece of text is a capital.</summary>
    internal static bool IsCapital(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsUpper(LookAlikes.Fold(text[0]));

    /// <summary>True where the last letter of a piece of text is a capital, whatever marks stand behind it.</summary>
    internal static bool EndsInCapital(ReadOnlySpan<char> text)
    {
        while (text.Length > 1 && BareLetters.IsNothing(text[^1]))
        {
            text = text[..^1];
        }

        return !text.IsEmpty && char.IsUpper(LookAlikes.Fold(text[^1]));
    }

    /// <summary>The place behind several words (given in bare letters) with blanks between, or -1 where others stand there.</summary>
    internal static int SkipAll(ReadOnlySpan<char> text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            at = at < 0 ? -1 : Blanks.After(text, at);
            at = at < 0 ? -1 : Skip(text, at, word);
        }

        return at;
    }

    /// <summary>True where a piece of text has no lower-case letter.</summary>
    internal static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(LookAlikes.Fold(c)))
            {
                return false;
            }
        }

        return true;
    }
}
