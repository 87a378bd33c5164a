namespace Cchc.Domain.Docx.Writing;

/// <summary>What is printed where nothing was entered; the building blocks in word/glossary/document.xml say the same.</summary>
internal static class PlaceholderText
{
    internal static string Of(Placeholder placeholder) => placeholder switch
    {
        Placeholder.Dots => "…",
        Placeholder.Prompt => "[Nhập nội dung]",
        _ => "\u2003\u2003",
    };

    /// <summary>The text of the building block with this name; null for one that is not ours.</summary>
    internal static string? Of(string? block) => block switch
    {
        "CchcBlank" => Of(Placeholder.Blank),
        "CchcDots" => Of(Placeholder.Dots),
        "CchcPrompt" => Of(Placeholder.Prompt),
        _ => null,
    };
}
