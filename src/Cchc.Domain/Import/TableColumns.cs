using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Which grid column of a statistics table holds what; −1 where there is no such column.</summary>
internal sealed record TableColumns(int Code, int Label, int Unit, int Figure, int Note)
{
    // "Chỉ tiêu thống kê (… so sánh với kỳ trước)" is a label.
    private const int LongestOther = 40;

    internal static readonly TableColumns Unknown = new(-1, -1, -1, -1, -1);

    private static readonly string[] OtherPeriods = ["ky truoc", "quy truoc", "nam truoc", "thang truoc", "cung ky", "luy ke", "so sanh"];

    /// <summary>Whether the figure may be that of another period: any other head then tells better.</summary>
    private bool IsFigureDoubtful { get; init; }

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
            // A line across columns that are known already (a title, a head of another page) names none of them anew.
            if (cell.Span > 1 && columns.Knows(cell.Column, cell.Span))
            {
                continue;
            }

            columns = RoleOf(cell.Text) switch
            {
                ColumnRole.Code => columns with { Code = cell.Column },
                ColumnRole.Label => columns with { Label = cell.Column },
                ColumnRole.Unit => columns with { Unit = cell.Column },
                ColumnRole.Figure => columns with { Figure = cell.Column, IsFigureDoubtful = false },
                ColumnRole.OtherFigure when columns.Figure < 0 => columns with { Figure = cell.Column, IsFigureDoubtful = true },
                ColumnRole.Note => columns with { Note = cell.Column },
                // Over unit and figure, or the only head of the figure: the row below tells.
                ColumnRole.Results when columns.Figure < 0 || columns.IsFigureDoubtful =>
                    columns with { Figure = cell.Column + cell.Span - 1, IsFigureDoubtful = false },
                _ => columns,
            };
        }

        return columns;
    }

    /// <summary>What a head says that its column holds.</summary>
    internal static ColumnRole RoleOf(string head)
    {
        var words = TextKey.Bare(head);
        bool Starts(string with) => words.StartsWith(with, StringComparison.Ordinal);
        return words is "stt" or "tt" or "so tt" or "so thu tu" or "ma" or "ma so" or "ma chi tieu" ? ColumnRole.Code
            : Array.Exists(OtherPeriods, period => words.Contains(period, StringComparison.Ordinal)) && words.Length < LongestOther ? ColumnRole.OtherFigure
            : Starts("don vi tinh") || words is "dvt" or "don vi" ? ColumnRole.Unit
            : Starts("so lieu") || words is "gia tri" or "so luong" or "ky nay" or "quy nay" or "trong ky" or "ky bao cao" ? ColumnRole.Figure
            : Starts("ghi chu") ? ColumnRole.Note
            : Starts("chi tieu") || Starts("noi dung") || Starts("ten chi tieu") ? ColumnRole.Label
            : Starts("ket qua") ? ColumnRole.Results
            : ColumnRole.None;
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

    private bool Knows(int column, int span)
    {
        foreach (var known in (ReadOnlySpan<int>)[Code, Label, Unit, Note])
        {
            if (known >= column && known < column + span)
            {
                return true;
            }
        }

        return false;
    }

    // "(1) (2) (3) (4)" or "A B 1 2" under the heads.
    private static bool IsColumnNumbers(SourceRow row)
    {
        var cells = row.Cells.Select(cell => cell.Text.Trim().Trim('(', ')')).Where(text => text.Length > 0).ToList();
        return cells.Count >= 3 && cells.TrueForAll(text => text.Length == 1 && (char.IsAsciiDigit(text[0]) || char.IsAsciiLetterUpper(text[0])))
            && cells.Distinct(StringComparer.Ordinal).Count() == cells.Count;
    }
}
