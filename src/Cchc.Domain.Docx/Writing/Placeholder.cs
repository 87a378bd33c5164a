namespace Cchc.Domain.Docx.Writing;

/// <summary>What stands in a content control that nothing was entered in: named after the building blocks in word/glossary/document.xml.</summary>
internal enum Placeholder
{
    /// <summary>Blanks: nothing of it is seen on paper.</summary>
    Blank = 0,

    /// <summary>Dots, in a form that is to be filled in.</summary>
    Dots = 1,

    /// <summary>A request to write a text, in a form.</summary>
    Prompt = 2,
}
