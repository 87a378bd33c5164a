using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

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
        return [.. SdkTexts.Of(package)];
    }
}
