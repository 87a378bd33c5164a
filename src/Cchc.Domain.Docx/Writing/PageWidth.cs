namespace Cchc.Domain.Docx.Writing;

/// <summary>
/// Widths in twentieths of a point. A4 with margins of 30 mm left and 15 mm right leaves 165 mm for the text (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, mục I: left 30–35 mm, right 15–20 mm).
/// </summary>
internal static class PageWidth
{
    internal const int Agency = 4224;
    internal const int Nation = 5130;
    internal const int Half = 4677;

    internal const int Code = 907;
    internal const int Label = 3742;
    internal const int Unit = 2551;
    internal const int Figure = 1020;
    internal const int Note = 1134;
}
