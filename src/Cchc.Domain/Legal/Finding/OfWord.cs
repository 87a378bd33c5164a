using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>The word "của", whatever its tone; "cửa" (một cửa) has another vowel and is another word.</summary>
internal static class OfWord
{
    internal static bool Is(ReadOnlySpan<char> word) => EndAt(word, 0) == word.Length;

    /// <summary>The place behind "của" where it stands at a place of a text, alone or glued to a capital ("củaỦy ban"), or -1.</summary>
    internal static int EndAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var letter in "cua")
        {
            if (at >= text.Length || VietnameseLetters.Split(VietnameseLetters.Small(VietnameseLetters.Read(text, ref at))).Letter != letter)
            {
                return -1;
            }
        }

        return at == text.Length || !BareLetters.IsLetter(text[at]) || char.IsUpper(LookAlikes.Fold(text[at])) ? at : -1;
    }
}
