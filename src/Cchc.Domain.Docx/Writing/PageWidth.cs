namespace Cchc.Domain.Docx.Writing;

/// <summary>
/// Widths in twentieths of a point. A4 with margins of 30 mm left and 15 mm right leaves 165 mm for the text (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, mục I: left 30–35 mm, right 15–20 mm).
/// </summary>
internal static class PageWidth
{
    internal const int Text = 9355;

    internal const int Agency = 4224;
    internal const int Nation = 5130;
    internal const int Half = 4677;

    internal const int Code = 850;
    internal const int Label = 3685;
    internal const int Unit = 2268;
    internal const int Figure = 1361;
    internal const int Note = 1190;
}
