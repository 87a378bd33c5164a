using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>Phrases that point back to a document without its number: "Nghị định này", "Quyết định nêu trên".</summary>
internal static class BackReference
{
    /// <summary>Every such phrase: its kind, and where it starts and ends.</summary>
    internal static List<KindWord> In(string text)
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
