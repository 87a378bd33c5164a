using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// What stands above the text of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I): agency names, national title and
/// motto, number and symbol, place and date, type and subject, addressees. Each part is as written; a part that the document
/// does not have is empty or null.
/// </summary>
public sealed record DocumentHeader
{
    /// <summary>A header without any part.</summary>
    public static DocumentHeader Empty { get; } = new();

    /// <summary>The agency names from top to bottom: the superior agency, then the issuing agency.</summary>
    public ValueList<string> Agencies { get; init; } = [];

    /// <summary>National title (quốc hiệu) and motto (tiêu ngữ), a line each.</summary>
    public ValueList<string> NationalTitle { get; init; } = [];

    /// <summary>Number and symbol, or null.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Place and date, or null.</summary>
    public PlaceAndDate? PlaceAndDate { get; init; }

    /// <summary>The type of document (tên loại) as written: "BÁO CÁO".</summary>
    public string DocumentType { get; init; } = "";

    /// <summary>The subject (trích yếu), a line each.</summary>
    public ValueList<string> Subject { get; init; } = [];

    /// <summary>The addressees ("Kính gửi:").</summary>
    public LabelledList Addressees { get; init; } = LabelledList.None;
}
