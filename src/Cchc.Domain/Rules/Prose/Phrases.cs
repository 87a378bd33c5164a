namespace Cchc.Domain.Rules.Prose;

/// <summary>Phrases by the keys of their words.</summary>
internal static class Phrases
{
    internal static readonly ulong[] Appendix = WordKey.OfPhrase("phụ lục");
    internal static readonly ulong[] Basis = WordKey.OfPhrase("căn cứ");
    internal static readonly ulong[] Carrying = WordKey.OfPhrase("thực hiện");
    internal static readonly ulong[] Form = WordKey.OfPhrase("biểu mẫu kèm theo");
    internal static readonly ulong[] AttachedTable = WordKey.OfPhrase("biểu kèm theo");

    /// <summary>Whether the words of a phrase stand at a token, with nothing between them.</summary>
    internal static bool Is(Token[] tokens, int at, ulong[] phrase)
    {
        if (at < 0 || at + phrase.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            ref readonly var token = ref tokens[at + i];
            if (token.Key != phrase[i] || !token.IsWord)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a phrase ends before a token.</summary>
    internal static bool EndsAt(Token[] tokens, int end, ulong[] phrase) => Is(tokens, end - phrase.Length, phrase);
}
