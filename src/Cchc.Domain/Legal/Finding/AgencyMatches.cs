using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The phrases of agency names that stand at a place of a text, the longest first.</summary>
internal ref struct AgencyMatches
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<AgencyPhrase> phrases;
    private readonly int at;
    private readonly int wordEnd;
    private readonly ulong secondWord;
    private int next;

    internal AgencyMatches(ReadOnlySpan<char> text, int at)
    {
        this.text = text;
        this.at = at;
        Span<char> buffer = stackalloc char[Words.Longest];
        wordEnd = Words.After(text, at, buffer, out var word);
        phrases = wordEnd == at ? [] : AgencyWords.StartingWith(Words.Code(word));
        secondWord = phrases.IsEmpty || phrases[0].Words.Length == 1 ? 0 : SecondWord(text, wordEnd);
    }

    /// <summary>The phrase, and the place behind it.</summary>
    public (AgencyPhrase Phrase, int End) Current { get; private set; }

    public readonly AgencyMatches GetEnumerator() => this;

    public bool MoveNext()
    {
        while (next < phrases.Length)
        {
            var phrase = phrases[next++];
            if (phrase.Words.Length > 1 && phrase.SecondWord != secondWord)
            {
                continue;
            }

            if (phrase.Match(text, at, wordEnd) is var end and > 0)
            {
                Current = (phrase, end);
                return true;
            }
        }

        return false;
    }

    private static ulong SecondWord(ReadOnlySpan<char> text, int end)
    {
        var second = Blanks.After(text, end);
        if (second >= 0 && second < text.Length && LookAlikes.Fold(text[second]) is ',' or '-' or '&')
        {
            second = Blanks.After(text, second + 1);
        }

        if (second < 0 || second == text.Length)
        {
            return 0;
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        return Words.After(text, second, buffer, out var word) > second ? Words.Code(word) : 0;
    }
}
