using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <content>Whether a name goes on behind a tab or the end of a line.</content>
internal ref partial struct IssuerScan
{
    // The next cell of a table is another matter; the next line is, where what it begins with may begin a paragraph.
    private readonly bool GoesOn(int at)
    {
        var gap = text[End..at];
        if (gap.Contains('\t'))
        {
            return false;
        }

        if (!Blanks.HasLineBreak(gap, 0, gap.Length) || char.IsLower(LookAlikes.Fold(text[at])))
        {
            return true;
        }

        return Words.IsCapital(text[at..]) && last switch
        {
            // Neither is complete.
            AgencyRole.Head or AgencyRole.Office or AgencyRole.Ordinal => true,
            _ => IsRestOfName(at) || IsRestOfAgency(at),
        };
    }

    // "huyện\nThanh Bình", "Tỉnh ủy\nNam Hà", "huyện Thanh\nBình"
    private readonly bool IsRestOfName(int at)
    {
        var isSchool = firstHead?.Words[0] is "truong" or "dai" or "hoc" or "benh" or "trung" or "cong" or "ngan";
        var mayTake = takesName && (last is AgencyRole.Unit or AgencyRole.Body || isSchool || nameWords == 1);
        if (!mayTake || nameWords > 1)
        {
            return false;
        }

        var isInCapitals = Words.EndsInCapital(text[..End]);
        var words = 0;
        var next = at;
        while (next > 0 && next < text.Length && !IsOtherNameAt(next))
        {
            if (!(isInCapitals ? AgencyText.IsProperWord(text, next, out var end) && Words.IsAllCapitals(text[next..end]) : AgencyText.IsTitleWord(text, next, out end)))
            {
                break;
            }

            words++;
            next = Blanks.After(text, end, lineBreaks: 0);
            if (next == end || next < 0)
            {
                return words + nameWords > 1;
            }
        }

        // One more syllable ends the name where the sentence goes on: "huyện Thanh\nBình về việc".
        return words + nameWords > 1 && (words > 1 || next >= text.Length || !AgencyText.IsSmall(text, next) || AgencyText.IsSubject(text, next));
    }

    // What begins the name of an agency, the subject or a heading is no name of a place.
    private readonly bool IsOtherNameAt(int at)
    {
        foreach (var (phrase, _) in AgencyText.MatchesAt(text, at))
        {
            if (phrase.Role is not (AgencyRole.Place or AgencyRole.Field or AgencyRole.Tail))
            {
                return true;
            }
        }

        return false;
    }

    // "Ban Thường vụ\nTỉnh ủy", "Ban Pháp chế\nHĐND tỉnh", "Mặt trận Tổ quốc\nViệt Nam", "UBND\nTỈNH NAM HÀ"
    private readonly bool IsRestOfAgency(int at) =>
        AgencyText.FirstAt(text, at) is { } phrase && phrase.Role switch
        {
            AgencyRole.Tail => last is AgencyRole.Body or AgencyRole.Field,
            AgencyRole.Place => last is AgencyRole.Unit or AgencyRole.Body && nameWords == 0,
            AgencyRole.Unit => last is AgencyRole.Body && nameWords == 0,
            AgencyRole.Body or AgencyRole.Central when last == AgencyRole.Body => lastPhrase?.Words[0] is "ban" or "btv" or "bch" or "thuong" or "doan" || lastPhrase?.Words is ["hoi", "dong", "tham", ..],
            AgencyRole.Body or AgencyRole.Central => last == AgencyRole.Field && firstHead?.Words[0] is "ban" or "van" or "doan" or "vu" or "uy",
            _ => false,
        };
}
