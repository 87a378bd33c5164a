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
    /// <summary>Reads the items of a text into a list; the places are those of its marks and breaks.</summary>
    internal static void Read(ProsePart part, TokenPlaces.Places places, List<ListItem> items)
    {
        items.Clear();
        var tokens = part.Tokens;
        var (first, list, separator) = (0, 0, ':');
        foreach (var i in places)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Break || token.Key is '.' or ';' or '!' or '?' or ',' or ':' or '(' or ')')
            {
                Add(tokens, first, i, separator, list, items);
                separator = token.Kind == TokenKind.Mark ? (char)token.Key : '\n';
                list += separator is ',' or ';' ? 0 : 1;
                first = i + 1;
            }
        }

        Add(tokens, first, tokens.Length, separator, list, items);
    }

    private static void Add(Token[] tokens, int first, int end, char separator, int list, List<ListItem> items)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += tokens[i].IsWord ? 1 : 0;
        }

        if (words > 0)
        {
            items.Add(new ListItem(first, end - 1, separator, list, words));
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
