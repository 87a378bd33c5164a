using System.Buffers;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>Phrases that point back to a document without its number: "Nghị định này", "Quyết định nêu trên".</summary>
internal static class BackReference
{
    // The vowels of "này" and "trên", and the marks that make them.
    private static readonly SearchValues<char> Vowels = SearchValues.Create("àÀêÊ");
    private static readonly SearchValues<char> Marks = SearchValues.Create("\u0300\u0340\u0302");

    private static readonly List<KindWord> None = [];

    /// <summary>Every such phrase: its kind, and where it starts and ends.</summary>
    internal static List<KindWord> In(string text)
    {
        if (text.AsSpan().ContainsAny(Marks))
        {
            return WordByWord(text);
        }

        List<KindWord>? phrases = null;
        for (var at = text.AsSpan().IndexOfAny(Vowels); at >= 0;)
        {
            if (IsWord(text, at) is { } word && KindBefore(text, word.Start) is { } kind)
            {
                (phrases ??= []).Add(kind with { End = word.End });
            }

            var next = text.AsSpan(at + 1).IndexOfAny(Vowels);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return phrases ?? None;
    }

    // "này" or "trên" around its vowel; most words with these vowels are others.
    private static (int Start, int End)? IsWord(string text, int vowel)
    {
        var (start, end) = text[vowel] is 'à' or 'À' ? (vowel - 1, vowel + 2) : (vowel - 2, vowel + 2);
        return start < 0 || end > text.Length || BareLetters.Of(text[end - 1]) is not ('y' or 'n') || IsInside(text, start - 1) || IsInside(text, end)
            || !(Words.Is(text.AsSpan(start, end - start), "này") || Words.Is(text.AsSpan(start, end - start), "trên"))
            ? null
            : (start, end);
    }

    private static bool IsInside(string text, int at) => at >= 0 && at < text.Length && (BareLetters.IsLetter(text[at]) || BareLetters.IsNothing(text[at]));

    private static List<KindWord> WordByWord(string text)
    {
        var phrases = new List<KindWord>();
        Span<char> buffer = stackalloc char[Words.Longest];
        for (var at = 0; at < text.Length;)
        {
            var end = Words.After(text, at, buffer, out _);
            if (end == at)
            {
                at++;
                continue;
            }

            if (Words.Composed(text.AsSpan(at, end - at), buffer) is "này" or "trên" && KindBefore(text, at) is { } kind)
            {
                phrases.Add(kind with { End = end });
            }

            at = end;
        }

        return phrases;
    }

    // "này" directly behind the kind; "trên" alone or behind "nêu", "nói", "kể".
    private static KindWord? KindBefore(ReadOnlySpan<char> text, int at)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var end = Blanks.Before(text, at);
        var word = end > 0 ? Words.Before(text, end, buffer, out _) : end;
        if (word < end && Words.Composed(text[word..end], buffer) is "nêu" or "nói" or "kể")
        {
            end = Blanks.Before(text, word);
        }

        return end > 0 && KindWords.Before(text, end) is { IsLoose: false } kind && Words.IsPhrase(text[kind.Start..kind.End], kind.Kind.Name) ? kind : null;
    }
}
