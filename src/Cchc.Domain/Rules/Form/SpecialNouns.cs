using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>
/// "Nhân dân" and "Nhà nước" (Nghị định 30/2020/NĐ-CP, Phụ lục II): with a capital as nouns, "nhà nước" small where it only qualifies
/// another word ("cơ quan hành chính nhà nước").
/// </summary>
internal static class SpecialNouns
{
    private static readonly ulong[] People = WordKey.OfPhrase("nhân dân");
    private static readonly ulong And = WordKey.Of("và");
    private static readonly ulong[] State = WordKey.OfPhrase("nhà nước");

    // Behind these the word stands for the people or the state themselves.
    private static readonly HashSet<ulong> Nouns = [.. new[] { "của", "và", "trong", "để", "với", "cho", "người" }.Select(word => WordKey.Of(word))];
    private static readonly HashSet<ulong> Qualified = [.. new[] { "chính", "lý" }.Select(word => WordKey.Of(word))];

    internal static IEnumerable<ulong> Firsts => [People[0], State[0]];

    internal static Finding? At(ProsePart part, int at)
    {
        var tokens = part.Tokens;
        if (at == 0 || !tokens[at - 1].IsWord || (tokens[at].Key != People[0] && tokens[at].Key != State[0]) || part.IsInReference(tokens[at].Start))
        {
            return null;
        }

        var before = tokens[at - 1].Key;
        if (Phrases.Is(tokens, at, People))
        {
            return tokens[at].Case == WordCase.Small && Nouns.Contains(before) ? Point(part, at, "Nhân dân") : null;
        }

        if (!Phrases.Is(tokens, at, State))
        {
            return null;
        }

        return tokens[at].Case == WordCase.Small && Nouns.Contains(before) && tokens[at - 1].Case == WordCase.Small && before != And ? Point(part, at, "Nhà nước")
            : tokens[at].Case == WordCase.Capital && Qualified.Contains(before) && tokens[at - 1].Case == WordCase.Small ? Point(part, at, "nhà nước")
            : null;
    }

    private static Finding Point(ProsePart part, int at, string expected)
    {
        var found = part.Words(at, at + 1);
        return part.Point(FormRules.SpecialNoun.Found(("found", found), ("expected", expected)) with { Expected = expected, Actual = found }, at..(at + 2));
    }
}
