namespace Cchc.Domain.Docx.Annotating;

/// <summary>Finds where the marks of a comment can stand, as near to its words as Word allows.</summary>
internal sealed class SlotFinder(MainMarkup markup)
{
    private readonly Dictionary<MarkupNode, TextUnits?> texts = [];
    private readonly Dictionary<MarkupNode, FieldRanges> fields = [];

    internal (Slot Start, Slot End) Of(Target target)
    {
        if (target.Place is not { } place)
        {
            return markup.First is { } any ? All(any, any) : Start(markup.Body ?? markup.Root);
        }

        if (target.Words is not { } words)
        {
            return All(Outermost(markup[place.First]), Outermost(markup[place.Last]));
        }

        // Words may begin or end with a blank between two paragraphs.
        var (from, to) = (place.PieceAt(words.Start), place.PieceAt(words.End - 1));
        to -= to < place.Pieces.Count && place.Pieces[to].Start < words.End ? 0 : 1;
        if (from > to)
        {
            return All(Outermost(markup[place.First]), Outermost(markup[place.Last]));
        }

        var (first, last) = (markup[place.Pieces[from].Element], markup[place.Pieces[to].Element]);
        if (IsInBox(first) || IsInBox(last))
        {
            return All(Outermost(first), Outermost(last));
        }

        var start = Before(place, from, words.Start);
        var end = After(place, to, words.End);
        return Level(Fields(start).Before(start), Fields(end).After(end));
    }

    private static MarkupNode Outermost(MarkupNode node)
    {
        while (node.Parent is { } parent)
        {
            node = parent;
        }

        return node;
    }

    // Word has no comments in text boxes.
    private static bool IsInBox(MarkupNode element)
    {
        var paragraph = element;
        while (paragraph.Word != "p")
        {
            paragraph = paragraph.Parent!;
        }

        return paragraph.Parent is not null;
    }

    private static (Slot Start, Slot End) All(MarkupNode first, MarkupNode last) =>
        (new Slot(first, first.Children is [{ Word: "pPr" } properties, ..] ? properties.End : Inside(first)),
            new Slot(last, last.IsEmpty ? Inside(last) : last.ContentEnd));

    // In the text of a document without paragraphs, before what it says of its pages.
    private static (Slot Start, Slot End) Start(MarkupNode body)
    {
        var slot = new Slot(body, body.IsEmpty || body.Word == "body" ? Inside(body) : body.ContentEnd);
        return (slot, slot);
    }

    private static int Inside(MarkupNode paragraph) => paragraph.IsEmpty ? paragraph.End - 2 : paragraph.ContentStart;

    private Slot Before(PlaceText place, int index, int at)
    {
        var piece = place.Pieces[index];
        var element = markup[piece.Element];
        var (container, child) = WordContainers.Around(element);
        if (piece.Start < at)
        {
            return InText(container, child, element, at - piece.Start) ?? new Slot(container, child.Start);
        }

        return index > 0 && WordContainers.Around(markup[place.Pieces[index - 1].Element]).Child == child && IsDivisible(child, element)
            ? new Slot(container, element.Start, child)
            : new Slot(container, child.Start);
    }

    private Slot After(PlaceText place, int index, int at)
    {
        var piece = place.Pieces[index];
        var element = markup[piece.Element];
        var (container, child) = WordContainers.Around(element);
        if (at < piece.End)
        {
            return InText(container, child, element, at - piece.Start) ?? new Slot(container, child.End);
        }

        return index + 1 < place.Pieces.Count && markup[place.Pieces[index + 1].Element] is var next
            && WordContainers.Around(next).Child == child && IsDivisible(child, next)
            ? new Slot(container, next.Start, child)
            : new Slot(container, child.End);
    }

    private Slot? InText(MarkupNode container, MarkupNode run, MarkupNode text, int character)
    {
        if (!IsDivisible(run, text) || text.Word != "t" || text.Detail is not (null or "preserve"))
        {
            return null;
        }

        if (!texts.TryGetValue(text, out var units))
        {
            texts[text] = units = TextUnits.Of(text, markup.Text);
        }

        return units?.OffsetOf(character) is { } offset && !(units.HasIdleBlanks && units.IsInSection(offset)) ? new Slot(container, offset, run, units) : null;
    }

    // A tracked change of its look has an id, which a second run must not have.
    private static bool IsDivisible(MarkupNode run, MarkupNode element) =>
        run.Word == "r" && element.Parent == run && !(run.Children[0].Word == "rPr" && run.Children[0].Children.Any(property => property.Word == "rPrChange"));

    private FieldRanges Fields(Slot slot)
    {
        var paragraph = Outermost(slot.Container);
        if (!fields.TryGetValue(paragraph, out var found))
        {
            fields[paragraph] = found = new FieldRanges(paragraph);
        }

        return found;
    }

    // Words that go in or out of a link or a control have both marks outside of it.
    private static (Slot Start, Slot End) Level(Slot start, Slot end)
    {
        var outer = new HashSet<MarkupNode>();
        for (var node = start.Container; node is not null; node = node.Parent)
        {
            outer.Add(node);
        }

        var (first, last) = (start.Container, end.Container);
        while (!outer.Contains(last) && last.Parent is { } parent)
        {
            end = new Slot(parent, last.End);
            last = parent;
        }

        while (first != last && first.Parent is { } parent)
        {
            start = new Slot(parent, first.Start);
            first = parent;
        }

        return (start, end);
    }
}
