using System.Globalization;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes recipients and signature side by side.</summary>
internal sealed class SignatureBlock(WordXml word, ControlXml controls)
{
    internal void Write(LabelledList recipients, Signature signature)
    {
        if (recipients == LabelledList.None && signature == Signature.None)
        {
            return;
        }

        word.TableStart("LayoutTable"u8, "", PageWidth.Half, PageWidth.Half);
        word.RowStart();
        word.CellStart(PageWidth.Half);
        word.Paragraph("RecipientsLabel"u8, recipients.Label);
        for (var i = 0; i < recipients.Items.Count; i++)
        {
            word.ParagraphStart("Recipient"u8);
            word.Run("- ");
            controls.Text(new ContentControl("/recipients/items/" + i.ToString(CultureInfo.InvariantCulture), "Nơi nhận"), recipients.Items[i]);
            word.ParagraphEnd();
        }

        word.CellEnd();
        word.CellStart(PageWidth.Half);
        Signed(signature);
        word.CellEnd();
        word.RowEnd();
        word.TableEnd();
    }

    private void Signed(Signature signature)
    {
        for (var i = 0; i < signature.Capacity.Count; i++)
        {
            word.ParagraphStart("Capacity"u8);
            controls.Text(new ContentControl("/signature/capacity/" + i.ToString(CultureInfo.InvariantCulture), "Quyền hạn, chức vụ"), signature.Capacity[i]);
            word.ParagraphEnd();
        }

        foreach (var mark in signature.Marks)
        {
            word.Paragraph("SignatureMark"u8, mark);
        }

        if (signature.Marks.Count == 0)
        {
            word.Paragraph("SignatureRoom"u8, "");
        }

        word.ParagraphStart("Signer"u8);
        controls.Text(new ContentControl("/signature/name", "Họ và tên người ký") { IsLocked = true }, signature.Name);
        word.ParagraphEnd();
    }
}
