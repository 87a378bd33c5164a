namespace Cchc.Domain.Rules.Prose;

/// <summary>
/// The key of a word: letters small and composed, the tone counted with the syllable and not with the vowel that carries it, so that
/// "hóa" and "hoá" meet. Two different words have different keys for all that a report can hold (64 bits).
/// </summary>
internal static class WordKey
{
    internal static ulong Of(ReadOnlySpan<char> word) => WordHash.Of(word).Key;

    /// <summary>The keys of the words of a phrase.</summary>
    internal static ulong[] OfPhrase(string phrase) => Array.ConvertAll(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Of(word));
}
