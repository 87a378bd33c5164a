using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes what stands above the text: agencies beside national title, number beside date, type, subject, addressees.</summary>
internal static class HeaderBlock
{
    internal static void Write(WordXml word, DocumentHeader header)
    {
        Letterhead(word, header);
        if (header.DocumentType.Length > 0)
        {
            word.Paragraph("DocumentType"u8, header.DocumentType);
        }

        foreach (var line in header.Subject)
        {
            word.Paragraph("Subject"u8, line);
        }

        if (header.DocumentType.Length > 0 || header.Subject.Count > 0)
        {
            word.Paragraph("SubjectRule"u8, "");
        }

        Addressees(word, header.Addressees);
    }

    private static void Letterhead(WordXml word, DocumentHeader header)
    {
        var hasNames = header.Agencies.Count > 0 || header.NationalTitle.Count > 0;
        var hasNumbers = header.Number is not null || header.PlaceAndDate is not null;
        if (!hasNames && !hasNumbers)
        {
            return;
        }

        word.TableStart("LayoutTable"u8, PageWidth.Agency, PageWidth.Nation);
        if (hasNames)
        {
            word.RowStart();
            word.CellStart(PageWidth.Agency);
            Agencies(word, header);
            word.CellEnd();
            word.CellStart(PageWidth.Nation);
            NationalTitle(word, header);
            word.CellEnd();
            word.RowEnd();
        }

        if (hasNumbers)
        {
            word.RowStart();
            word.CellStart(PageWidth.Agency);
            word.Paragraph("Number"u8, header.Number?.Text ?? "");
            word.CellEnd();
            word.CellStart(PageWidth.Nation);
            word.Paragraph("PlaceAndDate"u8, header.PlaceAndDate?.Text ?? "");
            word.CellEnd();
            word.RowEnd();
        }

        word.TableEnd();
    }

    private static void Agencies(WordXml word, DocumentHeader header)
    {
        var issuer = header.Agencies.Count - 1;
        if (issuer > 0 && IsWithoutPlace(header.Agencies[issuer - 1]))
        {
            issuer--;
        }

        for (var i = 0; i < header.Agencies.Count; i++)
        {
            word.Paragraph(i < issuer ? "Agency"u8 : "Issuer"u8, header.Agencies[i]);
        }

        word.Paragraph(header.Agencies.Count > 0 ? "AgencyRule"u8 : "Agency"u8, "");
    }

    // "ỦY BAN NHÂN DÂN" with the place on the line below is one name on two lines, and all of it is bold.
    private static bool IsWithoutPlace(string agency) =>
        agency.Trim().ToUpperInvariant() is "ỦY BAN NHÂN DÂN" or "UỶ BAN NHÂN DÂN" or "UBND";

    private static void NationalTitle(WordXml word, DocumentHeader header)
    {
        for (var i = 0; i < header.NationalTitle.Count; i++)
        {
            word.Paragraph(i == 0 ? "NationalTitle"u8 : "Motto"u8, header.NationalTitle[i]);
        }

        word.Paragraph(header.NationalTitle.Count > 0 ? "MottoRule"u8 : "Motto"u8, "");
    }

    // One addressee stands on the line of the label, several stand below it with a dash each (Phụ lục I, mục V, ô 9a).
    private static void Addressees(WordXml word, LabelledList addressees)
    {
        if (addressees.Items.Count <= 1)
        {
            var only = addressees.Items.Count == 1 ? addressees.Items[0] : "";
            if (only.Length > 0 || addressees.Label.Length > 0)
            {
                word.Paragraph("Addressees"u8, addressees.Label, only);
            }

            return;
        }

        word.Paragraph("AddresseesLabel"u8, addressees.Label);
        foreach (var item in addressees.Items)
        {
            word.Paragraph("AddresseeItem"u8, "-", item);
        }
    }
}
