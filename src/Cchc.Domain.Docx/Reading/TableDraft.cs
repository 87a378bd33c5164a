namespace Cchc.Domain.Docx.Reading;

/// <summary>A table while it is read.</summary>
internal sealed class TableDraft(int number)
{
    internal int Number { get; } = number;

    /// <summary>How many rows there are so far.</summary>
    internal int Rows { get; set; }
}
