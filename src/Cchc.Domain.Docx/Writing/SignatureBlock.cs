using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes recipients and signature side by side.</summary>
internal static class SignatureBlock
{
    internal static void Write(WordXml word, LabelledList recipients, Signature signature)
    {
        if (recipients == LabelledList.None && signature == Signature.None)
        {
            return;
        }

        word.TableStart("LayoutTable"u8, PageWidth.Half, PageWidth.Half);
        word.RowStart();
        word.CellStart(PageWidth.Half);
        word.Paragraph("RecipientsLabel"u8, recipients.Label);
        foreach (var item in recipients.Items)
        {
            word.Paragraph("Recipient"u8, "-", item);
        }

        word.CellEnd();
        word.CellStart(PageWidth.Half);
        Signed(word, signature);
        word.CellEnd();
        word.RowEnd();
        word.TableEnd();
    }

    private static void Signed(WordXml word, Signature signature)
    {
        foreach (var line in signature.Capacity)
        {
            word.Paragraph("Capacity"u8, line);
        }

        foreach (var mark in signature.Marks)
        {
            word.Paragraph("SignatureMark"u8, mark);
        }

        if (signature.Marks.Count == 0)
        {
            word.Paragraph("SignatureRoom"u8, "");
        }

        word.Paragraph("Signer"u8, signature.Name);
    }
}
