using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Which grid column of a statistics table holds what; −1 where there is no such column.</summary>
internal sealed record TableColumns(int Code, int Label, int Unit, int Figure, int Note)
{
    internal static readonly TableColumns Unknown = new(-1, -1, -1, -1, -1);

    /// <summary>Enough is known to read rows.</summary>
    internal bool IsUsable => Label >= 0 && Figure >= 0;

    /// <summary>The columns of a table without a head, by how many there are.</summary>
    internal static TableColumns Default(int count) => count switch
    {
        3 => new(0, 1, -1, 2, -1),
        4 => new(0, 1, 2, 3, -1),
        >= 5 => new(0, 1, 2, 3, 4),
        _ => Unknown,
    };

    /// <summary>Takes from a row of heads what it tells; a lower row of heads refines an upper one.</summary>
    internal TableColumns Refine(SourceRow row)
    {
        var columns = this;
        foreach (var cell in row.Cells)
        {
            var words = TextKey.Bare(cell.Text);
            if (words is "stt" or "tt" or "so tt" or "so thu tu" or "ma" or "ma so" or "ma chi tieu")
            {
                columns = columns with { Code = cell.Column };
            }
            else if (words.StartsWith("don vi tinh", StringComparison.Ordinal) || words is "dvt" or "don vi")
            {
                columns = columns with { Unit = cell.Column };
            }
            else if (words.StartsWith("so lieu", StringComparison.Ordinal) || words is "gia tri" or "so luong" or "ky nay" or "quy nay" or "trong ky" or "ky bao cao")
            {
                columns = columns with { Figure = cell.Column };
            }
            else if (words.StartsWith("ghi chu", StringComparison.Ordinal))
            {
                columns = columns with { Note = cell.Column };
            }
            else if (words.StartsWith("chi tieu", StringComparison.Ordinal) || words.StartsWith("noi dung", StringComparison.Ordinal)
                || words.StartsWith("ten chi tieu", StringComparison.Ordinal))
            {
                columns = columns with { Label = cell.Column };
            }
            else if (words.StartsWith("ket qua", StringComparison.Ordinal) && columns.Figure < 0)
            {
                // A head over unit and figure, or the only head of the figure: the row below tells.
                columns = columns with { Figure = cell.Column + cell.Span - 1 };
            }
        }

        return columns;
    }

    /// <summary>The same columns, where nothing is said of the code: it stands left of the label, under a head without words.</summary>
    internal TableColumns WithCode() => Code < 0 && Label == 1 && Unit != 0 && Figure != 0 && Note != 0 ? this with { Code = 0 } : this;

    /// <summary>Whether a row is made of column heads.</summary>
    internal static bool IsHead(SourceRow row)
    {
        var known = 0;
        var filled = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Trim().Length == 0)
            {
                continue;
            }

            filled++;
            var words = TextKey.Bare(cell.Text);
            known += words is "stt" or "tt" or "so thu tu" or "ghi chu" or "so lieu" or "don vi tinh" or "dvt" or "ket qua" or "ma chi tieu"
                || words.StartsWith("chi tieu thong ke", StringComparison.Ordinal)
                || words.StartsWith("ten chi tieu", StringComparison.Ordinal)
                || words.StartsWith("ket qua thong ke", StringComparison.Ordinal)
                || words is "chi tieu" or "noi dung" ? 1 : 0;
        }

        return known >= 2 || (known == 1 && filled == 1) || IsColumnNumbers(row);
    }

    // "(1) (2) (3) (4)" or "A B 1 2" under the heads.
    private static bool IsColumnNumbers(SourceRow row)
    {
        var cells = row.Cells.Select(cell => cell.Text.Trim().Trim('(', ')')).Where(text => text.Length > 0).ToList();
        return cells.Count >= 3 && cells.TrueForAll(text => text.Length == 1 && (char.IsAsciiDigit(text[0]) || char.IsAsciiLetterUpper(text[0])))
            && cells.Distinct(StringComparer.Ordinal).Count() == cells.Count;
    }
}
