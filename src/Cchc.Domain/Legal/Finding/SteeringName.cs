using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>
/// The name of a steering committee or a task force, which may hold any words: "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh",
/// "Tổ công tác thực hiện Đề án định danh điện tử tỉnh". It ends with the unit or the body that it belongs to.
/// </summary>
internal static class SteeringName
{
    private const int MostWords = 16;
    private const int MostFieldWords = 9;

    private static readonly string[][] Heads = [["ban", "chi", "dao"], ["ban", "chi", "huy"], ["to", "cong", "tac"], ["ban", "dieu", "hanh"], ["tieu", "ban"], ["hoi", "dong"], ["ban", "quan", "ly"], ["ban", "qlda"]];

    /// <summary>Whether a phrase is the head of such a name.</summary>
    internal static bool IsHead(AgencyPhrase phrase) => Array.Exists(Heads, head => phrase.Words.AsSpan().SequenceEqual(head));

    /// <summary>The place before the unit or body with which the name ends, or -1 where it does not end so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place behind the head.</param>
    internal static int EndOfWords(ReadOnlySpan<char> text, int at) => End(text, at, MostWords, isField: false);

    /// <summary>
    /// The place before the unit that ends a field of capital and small words: "Kiểm soát bệnh tật" in "Trung tâm Kiểm soát bệnh tật tỉnh"; -1 where
    /// no unit follows.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first letter of the field.</param>
    internal static int EndOfField(ReadOnlySpan<char> text, int at) => End(text, at, MostFieldWords, isField: true);

    // Word by word; only the name of a committee holds marks and figures.
    private static int End(ReadOnlySpan<char> text, int at, int mostWords, bool isField)
    {
        Span<char> buffer = stackalloc char[Words.Longest];
        var end = at;
        for (var words = 0; words < mostWords; words++)
        {
            var isStart = words == 0 && isField;
            var next = isStart ? at : Blanks.After(text, end, lineBreaks: 1);
            var isMark = !isField && next > 0 && next < text.Length && LookAlikes.Fold(text[next]) is ',' or '-' or '&';
            next = isMark ? Blanks.After(text, next + 1, lineBreaks: 1) : next;
            if (next < 0 || next == text.Length || (next == end && !isStart))
            {
                return -1;
            }

            var word = !isField && char.IsAsciiDigit(text[next]) ? NumberScan.DigitsEnd(text, next) : Words.After(text, next, buffer, out _);
            if (word == next)
            {
                return -1;
            }

            switch (isField ? FieldRoleAt(text, next) : RoleAt(text, next, word))
            {
                case AgencyRole.Unit:
                    return words == 0 ? -1 : end;
                case AgencyRole.Stop:
                    return -1;
                default:
                    end = word;
                    break;
            }
        }

        return -1;
    }

    private static AgencyRole FieldRoleAt(ReadOnlySpan<char> text, int at)
    {
        var phrase = AgencyText.FirstAt(text, at);
        return phrase?.Role switch
        {
            AgencyRole.Unit when phrase.Words is not ["khu", "vuc"] => AgencyRole.Unit,
            AgencyRole.Stop when phrase.Words is not (["va"] or ["cac"]) => AgencyRole.Stop,
            _ => AgencyRole.None,
        };
    }

    // A unit with its name, or in small letters alone; "của" with a body; or what begins the subject.
    private static AgencyRole RoleAt(ReadOnlySpan<char> text, int at, int wordEnd)
    {
        if (OfWord.Is(text[at..wordEnd]))
        {
            return AgencyRole.Unit;
        }

        var matches = AgencyText.MatchesAt(text, at);
        if (!matches.MoveNext())
        {
            return AgencyRole.None;
        }

        var (phrase, end) = matches.Current;
        return phrase.Role switch
        {
            AgencyRole.Unit when phrase.Words is not ["khu", "vuc"] => AgencyRole.Unit,
            AgencyRole.Tail or AgencyRole.Central or AgencyRole.Body when Words.IsCapital(text[at..]) => AgencyRole.Unit,
            // "Ban Điều hành Đề án 4 Bộ Tư pháp"
            AgencyRole.Head when Words.IsCapital(text[at..]) && AgencyText.IsFieldBehind(text, end) => AgencyRole.Unit,
            AgencyRole.Stop when phrase.Words is ["ve"] or ["ban", "hanh"] or ["phe", "duyet"] or ["quy", "dinh"] or ["huong", "dan"] or ["khoa"] => AgencyRole.Stop,
            _ => AgencyRole.None,
        };
    }
}
