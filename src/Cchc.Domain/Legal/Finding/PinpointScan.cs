using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The pinpoint that stands directly before a document: "điểm a khoản 2 Điều 5 của Nghị định …".</summary>
internal static class PinpointScan
{
    // A list of clauses is long, but not endless; a text of nothing but "Điều 1 Điều 1 …" is no citation.
    private const int Longest = 400;

    /// <summary>Where the pinpoint before <paramref name="end"/> starts, and the pinpoint; -1 where there is none.</summary>
    internal static int Before(ReadOnlySpan<char> text, int end, int floor, out Pinpoint? pinpoint)
    {
        pinpoint = null;
        floor = Math.Max(floor, end - Longest);
        var last = BeforeJoint(text, end, floor);
        var at = last;
        var start = -1;
        var isNumberBehind = false;
        while (at > floor && PinpointToken.Before(text, at, floor) is { Kind: not PinpointTokenKind.Other } token)
        {
            if (at == last && !token.IsNumber)
            {
                return -1;
            }

            // "một phần khoản 2": a unit without a number is a word of the sentence.
            if (token.Kind == PinpointTokenKind.Unit && !isNumberBehind)
            {
                break;
            }

            isNumberBehind = token.IsNumber;
            start = token.Kind == PinpointTokenKind.Unit ? token.Start : start;
            var next = Blanks.Before(text, token.Start);
            if (next < 0)
            {
                break;
            }

            at = next;
        }

        if (start < 0)
        {
            return -1;
        }

        pinpoint = PinpointReader.Read(text[start..last]);
        return pinpoint is null ? -1 : start;
    }

    // Blanks, a line break, a comma, a dash, "của".
    private static int BeforeJoint(ReadOnlySpan<char> text, int end, int floor)
    {
        var at = Blanks.Before(text, end);
        if (at <= floor)
        {
            return floor;
        }

        if (text[at - 1] == ',' || LookAlikes.Fold(text[at - 1]) == '-')
        {
            return Math.Max(Blanks.Before(text, at - 1), floor);
        }

        Span<char> buffer = stackalloc char[Words.Longest];
        var word = Words.Before(text, at, buffer, out _);
        return word < at && OfWord.Is(text[word..at]) ? Math.Max(Blanks.Before(text, word), floor) : at;
    }
}
