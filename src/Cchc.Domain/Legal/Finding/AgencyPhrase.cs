using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>A phrase of agency names: its words in bare letters, and before which of them a mark (, - &amp;) may stand.</summary>
/// <param name="Role">What it does in a name.</param>
/// <param name="Words">The words.</param>
/// <param name="MarkBefore">For each word, whether a mark may stand before it.</param>
/// <param name="Text">The phrase with its marks.</param>
internal sealed record AgencyPhrase(AgencyRole Role, string[] Words, bool[] MarkBefore, string Text)
{
    // One syllable has too many neighbours: quận and quán, sở and số, viện and viên.
    private bool IsExact => Role == AgencyRole.Stop || Words.Length == 1;

    /// <summary>The second word as <see cref="Finding.Words.Code"/> has it; 0 where there is none.</summary>
    internal ulong SecondWord { get; } = Words.Length > 1 ? Finding.Words.Code(Words[1]) : 0;

    internal static AgencyPhrase Of(string phrase, AgencyRole role)
    {
        var words = new List<string>();
        var marks = new List<bool>();
        var mark = false;
        foreach (var part in phrase.Replace(",", " ,", StringComparison.Ordinal).Replace("covid-19", "covid", StringComparison.Ordinal).Split(' '))
        {
            if (part is "," or "-" or "&")
            {
                mark = true;
                continue;
            }

            words.Add(TextKey.Bare(part));
            marks.Add(mark);
            mark = false;
        }

        return new AgencyPhrase(role, [.. words], [.. marks], phrase);
    }

    /// <summary>
    /// The place behind the phrase where it stands at a place of a text with its first word, or -1. One that ends a name, and one of a single syllable, counts
    /// only with all its marks.
    /// </summary>
    internal int Match(ReadOnlySpan<char> text, int at, int firstEnd)
    {
        var end = MatchBare(text, firstEnd);
        return end > 0 && IsExact && !Finding.Words.IsPhrase(text[at..end], Text) ? -1 : BehindDigits(text, end);
    }

    // "COVID-19": its digits are no word.
    private int BehindDigits(ReadOnlySpan<char> text, int end) =>
        end > 0 && Words[^1] is "covid" && text.Length - end >= 3 && LookAlikes.Fold(text[end]) is '-' or ' ' && text[(end + 1)..(end + 3)] is "19" ? end + 3 : end;

    private int MatchBare(ReadOnlySpan<char> text, int at)
    {
        for (var i = 1; i < Words.Length; i++)
        {
            at = Between(text, at, MarkBefore[i]);
            at = at < 0 ? -1 : Finding.Words.Skip(text, at, Words[i]);
            if (at < 0)
            {
                return -1;
            }
        }

        return at;
    }

    private static int Between(ReadOnlySpan<char> text, int at, bool mayHaveMark)
    {
        var next = Blanks.After(text, at);
        if (mayHaveMark && next >= 0 && next < text.Length && LookAlikes.Fold(text[next]) is ',' or '-' or '&')
        {
            next = Blanks.After(text, next + 1);
        }

        return next == at || next < 0 || next == text.Length ? -1 : next;
    }
}
