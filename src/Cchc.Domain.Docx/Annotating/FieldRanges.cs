namespace Cchc.Domain.Docx.Annotating;

/// <summary>
/// The fields of a paragraph that are written in several runs (ISO/IEC 29500-1, 17.16.18). What a field shows is written anew when it is
/// updated, marks and all, so that marks stand around it.
/// </summary>
internal sealed class FieldRanges
{
    private readonly List<(Slot Start, Slot End)> fields = [];

    internal FieldRanges(MarkupNode paragraph)
    {
        var depth = 0;
        Slot begin = default;
        foreach (var mark in paragraph.Descendants())
        {
            if (mark.Word != "fldChar" || IsInBox(mark, paragraph))
            {
                continue;
            }

            var (container, child) = WordContainers.Around(mark);
            if (mark.Detail == "begin" && depth++ == 0)
            {
                begin = new Slot(container, child.Start);
            }
            else if (mark.Detail == "end" && depth > 0 && --depth == 0)
            {
                fields.Add((begin, new Slot(container, child.End)));
            }
        }
    }

    // Text boxes have fields of their own, and no marks.
    private static bool IsInBox(MarkupNode mark, MarkupNode paragraph)
    {
        var own = mark;
        while (own.Word != "p")
        {
            own = own.Parent!;
        }

        return own != paragraph;
    }

    internal Slot Before(Slot slot) => Around(slot) is { } field ? field.Start : slot;

    internal Slot After(Slot slot) => Around(slot) is { } field ? field.End : slot;

    private (Slot Start, Slot End)? Around(Slot slot)
    {
        foreach (var field in fields)
        {
            if (field.Start.Offset < slot.Offset && slot.Offset < field.End.Offset)
            {
                return field;
            }
        }

        return null;
    }
}
