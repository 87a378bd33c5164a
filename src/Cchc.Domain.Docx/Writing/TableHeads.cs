using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Writing;

/// <summary>The column heads of the statistics table: those of the report in their places, or the official ones.</summary>
internal sealed record TableHeads(string Code, string Label, string Results, string Unit, string Figure, string Note)
{
    private static readonly string[] Words = ["TT", "Chỉ tiêu", "Kết quả", "Đơn vị", "Số liệu", "Ghi chú"];

    /// <summary>The heads of form 01b.</summary>
    internal static TableHeads Official { get; } =
        new("STT", "Chỉ tiêu thống kê", "Kết quả thống kê", "Đơn vị tính", "Số liệu", "Ghi chú");

    /// <summary>Heads that belong to no column, in their order.</summary>
    internal ValueList<string> Others { get; init; } = [];

    internal static TableHeads For(ValueList<string> written)
    {
        if (written.Count == 0)
        {
            return Official;
        }

        var places = new string?[Words.Length];
        var others = new List<string>();
        foreach (var head in written)
        {
            var place = Array.FindIndex(Words, word => head.Contains(word, StringComparison.OrdinalIgnoreCase));
            if (place >= 0 && places[place] is null)
            {
                places[place] = head;
            }
            else if (!string.IsNullOrWhiteSpace(head))
            {
                others.Add(head);
            }
        }

        return new TableHeads(places[0] ?? "", places[1] ?? "", places[2] ?? "", places[3] ?? "", places[4] ?? "", places[5] ?? "")
        {
            Others = ValueList.From(others),
        };
    }
}
