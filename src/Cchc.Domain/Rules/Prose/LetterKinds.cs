namespace Cchc.Domain.Rules.Prose;

/// <summary>What a character can be in a text.</summary>
[Flags]
internal enum LetterKinds : byte
{
    /// <summary>A digit or a mark.</summary>
    None = 0,

    /// <summary>A letter: a word starts with it.</summary>
    Letter = 1,

    /// <summary>What goes on with a word: a letter, or a character that is not seen.</summary>
    Inside = 2,

    /// <summary>A capital.</summary>
    Capital = 4,

    /// <summary>A mark of a tone or a vowel that composes with the letter before it.</summary>
    Combining = 8,

    /// <summary>A blank, or a character that is not seen.</summary>
    Layout = 16,
}
