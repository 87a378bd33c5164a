using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>An element as a range of characters in the text of its part.</summary>
internal sealed class MarkupNode(MarkupNode? parent, string prefix, string localName, string ns)
{
    private List<MarkupNode>? children;

    /// <summary>The element around it, as far as that is kept.</summary>
    internal MarkupNode? Parent { get; } = parent;

    /// <summary>The prefix of its name, which can be empty.</summary>
    internal string Prefix { get; } = prefix;

    internal string LocalName { get; } = localName;

    internal string Namespace { get; } = ns;

    /// <summary>The name where it is one of WordprocessingML; else empty.</summary>
    internal string Word => WordNames.IsWord(Namespace) ? LocalName : "";

    /// <summary>The attribute that matters here, or null: the type of a field character, the id of a mark, the value of a switch.</summary>
    internal string? Detail { get; init; }

    internal int Start { get; init; }

    internal int ContentStart { get; init; }

    internal int ContentEnd { get; private set; }

    internal int End { get; private set; }

    /// <summary>True for an element of one tag.</summary>
    internal bool IsEmpty { get; init; }

    internal IReadOnlyList<MarkupNode> Children => children ?? [];

    internal string QualifiedName => Prefix.Length == 0 ? LocalName : Prefix + ":" + LocalName;

    internal string EndTag => "</" + QualifiedName + ">";

    internal IEnumerable<MarkupNode> Descendants() => Children.SelectMany(child => child.Descendants().Prepend(child));

    internal void Finish(int contentEnd, int end)
    {
        ContentEnd = contentEnd;
        End = end;
        if (Parent is not null)
        {
            (Parent.children ??= []).Add(this);
        }
    }
}
