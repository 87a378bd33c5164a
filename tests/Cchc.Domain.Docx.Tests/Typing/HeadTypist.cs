using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Tests.Typing;

/// <summary>Types what stands above the opening text, and the recipients and the signature below it.</summary>
internal sealed class HeadTypist(Pen pen)
{
    internal string Head(DocumentHeader header)
    {
        string[] left = [.. header.Agencies, header.Number?.Text ?? ""];
        string[] right = [.. header.NationalTitle, header.PlaceAndDate?.Text ?? ""];
        var pairs = left.Zip(right, (one, other) => one + "\t" + other).ToArray();
        return pen.Does(Habit.HeadInTable) ? Table(left, right)
            : pen.Does(Habit.HeadInVmlBoxes) ? $"<w:p>{Vml(left)}{Vml(right)}</w:p>"
            : pen.Does(Habit.HeadInDrawingBoxes) ? $"<w:p>{Drawing(Lines(left))}{Drawing(Lines(right))}</w:p>"
            : pen.Does(Habit.HeadWithTabs) ? Lines(pairs)
            : pen.Does(Habit.HeadInOneParagraph) ? Lines([string.Join('\n', pairs)])
            : Lines([.. header.Agencies, .. header.NationalTitle, header.Number?.Text ?? "", header.PlaceAndDate?.Text ?? ""]);
    }

    internal string Title(DocumentHeader header)
    {
        var lines = pen.Paragraph(header.DocumentType, bold: true) + string.Concat(header.Subject.Select(line => pen.Paragraph(line, bold: true)));
        var title = pen.Does(Habit.TitleInBox) ? $"<w:p>{Drawing(lines)}</w:p>" : lines;
        return title + (header.Addressees.Items.Count == 1
            ? pen.Paragraph(header.Addressees.Label + " " + header.Addressees.Items[0])
            : Lines([header.Addressees.Label, .. header.Addressees.Items.Select(item => "- " + item)]));
    }

    internal string Tail(CchcReport report)
    {
        string[] recipients = [report.Recipients.Label, .. report.Recipients.Items.Select(item => "- " + item)];
        string[] signature = [.. report.Signature.Capacity, .. report.Signature.Marks, report.Signature.Name];
        return pen.Does(Habit.SignatureInTable) ? Table(recipients, signature) : Lines(recipients) + Lines(signature);
    }

    private string Lines(string[] lines) => string.Concat(lines.Where(line => line.Length > 0).Select(line => pen.Paragraph(line)));

    private string Table(string[] left, string[] right) => $"<w:tbl><w:tr><w:tc>{Lines(left)}</w:tc><w:tc>{Lines(right)}</w:tc></w:tr></w:tbl>";

    private string Vml(string[] lines) => $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Lines(lines)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

    // As Word writes a box: for itself, and once more for older versions.
    private static string Drawing(string lines) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor xmlns:wp=\"urn:wp\"><a:graphic xmlns:a=\"urn:a\"><wps:wsp xmlns:wps=\"urn:wps\"><wps:txbx>"
        + $"<w:txbxContent>{lines}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{lines}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
}
