using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>Blanks around marks, paragraphs without an end, instructions of the outline that were left in.</summary>
internal sealed class PunctuationCheck() : ReportCheck(RuleFamily.Form)
{
    // Words with which the outline asks; a sentence that tells a result does not put them first in brackets.
    private static readonly ulong[][] Asking = [.. new[] { "thống kê", "thông kê", "nêu rõ", "ghi rõ", "liệt kê", "nêu cụ thể", "đề nghị nêu", "báo cáo rõ", "ghi cụ thể" }.Select(WordKey.OfPhrase)];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var findings = new List<Finding>();
        var parts = report.Prose.Running;
        for (var i = 0; i < parts.Count; i++)
        {
            Blanks(parts[i], report.Places.Marks(i), findings);
            if (parts[i].HasAny(WordClasses.Bracket))
            {
                Instructions(parts[i], findings);
                Brackets(parts[i], findings);
            }

            if (End(parts, i) is { } end)
            {
                findings.Add(end);
            }
        }

        return findings;
    }

    private static Finding? End(IReadOnlyList<ProsePart> parts, int at)
    {
        var part = parts[at];
        if (part.Tokens.Length == 0)
        {
            return null;
        }

        if (part.Role is ProseRole.PartTitle or ProseRole.ItemTitle)
        {
            return part.Tokens[^1].IsMark(':') && part.Tokens.Length > 1
                ? Last(part, FormRules.HeadingMark.Found(("found", part.Text)))
                : null;
        }

        if (part.Role == ProseRole.Opening && part.Tokens[^1].IsMark(';') && at + 1 < parts.Count && !IsBasis(parts[at + 1]) && IsBasis(part))
        {
            return Last(part, FormRules.WrongEndMark.Found(("found", part.Words(Math.Max(0, part.Tokens.Length - 5), part.Tokens.Length - 1))));
        }

        if (part.Role != ProseRole.Body || part.Block is not { Kind: not BlockKind.Heading } block || part.IsCell)
        {
            return null;
        }

        if (IsOpen(part) && !IsSubheading(parts, at, block))
        {
            return Last(part, FormRules.NoEndMark.Found(("found", part.Words(Math.Max(0, part.Tokens.Length - 4), part.Tokens.Length - 1))));
        }

        return part.Tokens[^1].IsMark(';') && !HasNext(parts, at, block) ? Last(part, FormRules.WrongEndMark.Found(("found", part.Words(Math.Max(0, part.Tokens.Length - 5), part.Tokens.Length - 1)))) : null;
    }

    // "Căn cứ …;": one a paragraph, the last with a full stop.
    private static bool IsBasis(ProsePart part) => Phrases.Is(part.Tokens, 0, Phrases.Basis) || Phrases.Is(part.Tokens, 0, Phrases.Carrying);

    // The next item of the same list, or what belongs to this one; and among numbered items that end with full stops none ends otherwise.
    private static bool HasNext(IReadOnlyList<ProsePart> parts, int at, NarrativeBlock block)
    {
        var next = at + 1 < parts.Count ? parts[at + 1].Block : null;
        if (block.Level == 0)
        {
            return next is { Level: 0 } && parts[at + 1].Tokens is { Length: > 0 } tokens && (tokens[^1].IsMark(';') || tokens[0].Case == WordCase.Small);
        }

        if (next is not { Level: > 0 } || parts[at + 1].Section != parts[at].Section)
        {
            return false;
        }

        return !char.IsAsciiDigit(block.Mark.FirstOrDefault()) || !EndsWithStops(parts, at);
    }

    private static bool EndsWithStops(IReadOnlyList<ProsePart> parts, int at)
    {
        var siblings = parts.Where(part => part.Section == parts[at].Section && part.Block is { Mark: [>= '0' and <= '9', ..] } && part.Tokens.Length > 0).ToList();
        return siblings.Count(part => part.Tokens[^1].IsMark('.')) > siblings.Count(part => part.Tokens[^1].IsMark(';'));
    }

    // "b) Một cửa điện tử và dịch vụ công trực tuyến": a lettered or numbered line with its text below.
    private static bool IsSubheading(IReadOnlyList<ProsePart> parts, int at, NarrativeBlock block) =>
        block.Mark.Length > 0 && char.IsLetterOrDigit(block.Mark[0]) && parts[at].Tokens.Length <= 16 && at + 1 < parts.Count
        && parts[at + 1].Block is { } next && (next.Mark.Length == 0 || !char.IsLetterOrDigit(next.Mark[0]));

    private static Finding Last(ProsePart part, Finding finding) => part.Point(finding, Math.Max(0, part.Tokens.Length - 4)..part.Tokens.Length);

    // Short items of a list ("+ Trực tuyến: 130 hồ sơ") are often left open on purpose.
    private const int FewestWords = 8;

    private static bool IsOpen(ProsePart part)
    {
        ref readonly var last = ref part.Tokens[^1];
        if (!(last.IsWord || last.IsNumber || last.IsMark(')') || last.IsMark('%') || last.IsMark(',')))
        {
            return false;
        }

        var words = 0;
        foreach (ref readonly var token in part.Tokens.AsSpan())
        {
            words += token.IsWord ? 1 : 0;
        }

        return words >= FewestWords;
    }

    private static void Blanks(ProsePart part, TokenPlaces.Places places, List<Finding> findings)
    {
        var tokens = part.Tokens;
        foreach (var i in places)
        {
            ref readonly var mark = ref tokens[i];
            if (i == 0 || i + 1 >= tokens.Length || mark.Kind != TokenKind.Mark || mark.Key is not ('%' or ',' or ';' or ':' or '.' or '-'))
            {
                continue;
            }

            ref readonly var before = ref tokens[i - 1];
            ref readonly var after = ref tokens[i + 1];
            var gapBefore = mark.Start > before.End;
            var gapAfter = after.Start > mark.End;
            if ((before.IsWord || before.IsNumber) && !(part.IsInReference(mark.Start) && mark.Key is not (',' or ';')) && Right(part, before, mark, after, gapBefore, gapAfter) is { } expected)
            {
                var found = part.Text[before.Start..after.End];
                findings.Add(part.Point(FormRules.Spacing.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found }, (i - 1)..(i + 2)));
            }
        }
    }

    // The words as they should be, or null where nothing is wrong.
    private static string? Right(ProsePart part, in Token before, in Token mark, in Token after, bool gapBefore, bool gapAfter)
    {
        switch ((char)mark.Key)
        {
            case '%' when gapBefore && before.IsNumber:
                return Joined(part, before, mark, after, gapAfter ? " " : "");
            case ',' or ';' when gapBefore && before.IsWord:
            case ':' or '.' when gapBefore && before.IsWord && after.IsWord && gapAfter:
                return Joined(part, before, mark, after, " ");
            case ',' or ';' when !gapAfter && after.IsWord && before.IsWord:
                return Joined(part, before, mark, after, " ");
            case '-' when gapBefore != gapAfter && before.IsWord && after.IsWord && before.Case != WordCase.Upper:
                return Text(part, before) + " - " + Text(part, after);
            default:
                return null;
        }
    }

    private static string Joined(ProsePart part, in Token before, in Token mark, in Token after, string gap) =>
        Text(part, before) + part.Text[mark.Start].ToString() + gap + Text(part, after);

    private static string Text(ProsePart part, in Token token) => part.Text.Substring(token.Start, token.Length);

    // "a)" and "1)" at the start of an item open nothing.
    private static void Brackets(ProsePart part, List<Finding> findings)
    {
        var tokens = part.Tokens;
        var open = new List<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsMark('('))
            {
                open.Add(i);
            }
            else if (tokens[i].IsMark(')'))
            {
                if (open.Count > 0)
                {
                    open.RemoveAt(open.Count - 1);
                }
                else if (i > 1 && !IsOrdinal(tokens, i))
                {
                    open.Add(i);
                    break;
                }
            }
        }

        if (open.Count > 0 && part.Role is not (ProseRole.ColumnHead or ProseRole.Leftover))
        {
            var at = open[0];
            var (first, last) = tokens[at].IsMark('(') ? (at, Math.Min(at + 4, tokens.Length - 1)) : (Math.Max(0, at - 4), at);
            findings.Add(part.Point(FormRules.OpenBracket.Found(("found", part.Words(first, last))), first..(last + 1)));
        }
    }

    // "; b)", "(1) …; 2)": an item inside a sentence.
    private static bool IsOrdinal(Token[] tokens, int at) =>
        tokens[at - 1] is { Kind: TokenKind.Number, Length: <= 2 } or { Kind: TokenKind.Word, Length: 1 } && (at < 2 || !tokens[at - 2].IsWord);

    private static void Instructions(ProsePart part, List<Finding> findings)
    {
        var tokens = part.Tokens;
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].IsMark('(') && Array.Exists(Asking, phrase => Phrases.Is(tokens, i + 1, phrase)))
            {
                var end = Array.FindIndex(tokens, i, token => token.IsMark(')'));
                end = end < 0 ? tokens.Length - 1 : end;
                findings.Add(part.Point(FormRules.Instruction.Found(("found", part.Words(i, end))), i..(end + 1)));
            }
        }
    }
}
