using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>A row of the statistics table as written, its cells told apart by the column heads.</summary>
internal sealed record WrittenRow(ValueList<SourceCell> Cells, string Code, string Label, string Unit, string Figure, string Note)
{
    internal SourceCell? CodeCell { get; private init; }

    internal SourceCell? LabelCell { get; private init; }

    internal SourceCell? UnitCell { get; private init; }

    internal SourceCell? FigureCell { get; private init; }

    internal SourceCell? NoteCell { get; private init; }

    /// <summary>Cells with text that no column head speaks of.</summary>
    internal ValueList<SourceCell> Others { get; private init; } = [];

    /// <summary>The row of the edition, once it is found.</summary>
    internal Indicator? Indicator { get; init; }

    internal bool IsEmpty => Cells.All(cell => cell.Text.Trim().Length == 0);

    internal static WrittenRow Of(SourceRow row, TableColumns columns)
    {
        SourceCell? At(int column) => column < 0 ? null : row.Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.Span);
        static string TextOf(SourceCell? cell) => cell is null || cell.ContinuesAbove ? "" : OneLine(cell.Text);
        var (code, label, unit, figure, note) = (At(columns.Code), At(columns.Label), At(columns.Unit), At(columns.Figure), At(columns.Note));

        // A cell merged over several columns is told once, in the first of them.
        label = ReferenceEquals(label, code) ? null : label;
        unit = ReferenceEquals(unit, label) || ReferenceEquals(unit, code) ? null : unit;
        figure = ReferenceEquals(figure, unit) || ReferenceEquals(figure, label) ? null : figure;
        note = ReferenceEquals(note, figure) || ReferenceEquals(note, label) ? null : note;
        return new WrittenRow(row.Cells, TextOf(code), TextOf(label), TextOf(unit), TextOf(figure), TextOf(note))
        {
            CodeCell = code,
            LabelCell = label,
            UnitCell = unit,
            FigureCell = figure,
            NoteCell = note,
            Others = ValueList.From(row.Cells.Where(cell => cell.Text.Trim().Length > 0 && (cell.ContinuesAbove
                || !new[] { code, label, unit, figure, note }.Any(known => ReferenceEquals(known, cell))))),
        };
    }

    /// <summary>The row with what a second row, behind the end of a page, has of it.</summary>
    internal WrittenRow GoingOn(WrittenRow rest) => this with
    {
        Label = Joined(Label, rest.Label),
        Unit = Joined(Unit, rest.Unit),
        Figure = Joined(Figure, rest.Figure),
        Note = Joined(Note, rest.Note),
        FigureCell = Figure.Length == 0 && rest.Figure.Length > 0 ? rest.FigureCell : FigureCell,
        NoteCell = Note.Length == 0 && rest.Note.Length > 0 ? rest.NoteCell : NoteCell,
    };

    private static string Joined(string one, string other) => one.Length == 0 ? other : other.Length == 0 ? one : one + " " + other;

    /// <summary>Layout blanks and line breaks as single blanks, invisible letters left out.</summary>
    internal static string OneLine(string text) =>
        string.Join(' ', InvisibleLetters.Strip(text).Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
