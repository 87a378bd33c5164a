using System.Globalization;

namespace Cchc.Domain.Text;

/// <summary>
/// A place in what was read: line and column of a text, or paragraph, table, row and cell of a Word document.
/// All counts start at 1; columns count UTF-16 code units.
/// </summary>
/// <param name="Line">The line of a text, or null.</param>
/// <param name="Column">The column in the line, or null.</param>
/// <param name="Paragraph">The paragraph of a Word document (outside tables), or null.</param>
/// <param name="Table">The table of a Word document, or null.</param>
/// <param name="Row">The row in the table, or null.</param>
/// <param name="Cell">The cell in the row, or null.</param>
public readonly record struct SourcePosition(
    int? Line = null, int? Column = null, int? Paragraph = null, int? Table = null, int? Row = null, int? Cell = null)
{
    /// <summary>A place in a text.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <returns>The place.</returns>
    public static SourcePosition InText(int line, int column) => new(Line: line, Column: column);

    /// <summary>A paragraph of a Word document.</summary>
    /// <param name="paragraph">The paragraph, from 1.</param>
    /// <returns>The place.</returns>
    public static SourcePosition InParagraph(int paragraph) => new(Paragraph: paragraph);

    /// <summary>A cell of a table in a Word document.</summary>
    /// <param name="table">The table, from 1.</param>
    /// <param name="row">The row, from 1.</param>
    /// <param name="cell">The cell, from 1.</param>
    /// <returns>The place.</returns>
    public static SourcePosition InCell(int table, int row, int cell) => new(Table: table, Row: row, Cell: cell);

    /// <summary>The same line, some columns further right. A place without a column stays as it is.</summary>
    /// <param name="columns">The columns to add.</param>
    /// <returns>The place.</returns>
    public SourcePosition Plus(int columns) => Column is { } column ? this with { Column = column + columns } : this;

    /// <summary>The place in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words; empty where nothing is known.</returns>
    public string In(Language language)
    {
        var vi = language == Language.Vietnamese;
        if (Line is { } line)
        {
            return Column is { } column
                ? string.Create(CultureInfo.InvariantCulture, $"{(vi ? "dòng" : "line")} {line}, {(vi ? "cột" : "column")} {column}")
                : string.Create(CultureInfo.InvariantCulture, $"{(vi ? "dòng" : "line")} {line}");
        }

        if (Table is { } table)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{(vi ? "bảng" : "table")} {table}, {(vi ? "hàng" : "row")} {Row}, {(vi ? "ô" : "cell")} {Cell}");
        }

        return Paragraph is { } paragraph
            ? string.Create(CultureInfo.InvariantCulture, $"{(vi ? "đoạn" : "paragraph")} {paragraph}")
            : "";
    }

    /// <summary>The place in Vietnamese words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => In(Language.Vietnamese);
}
