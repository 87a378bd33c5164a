using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>An item of a list inside a paragraph: the words between commas, semicolons and colons.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Separator">The mark before it.</param>
/// <param name="List">The list; a full stop, a colon or a bracket ends one.</param>
/// <param name="Words">The number of words.</param>
internal readonly record struct ListItem(int First, int Last, char Separator, int List, int Words)
{
    /// <summary>Reads the items of a text into a list.</summary>
    internal static void Read(ProsePart part, List<ListItem> items)
    {
        items.Clear();
        var tokens = part.Tokens;
        var (first, list, words, separator) = (0, 0, 0, ':');
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && tokens[i].IsWord)
            {
                words++;
                continue;
            }

            var isEnd = i == tokens.Length || tokens[i].Kind == TokenKind.Break || (tokens[i].Kind == TokenKind.Mark && tokens[i].Key is '.' or ';' or '!' or '?' or ',' or ':' or '(' or ')');
            if (!isEnd)
            {
                continue;
            }

            if (words > 0)
            {
                items.Add(new ListItem(first, i - 1, separator, list, words));
            }

            if (i < tokens.Length)
            {
                separator = tokens[i].Kind == TokenKind.Mark ? (char)tokens[i].Key : '\n';
                list += separator is ',' or ';' ? 0 : 1;
            }

            (first, words) = (i + 1, 0);
        }
    }

    internal bool IsSameAs(in ListItem other, ProsePart part)
    {
        if (Last - First != other.Last - other.First || Words != other.Words)
        {
            return false;
        }

        for (var i = 0; i <= Last - First; i++)
        {
            ref readonly var one = ref part.Tokens[First + i];
            ref readonly var two = ref part.Tokens[other.First + i];
            if (one.Kind != two.Kind || one.Key != two.Key || one.IsNumber && part.Words(First + i, First + i) != part.Words(other.First + i, other.First + i))
            {
                return false;
            }
        }

        return true;
    }
}
