using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <content>Proper names, abbreviations and numbers in the name of an agency.</content>
internal ref partial struct IssuerScan
{
    private const int MostNameWords = 4;

    private bool TryTakeName(int at, bool isFirst)
    {
        if (!AgencyText.IsProperWord(text, at, out var end))
        {
            return TryTakeUnitNumber(at) || TryTakeSecondSyllable(at);
        }

        if (isFirst)
        {
            // "của Agribank": a name that is not known is one all the same where it is an abbreviation.
            return end - at >= 2 && Words.IsAllCapitals(text[at..end]) && TakeNameWord(end);
        }

        if (last == AgencyRole.Head && EndOfField(at, end) is var field and > 0)
        {
            TakeField(field);
            return true;
        }

        return takesName && nameWords < MostNameWords && TakeNameWord(end);
    }

    // A field that is not in the vocabulary: an abbreviation with its marks, or capital and small words up to the unit.
    private readonly int EndOfField(int at, int wordEnd) =>
        Words.IsAllCapitals(text[at..wordEnd]) ? EndOfAbbreviation(at, wordEnd) : SteeringName.EndOfField(text, at);

    // "GD&ĐT", "LĐ-TB&XH", "LĐ - TB & XH", "NN và PTNT"
    private readonly int EndOfAbbreviation(int at, int end)
    {
        // "SỞ NỘI VỤ - …": in a heading all words are capitals.
        var isHeading = Words.EndsInCapital(text[..End]);
        var found = -1;
        while (true)
        {
            var mark = Blanks.After(text, end, lineBreaks: 0);
            if (mark < end || mark == text.Length)
            {
                return found;
            }

            var isSign = LookAlikes.Fold(text[mark]) is '&' or '-';
            var behind = isSign ? mark + 1 : isJoint || mark == end ? -1 : Words.Skip(text, mark, "va");
            var next = behind < 0 ? -1 : Blanks.After(text, behind, lineBreaks: 0);
            var isTight = next == mark + 1 && mark == end;
            if (next < 0 || next == text.Length || (isHeading && !isTight) || !AgencyText.IsProperWord(text, next, out end)
                || end - next < 2 || !Words.IsAllCapitals(text[next..end]) || IsOtherNameAt(next))
            {
                return found;
            }

            found = end;
        }
    }

    private void TakeField(int end)
    {
        last = AgencyRole.Field;
        takesName = true;
        nameWords = 0;
        End = end;
    }

    private bool TakeNameWord(int end)
    {
        if (last is AgencyRole.None or AgencyRole.Head)
        {
            last = AgencyRole.Field;
            takesName = true;
        }

        nameWords++;
        End = end;
        return true;
    }

    // "Quận 1", "phường 5", "Quân khu 4", "Hội nghị Trung ương 6"
    private bool TryTakeUnitNumber(int at)
    {
        var isNumbered = last == AgencyRole.Unit || lastPhrase?.Words is ["quan", "khu"] || (last == AgencyRole.Tail && firstHead?.Words is ["hoi", "nghi"]);
        if (!isNumbered || nameWords > 0 || !char.IsAsciiDigit(text[at]))
        {
            return false;
        }

        var end = NumberScan.DigitsEnd(text, at);
        if (end - at > 2)
        {
            return false;
        }

        TakeNameWord(end);
        nameWords = MostNameWords;
        return true;
    }

    // "Hội Khuyến nông": a small syllable after the one capital of a field that is not known.
    private bool TryTakeSecondSyllable(int at)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var end = Words.After(text, at, buffer, out _);
        if (last != AgencyRole.Field || nameWords != 1 || end == at || Blanks.HasLineBreak(text, End, at) || Words.EndsInCapital(text[..End]))
        {
            return false;
        }

        nameWords = 0;
        last = AgencyRole.Body;
        takesName = true;
        End = end;
        return true;
    }

    // "lần thứ sáu", "lần thứ XIX", "lần thứ 6"
    private bool TryTakeOrdinal(int at)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var end = char.IsAsciiDigit(text[at]) ? NumberScan.DigitsEnd(text, at) : Words.After(text, at, buffer, out _);
        End = end;
        last = AgencyRole.Head;
        takesName = false;
        return end > at;
    }
}
