namespace Cchc.Domain.Docx.Annotating;

/// <summary>What words can stand in inside a paragraph, and what of it may hold the marks of a comment.</summary>
internal static class WordContainers
{
    // What Word writes anew from somewhere else (a date picker, a list, data) or lets nobody touch: a mark inside would be lost.
    private static readonly HashSet<string> Ruled = new(StringComparer.Ordinal)
    {
        "text", "dropDownList", "comboBox", "date", "picture", "checkbox", "equation", "citation", "bibliography", "docPartObj", "docPartList",
        "group", "dataBinding", "repeatingSection", "repeatingSectionItem",
    };

    /// <summary>The innermost element that can hold marks around an element of a paragraph, and the child of it to put them around.</summary>
    internal static (MarkupNode Container, MarkupNode Child) Around(MarkupNode element)
    {
        var path = new Stack<MarkupNode>();
        var container = element;
        for (; container.Word != "p"; container = container.Parent!)
        {
            path.Push(container);
        }

        while (path.TryPop(out var child))
        {
            if (path.Count == 0 || !Holds(child, path.Peek()))
            {
                return (container, child);
            }

            container = child;
        }

        throw new InvalidOperationException("An element stands inside itself.");
    }

    private static bool Holds(MarkupNode child, MarkupNode inner) => child.Word switch
    {
        "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo" or "sdtContent" => true,
        "sdt" => inner.Word == "sdtContent" && !IsRuled(child),
        _ => false,
    };

    private static bool IsRuled(MarkupNode control) => control.Children.Any(properties => properties.Word == "sdtPr" && properties.Children.Any(property =>
        Ruled.Contains(property.LocalName)
        || (property.Word == "lock" && property.Detail is "contentLocked" or "sdtContentLocked")
        || (property.Word == "showingPlcHdr" && property.Detail is not ("0" or "false" or "off"))));
}
