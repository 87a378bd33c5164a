namespace Cchc.Domain.Docx.Writing;

/// <summary>What a content control lets its reader do.</summary>
internal enum ControlKind
{
    Text = 0,

    DropDown = 1,

    Date = 2,
}
