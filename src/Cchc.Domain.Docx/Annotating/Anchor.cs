using System.Xml.Linq;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>What a comment is about.</summary>
internal abstract record Anchor
{
    /// <summary>How much it covers: of two that start or end at one place the wider one encloses the other.</summary>
    internal abstract int Width { get; }

    /// <summary>Splits the runs at its borders.</summary>
    internal virtual void Cut()
    {
    }

    /// <summary>The first and the last node of what is covered, once all runs are split.</summary>
    internal abstract (XNode First, XNode Last) Nodes();
}
