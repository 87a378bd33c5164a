using System.Collections.Frozen;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <summary>Capitals of document types, of administrative units and agencies, and inside sentences (Nghị định 30/2020/NĐ-CP, Phụ lục II).</summary>
internal sealed class CapitalsCheck() : ReportCheck(RuleFamily.Form)
{
    // As they are written; met in small letters they lack their capitals.
    private static readonly FrozenDictionary<ulong, (ulong[] Keys, string Written, string[] Words)[]> Agencies = new[]
    {
        "Ủy ban nhân dân", "Hội đồng nhân dân", "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Bộ Nội vụ", "Sở Nội vụ", "Phòng Nội vụ", "Phòng Tài chính",
        "Kho bạc Nhà nước", "Bộ phận Tiếp nhận và Trả kết quả", "Phòng Tư pháp", "Mặt trận Tổ quốc", "Đoàn Thanh niên", "Quốc hội", "Sở Tài chính", "Bộ Tài chính",
    }.Select(name => (Keys: WordKey.OfPhrase(name), Written: name, Words: name.Split(' '))).GroupBy(agency => agency.Keys[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly HashSet<ulong> Designations = [.. new[] { "xã", "huyện", "tỉnh", "quận", "phường" }.Select(word => WordKey.Of(word))];

    // Words that are part of no name.
    internal static readonly HashSet<ulong> NeverCapital = [.. new[]
    {
        "số", "tạo", "và", "của", "các", "những", "được", "là", "có", "để", "với", "trong", "theo", "từ", "đã", "đang", "sẽ", "cho", "về", "tại", "nhằm", "khi", "nếu",
        "thực", "triển", "tăng", "nâng", "đẩy", "tiếp", "hoàn", "giải", "rà", "xây", "đảm", "bảo", "kịp", "việc", "kết", "đạt", "gồm", "đến", "trên", "dưới", "cán",
    }.Select(word => WordKey.Of(word))];

    // "Tiếp nhận và Trả kết quả", "Xây dựng": the capital of a name of its own.
    private static readonly HashSet<ulong> OnlyBeforeSmall = [.. new[] { "thực", "triển", "tăng", "nâng", "đẩy", "tiếp", "hoàn", "giải", "rà", "xây", "đảm", "bảo", "kịp", "việc", "kết", "đạt", "cán" }.Select(word => WordKey.Of(word))];

    /// <summary>The words with which a name starts whose capitals are judged.</summary>
    internal static IEnumerable<ulong> Firsts => Designations.Concat(Agencies.Keys).Concat(SpecialNouns.Firsts);

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var names = report.Report.Unit?.WithSuperiors().Select(unit => (Unit: unit, Designation: WordKey.Of(unit.Designation), Keys: WordKey.OfPhrase(unit.Name))).ToList() ?? [];
        var findings = new List<Finding>();
        var parts = report.Prose.Running;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Role is not (ProseRole.ColumnHead or ProseRole.Heading))
            {
                Kinds(part, findings);
                Tokens(part, report.Places.Capitals(i), names, findings);
            }
        }

        return findings;
    }

    private static void Kinds(ProsePart part, List<Finding> findings)
    {
        foreach (var (_, reference) in part.References)
        {
            if (reference.Reference is not { Kind: { } kind, Number.Length: > 0 } || part.Text.AsSpan(reference.Start).StartsWith(kind.Name, StringComparison.Ordinal))
            {
                continue;
            }

            // The kind may stand behind a pinpoint; it may also be that of a list, told further up.
            var text = part.Text.Substring(reference.Start, reference.Length);
            var at = VietnameseLetters.Compose(text) is { } composed && composed.Length == text.Length
                ? composed.IndexOf(kind.Name, StringComparison.OrdinalIgnoreCase)
                : -1;
            if (at >= 0 && char.IsLower(text[at]))
            {
                var found = text.Substring(at, kind.Name.Length);
                findings.Add(part.Point(
                    FormRules.KindInSmallLetters.Found(("found", found), ("expected", kind.Name)) with { Expected = kind.Name, Actual = found },
                    reference.Start + at,
                    kind.Name.Length));
            }
        }
    }

    private static void Tokens(ProsePart part, TokenPlaces.Places places, List<(AdministrativeUnit Unit, ulong Designation, ulong[] Keys)> names, List<Finding> findings)
    {
        var tokens = part.Tokens;
        foreach (var i in places)
        {
            if (tokens[i].Case != WordCase.Capital && part.IsInReference(tokens[i].Start))
            {
                continue;
            }

            if (Unit(part, tokens, i, names) is { } unit)
            {
                findings.Add(unit);
            }
            else if (tokens[i].Case is WordCase.Small or WordCase.Capital && Agency(part, tokens, i) is { } agency)
            {
                findings.Add(agency);
            }
            else if (SpecialNouns.At(part, i) is { } noun)
            {
                findings.Add(noun);
            }
            else if (tokens[i].Case == WordCase.Capital && IsStray(part, tokens, i))
            {
                var found = part.Text.Substring(tokens[i].Start, tokens[i].Length);
                var expected = char.ToLowerInvariant(found[0]) + found[1..];
                findings.Add(part.Point(FormRules.StrayCapital.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found }, i..(i + 1)));
            }
        }
    }

    // The unit's own name and those of the units above: the designation small, each syllable of the name a capital.
    private static Finding? Unit(ProsePart part, Token[] tokens, int at, List<(AdministrativeUnit Unit, ulong Designation, ulong[] Keys)> names)
    {
        if (!Designations.Contains(tokens[at].Key) || tokens[at].Case is WordCase.Upper or WordCase.Mixed)
        {
            return null;
        }

        foreach (var (unit, designation, keys) in names)
        {
            if (designation == tokens[at].Key && Phrases.Is(tokens, at + 1, keys))
            {
                var isStart = IsStart(tokens, at);
                if ((tokens[at].Case == WordCase.Small || isStart) && !Array.Exists(tokens[(at + 1)..(at + 1 + keys.Length)], token => token.Case == WordCase.Small))
                {
                    return null;
                }

                var found = part.Words(at, at + keys.Length);
                var expected = (isStart && tokens[at].Case == WordCase.Capital ? char.ToUpperInvariant(unit.Designation[0]) + unit.Designation[1..] : unit.Designation) + " " + unit.Name;
                return part.Point(FormRules.UnitCapitals.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found }, at..(at + keys.Length + 1));
            }
        }

        return null;
    }

    private static Finding? Agency(ProsePart part, Token[] tokens, int at)
    {
        if (!Agencies.TryGetValue(tokens[at].Key, out var agencies))
        {
            return null;
        }

        foreach (var (keys, written, words) in agencies)
        {
            if (Phrases.Is(tokens, at, keys) && Lacks(tokens, at, words))
            {
                var found = part.Words(at, at + keys.Length - 1);
                return part.Point(FormRules.AgencyCapitals.Found(("found", found), ("expected", written)) with { Expected = written, Actual = found }, at..(at + keys.Length));
            }
        }

        return null;
    }

    // A word that the name writes with a capital and the text does not.
    private static bool Lacks(Token[] tokens, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((char.IsUpper(words[i][0]) && tokens[at + i].Case == WordCase.Small) || (i > 0 && char.IsLower(words[i][0]) && tokens[at + i].Case == WordCase.Capital))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStray(ProsePart part, Token[] tokens, int at) =>
        NeverCapital.Contains(tokens[at].Key) && at > 0 && FollowsOn(tokens, at) && !part.IsInReference(tokens[at].Start)
        && (!OnlyBeforeSmall.Contains(tokens[at].Key) || (at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Word, Case: WordCase.Small } && IsPlain(tokens, at)));

    // Behind a small word, or behind a comma or semicolon in the middle of a sentence.
    private static bool FollowsOn(Token[] tokens, int at) => tokens[at - 1] is { Kind: TokenKind.Word, Case: WordCase.Small }
        || ((tokens[at - 1].IsMark(';') || (tokens[at - 1].IsMark(',') && !OnlyBeforeSmall.Contains(tokens[at].Key))) && at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Word, Case: WordCase.Small } && at > 1 && tokens[at - 2].Kind is not TokenKind.Break);

    // "lĩnh vực Xây dựng" and "Tổ chức thực hiện Kế hoạch" are names or near them; a verb behind a small word that introduces no name is not.
    private static bool IsPlain(Token[] tokens, int at) => !NameIntroducers.Contains(tokens[at - 1].Key);

    private static readonly HashSet<ulong> NameIntroducers = [.. new[] { "vực", "phận", "tổ", "ban", "ngành", "phòng", "chương", "trình", "mục", "phần", "nhóm", "và", "về", "số", "từ", "đội" }.Select(word => WordKey.Of(word))];

    private static bool IsStart(Token[] tokens, int at) => at == 0 || tokens[at - 1].Kind is TokenKind.Mark or TokenKind.Break;
}
