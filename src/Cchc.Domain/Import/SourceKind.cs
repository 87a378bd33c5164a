namespace Cchc.Domain.Import;

/// <summary>The kinds of input that a report is imported from.</summary>
public enum SourceKind
{
    /// <summary>Plain text, as a converter or a clipboard gives it.</summary>
    Text = 0,

    /// <summary>A WordprocessingML document (DOCX).</summary>
    Docx = 1,
}
