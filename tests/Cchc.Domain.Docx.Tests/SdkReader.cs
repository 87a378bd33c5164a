using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cchc.Domain.Docx.Tests;

/// <summary>The second reader and the judge: the Open XML SDK.</summary>
internal static class SdkReader
{
    internal static string[] Faults(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"),
        ];
    }

    /// <summary>The texts of the paragraphs outside tables and of the cells, in the order of the document; empty ones left out.</summary>
    internal static string[] Texts(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var texts = new List<string>();
        Read(package.MainDocumentPart!.Document!.Body!, texts);
        return [.. texts.Where(text => text.Length > 0)];
    }

    private static void Read(OpenXmlElement parent, List<string> texts)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    texts.Add(TextOf(paragraph));
                    break;
                case Table table:
                    texts.AddRange(table.Descendants<TableCell>().Select(cell =>
                        string.Join('\n', cell.Elements<Paragraph>().Select(TextOf).Where(text => text.Length > 0))));
                    break;
                case SdtBlock { SdtContentBlock: { } content } control when control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is null:
                    Read(content, texts);
                    break;
            }
        }
    }

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            text.Append(element switch
            {
                _ when element.Ancestors<SdtElement>().Any(control => control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null) => "",
                DocumentFormat.OpenXml.Wordprocessing.Text part => part.Text,
                TabChar => "\t",
                Break => "\n",
                _ => "",
            });
        }

        return text.ToString().TrimEnd();
    }
}
