using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// The heads of the statistics table as written, by what their column holds: "STT", "Chỉ tiêu thống kê", "Đơn vị tính" … A head
/// that the table does not have is empty.
/// </summary>
public sealed record ColumnHeads
{
    /// <summary>No head: a table that was not read from a document.</summary>
    public static ColumnHeads None { get; } = new();

    /// <summary>The heads that form 01b prints.</summary>
    public static ColumnHeads Official { get; } = new()
    {
        Code = "STT",
        Label = "Chỉ tiêu thống kê",
        Results = "Kết quả thống kê",
        Unit = "Đơn vị tính",
        Figure = "Số liệu",
        Note = "Ghi chú",
    };

    /// <summary>The head of the codes.</summary>
    public string Code { get; init; } = "";

    /// <summary>The head of the labels.</summary>
    public string Label { get; init; } = "";

    /// <summary>The head above unit and figure, where there is one.</summary>
    public string Results { get; init; } = "";

    /// <summary>The head of the units.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The head of the figures.</summary>
    public string Figure { get; init; } = "";

    /// <summary>The head of the notes.</summary>
    public string Note { get; init; } = "";

    /// <summary>Heads of columns that the form does not have.</summary>
    public ValueList<string> Others { get; init; } = [];

    /// <summary>Heads repeated on later pages in other words.</summary>
    public ValueList<string> Variants { get; init; } = [];

    /// <summary>Every head that is written, from left to right.</summary>
    /// <returns>The texts.</returns>
    public IEnumerable<string> Texts() =>
        new[] { Code, Label, Results, Unit, Figure, Note }.Concat(Others).Concat(Variants).Where(text => text.Length > 0);

    /// <summary>These heads, with the official one in each place that has none.</summary>
    /// <returns>The heads.</returns>
    public ColumnHeads OrOfficial() => new()
    {
        Code = Code.Length > 0 ? Code : Official.Code,
        Label = Label.Length > 0 ? Label : Official.Label,
        Results = this == None ? Official.Results : Results,
        Unit = Unit.Length > 0 ? Unit : Official.Unit,
        Figure = Figure.Length > 0 ? Figure : Official.Figure,
        Note = Note.Length > 0 ? Note : Official.Note,
        Others = Others,
        Variants = Variants,
    };
}
