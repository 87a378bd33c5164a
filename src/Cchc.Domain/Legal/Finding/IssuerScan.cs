using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The name of an agency behind "của": where it ends is where the subject of the document, or the sentence, goes on.</summary>
internal ref partial struct IssuerScan
{
    private const int MostWords = 40;

    private readonly ReadOnlySpan<char> text;

    // What was taken last, and how many words of a proper name in a row.
    private AgencyRole last;
    private AgencyPhrase? lastPhrase;
    private AgencyPhrase? firstHead;
    private int nameWords;
    private bool takesName;
    private bool isJoint;
    private bool isSteering;

    private IssuerScan(ReadOnlySpan<char> text, int at, bool isJoint)
    {
        this.text = text;
        this.isJoint = isJoint;
        End = at;
    }

    /// <summary>The place behind what was taken.</summary>
    private int End { get; set; }

    /// <summary>The place behind the name of the agency that starts at a place, or -1 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first letter behind "của".</param>
    /// <param name="isJoint">True for a document of several agencies: their names follow one another.</param>
    internal static int Read(ReadOnlySpan<char> text, int at, bool isJoint)
    {
        var scan = new IssuerScan(text, at, isJoint) { last = AgencyRole.None };
        for (var words = 0; words < MostWords && scan.TryTake(); words++)
        {
        }

        return scan.last == AgencyRole.None ? -1 : scan.End;
    }

    private bool TryTake()
    {
        var isFirst = last == AgencyRole.None;
        var at = isFirst ? End : Blanks.After(text, End);
        if (at < 0 || at == text.Length || IsNewParagraph(at))
        {
            return false;
        }

        if (!isFirst && !GoesOn(at))
        {
            return false;
        }

        if (last is AgencyRole.Ordinal)
        {
            return TryTakeOrdinal(at);
        }

        var mark = isFirst ? '\0' : LookAlikes.Fold(text[at]);
        if (mark is ',' or '-' or '&')
        {
            var next = Blanks.After(text, at + 1, lineBreaks: 1);
            return next > 0 && next < text.Length && TryTakeBehindMark(mark, next);
        }

        // "TP.HCM", "Q.1"
        if (!isFirst && at == End && text[End - 1] != '.')
        {
            return false;
        }

        return TryTakePhrase(at, isFirst) ?? TryTakeName(at, isFirst);
    }

    // A blank line ends a name, unless it goes on in small letters: "Chủ tịch UBND\n\nxã Bình Lâm".
    private readonly bool IsNewParagraph(int at) => Blanks.After(text, End, lineBreaks: 1) < 0 && Words.IsCapital(text[at..]);

    // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"; several agencies of a joint document.
    private bool TryTakeBehindMark(char mark, int at)
    {
        foreach (var (phrase, end) in AgencyText.MatchesAt(text, at))
        {
            var fits = phrase.Role switch
            {
                AgencyRole.Office => last == AgencyRole.Office || isJoint,
                // "Bộ trưởng, Trưởng ban Ban Tổ chức - Cán bộ Chính phủ"
                AgencyRole.Head when last == AgencyRole.Office => phrase.Words[^1] is "truong" || phrase.Words[0] is "truong" or "chanh",
                // Joint documents are those of central bodies; "…, UBND xã báo cáo" and "…, Sở Nội vụ hướng dẫn" go on with the sentence.
                AgencyRole.Head or AgencyRole.Central or AgencyRole.Body => isJoint && last is not (AgencyRole.Office or AgencyRole.Head) && IsPeer(phrase),
                AgencyRole.Field => last is AgencyRole.Field && mark != '&' && Words.IsCapital(text[at..]) && phrase.Words.Length > 1,
                _ => false,
            };
            if (fits)
            {
                Take(phrase, end);
                return true;
            }
        }

        // "Bà Rịa - Vũng Tàu"
        return mark == '-' && nameWords is 1 or 2 && takesName && AgencyText.IsProperWord(text, at, out var nameEnd) && TakeNameWord(nameEnd);
    }

    // "Công ty TNHH MTV Cấp nước": its name may begin as a subject does.
    private readonly bool IsCompany => firstHead?.Words is ["cong", "ty"] or ["tong", "cong", "ty"] or ["tap", "doan"];

    private readonly bool IsPeer(AgencyPhrase phrase) =>
        phrase.Words[0] is not ("ubnd" or "hdnd") && phrase.Words is not (["uy", "ban", "nhan", ..] or ["hoi", "dong", "nhan", ..])
        && (phrase.Words[0] is not ("so" or "phong") || firstHead?.Words[0] == phrase.Words[0]);

    // Null where no phrase stands there; false where one does that ends the name.
    private bool? TryTakePhrase(int at, bool isFirst)
    {
        foreach (var (phrase, end) in AgencyText.MatchesAt(text, at))
        {
            if (phrase.Role == AgencyRole.Stop || (phrase.Role == AgencyRole.Opening && !IsCompany))
            {
                // "huyện Như Xuân": behind the word for a unit a capital begins its name.
                return last == AgencyRole.Unit && nameWords == 0 && AgencyText.IsNameAt(text, at) ? null : IsJoinedAgency(at, end);
            }

            if (Fits(phrase, at, end, isFirst))
            {
                Take(phrase, end);
                isSteering |= phrase.Words[0] is "ban" or "to" or "hoi" or "dai" or "tieu";
                if (SteeringName.IsHead(phrase) && SteeringName.EndOfWords(text, end) is var words and > 0)
                {
                    TakeField(words);
                }

                return true;
            }
        }

        // "Ban Chỉ đạo cải cách hành chính của Chính phủ"
        Span<char> buffer = stackalloc char[Words.Longest];
        var word = Words.After(text, at, buffer, out _);
        if (isSteering && word > at && OfWord.Is(text[at..word]) && Blanks.After(text, word, lineBreaks: 1) is var next && next > word && next < text.Length)
        {
            foreach (var (phrase, end) in AgencyText.MatchesAt(text, next))
            {
                if (phrase.Role is AgencyRole.Central or AgencyRole.Body)
                {
                    Take(phrase, end);
                    return true;
                }
            }
        }

        return null;
    }

    private readonly bool Fits(AgencyPhrase phrase, int at, int end, bool isFirst)
    {
        var isCapital = Words.IsCapital(text[at..]);
        return phrase.Role switch
        {
            AgencyRole.Office => isFirst || last is AgencyRole.Office,
            AgencyRole.Central => isFirst || last is AgencyRole.Office or AgencyRole.Head || (last is AgencyRole.Field && isCapital),
            AgencyRole.Body => isFirst || last is AgencyRole.Office or AgencyRole.Head or AgencyRole.Ordinal || (last is AgencyRole.Body or AgencyRole.Unit or AgencyRole.Field && (isCapital || phrase.Words[^1] is "uy")),
            AgencyRole.Head => (isFirst && (isCapital || AgencyText.IsNameBehind(text, end) || AgencyText.IsFieldBehind(text, end)))
                || (last is AgencyRole.Office or AgencyRole.Head && (isCapital || AgencyText.IsFieldBehind(text, end))) || (last is AgencyRole.Body or AgencyRole.Field && isCapital && AgencyText.IsFieldBehind(text, end)),
            // "Phòng Tài chính - Kế hoạch", but "Bộ Tài chính Kế hoạch phát động …"
            AgencyRole.Field => last is AgencyRole.Head && !(firstHead?.Words[0] is "bo" && phrase.Words is ["tai", "chinh", "ke", "hoach"]),
            AgencyRole.Unit when phrase.Words is [{ Length: 1 }] => !isFirst && IsDotOfUnit(phrase, end),
            AgencyRole.Unit => !isFirst && (AgencyText.IsNameBehind(text, end) || last is not (AgencyRole.Unit or AgencyRole.Central)),
            AgencyRole.Place => takesName && nameWords == 0 && isCapital && last is AgencyRole.Unit or AgencyRole.Body or AgencyRole.Field,
            AgencyRole.Tail => !isFirst && (last is not AgencyRole.Central || phrase.Words.Length > 3),
            AgencyRole.Ordinal => isSteering,
            _ => false,
        };
    }

    // "và" between agencies of a joint document, or "HĐND và UBND".
    private bool IsJoinedAgency(int at, int end)
    {
        if (!isJoint || Words.Skip(text, at, "va") != end)
        {
            return false;
        }

        var next = Blanks.After(text, end, lineBreaks: 1);
        return next > end && next < text.Length && TryTakeBehindMark(',', next);
    }

    private void Take(AgencyPhrase phrase, int end)
    {
        takesName = phrase.Role switch
        {
            AgencyRole.Unit or AgencyRole.Body or AgencyRole.Head => true,
            AgencyRole.Field => takesName,
            _ => false,
        };
        // A name of a place ends as any other name does.
        last = phrase.Role == AgencyRole.Place ? AgencyRole.Unit : phrase.Role;
        nameWords = phrase.Role == AgencyRole.Place ? 2 : 0;
        lastPhrase = phrase;
        firstHead ??= phrase.Role == AgencyRole.Head ? phrase : null;
        End = IsDotOfUnit(phrase, end) ? end + 1 : end;
    }

    // "TP. Nam Hà", "TP.HCM", "Q.1"
    private readonly bool IsDotOfUnit(AgencyPhrase phrase, int end) =>
        phrase.Role == AgencyRole.Unit && phrase.Words is [{ Length: <= 2 }] && end < text.Length && text[end] == '.' && AgencyText.IsNameBehind(text, end + 1);
}
