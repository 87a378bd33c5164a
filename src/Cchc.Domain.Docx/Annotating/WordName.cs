using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>
/// How names of WordprocessingML are written inside an element: with its own prefix; where it has none, which attributes need, with a
/// declaration on each.
/// </summary>
internal readonly struct WordName(MarkupNode container)
{
    private readonly string declaration = container.Prefix.Length > 0 ? "" : $" xmlns:w=\"{container.Namespace}\"";

    internal string Prefix { get; } = container.Prefix.Length > 0 ? container.Prefix : "w";

    /// <summary>The name as the tag of an outermost element begins.</summary>
    internal string Open(string name) => $"{Prefix}:{name}{declaration}";
}
