namespace Cchc.Domain.Legal.Finding;

/// <summary>The word "của", in the spellings that are met; "cửa" (một cửa) is another word.</summary>
internal static class OfWord
{
    internal static bool Is(ReadOnlySpan<char> word) => Words.Is(word, "của") || Words.Is(word, "cuả") || Words.Is(word, "cua");
}
