using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>Looks ahead in a text for the parts of agency names.</summary>
internal static class AgencyText
{
    /// <summary>The phrases that may stand at a place, the longest first; they are still to be matched.</summary>
    internal static ReadOnlySpan<AgencyPhrase> PhrasesAt(ReadOnlySpan<char> text, int at)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var end = Words.After(text, at, buffer, out var word);
        return end == at ? [] : AgencyWords.StartingWith(word);
    }

    /// <summary>Whether a word with a capital stands at a place, and where it ends.</summary>
    internal static bool IsProperWord(ReadOnlySpan<char> text, int at, out int end)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        end = Words.After(text, at, buffer, out _);
        return end > at && Words.IsCapital(text[at..]) && !(end < text.Length && text[end] == '/');
    }

    /// <summary>Whether a proper name or a number follows: "tỉnh Nam Hà", "Quận 1".</summary>
    internal static bool IsNameBehind(ReadOnlySpan<char> text, int end)
    {
        var next = Blanks.After(text, end, lineBreaks: 1);
        return next >= end && next < text.Length && ((IsProperWord(text, next, out _) && !IsStop(text, next)) || char.IsAsciiDigit(text[next]));
    }

    /// <summary>Whether a field or a body follows, as behind "Bộ" or "Văn phòng".</summary>
    internal static bool IsFieldBehind(ReadOnlySpan<char> text, int end)
    {
        var next = Blanks.After(text, end, lineBreaks: 1);
        if (next <= end || next == text.Length)
        {
            return false;
        }

        foreach (var phrase in PhrasesAt(text, next))
        {
            if (phrase.Role is AgencyRole.Field or AgencyRole.Body or AgencyRole.Central && phrase.Match(text, next) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word in small letters follows.</summary>
    internal static bool IsWordBehind(ReadOnlySpan<char> text, int end)
    {
        var next = Blanks.After(text, end);
        return next > end && next < text.Length && char.IsLower(LookAlikes.Fold(text[next]));
    }

    private static bool IsStop(ReadOnlySpan<char> text, int at)
    {
        foreach (var phrase in PhrasesAt(text, at))
        {
            if (phrase.Match(text, at) > 0)
            {
                return phrase.Role == AgencyRole.Stop;
            }
        }

        return false;
    }
}
