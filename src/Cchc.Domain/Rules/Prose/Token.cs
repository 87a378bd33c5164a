namespace Cchc.Domain.Rules.Prose;

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Key">Of a word the key under which its spellings meet (<see cref="WordKey"/>), of a mark its character; of a number 0.</param>
/// <param name="Bare">Of a word the key without any diacritic.</param>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="Length">The number of code units.</param>
/// <param name="Classes">What the rules look for that it is.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Case">How a word is written.</param>
internal readonly record struct Token(ulong Key, ulong Bare, int Start, int Length, WordClasses Classes, TokenKind Kind, WordCase Case)
{
    internal int End => Start + Length;

    internal bool IsWord => Kind == TokenKind.Word;

    internal bool IsNumber => Kind == TokenKind.Number;

    /// <summary>True where a sentence or an item of a list ends.</summary>
    internal bool EndsClause => Kind == TokenKind.Break || (Kind == TokenKind.Mark && Key is '.' or ';' or '!' or '?');

    internal bool IsMark(char mark) => Kind == TokenKind.Mark && Key == mark;

    internal bool IsAny(WordClasses classes) => (Classes & classes) != WordClasses.None;
}
