using System.Text;
using static Cchc.Domain.Docx.Tests.Hostile.HostilePackage;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>What people send in place of a Word document, with what the refusal has to name.</summary>
internal static class OtherKinds
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    internal static IReadOnlyList<(HostilePackage Package, string Named)> Named { get; } =
    [
        (Refused("empty file", "CCHC0301", () => []), "empty"),
        (Refused("Word 97 document", "CCHC0303", () => Compound(600, "WordDocument", "1Table")), ".doc"),
        (Refused("Word 97 document that speaks of encryption", "CCHC0303", () => Compound(600, "WordDocument", "1Table", text: "EncryptedPackage")), ".doc"),
        (Refused("cut Word 97 document", "CCHC0303", () => Ole), ".doc"),
        (Refused("encrypted document", "CCHC0304", () => Compound(600, "EncryptionInfo", "EncryptedPackage")), "password"),
        (Refused("encrypted document, directory at its end", "CCHC0304", () => Compound(200_000, "EncryptionInfo", "EncryptedPackage")), "password"),
        (Refused("encrypted document without its directory", "CCHC0304", () => [.. Ole, .. new byte[1001], .. Encoding.Unicode.GetBytes("EncryptedPackage")]), "password"),
        (Refused("Excel 97 workbook", "CCHC0306", () => Compound(600, "Workbook")), ".xls"),
        (Refused("Excel 5 workbook", "CCHC0306", () => Compound(600, "Book")), ".xls"),
        (Refused("PowerPoint 97 presentation", "CCHC0306", () => Compound(600, "PowerPoint Document")), ".ppt"),
        (Refused("RTF", "CCHC0302", () => @"{\rtf1\ansi hello}"u8.ToArray()), "RTF"),
        (Refused("PDF", "CCHC0302", () => "%PDF-1.7\n%\u00E2"u8.ToArray()), "PDF"),
        (Refused("PDF after some bytes", "CCHC0302", () => "\n\n\u0001%PDF-1.4"u8.ToArray()), "PDF"),
        (Refused("web page", "CCHC0302", () => "\uFEFF <!doctype HTML><html><body>Báo cáo</body></html>"u8.ToArray()), "HTML"),
        (Refused("web page that Word saved", "CCHC0302", () => "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head></head></html>"u8.ToArray()), "HTML"),
        (Refused("web archive", "CCHC0302", () => "From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related"u8.ToArray()), "MHTML"),
        (Refused("Word 2003 XML", "CCHC0302", () => "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>"u8.ToArray()), "Word 2003"),
        (Refused("Flat OPC", "CCHC0302", () => "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"u8.ToArray()), "Flat OPC"),
        (Refused("Flat OPC in UTF-16", "CCHC0302", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>")]), "Flat OPC"),
        (Refused("flat OpenDocument", "CCHC0302", () => "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"u8.ToArray()), "OpenDocument"),
        (Refused("XML", "CCHC0302", () => "<?xml version=\"1.0\"?><a/>"u8.ToArray()), "XML"),
        (Refused("plain text", "CCHC0302", () => Encoding.UTF8.GetBytes(Xml.Repeat("Báo cáo công tác cải cách hành chính\r\n", 200))), "plain text"),
        (Refused("plain text in UTF-16", "CCHC0302", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Báo cáo")]), "plain text"),
        (Refused("JPEG", "CCHC0302", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]), "JPEG"),
        (Refused("PNG", "CCHC0302", () => [0x89, .. "PNG\r\n"u8]), "PNG"),
        (Refused("TIFF", "CCHC0302", () => [.. "II*\0"u8, 8]), "TIFF"),
        (Refused("GZIP of a document", "CCHC0302", () => RawEntry.GZip(RawZip.Document().Build())), "GZIP"),
        (Refused("RAR archive", "CCHC0302", () => "Rar!\u001A\u0007"u8.ToArray()), "RAR"),
        (Refused("7-Zip archive", "CCHC0302", () => [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C]), "7-Zip"),
        (Refused("self-extractor", "CCHC0302", () => RawZip.Document().Change(zip => zip.Prefix = "MZ program"u8.ToArray()).Build()).Sdk("the SDK does not look at the beginning of a file"), "program"),
        (Refused("noise", "CCHC0302", () => Noise(5000)), "unknown data"),
        (Refused("zeros", "CCHC0302", () => new byte[5000]), "unknown data"),
        (Refused("ZIP of a document", "CCHC0306", PackageBuilder.Empty().Part("báo cáo.docx", RawZip.Document().Build())), "báo cáo.docx"),
        (Refused("ZIP of something else", "CCHC0306", PackageBuilder.Empty().Part("a.txt", "a")), "a ZIP archive"),
        (Refused("OpenDocument text", "CCHC0306", OpenDocument("text")), ".odt"),
        (Refused("OpenDocument spreadsheet", "CCHC0306", OpenDocument("spreadsheet")), ".ods"),
        (Refused("OpenDocument presentation", "CCHC0306", OpenDocument("presentation")), ".odp"),
        (Refused("OpenDocument drawing", "CCHC0306", OpenDocument("graphics")), "OpenDocument"),
        (Refused("EPUB", "CCHC0306", PackageBuilder.Empty().Part("mimetype", "application/epub+zip")), "EPUB"),
        (Refused("XLSX", "CCHC0306", Office("xl/workbook.xml", "workbook", "spreadsheetml")), "Excel"),
        (Refused("XLSB", "CCHC0306", PackageBuilder.Empty().Root("xl/workbook.bin").Part("xl/workbook.bin", new byte[50])), "Excel"),
        (Refused("PPTX", "CCHC0306", Office("ppt/presentation.xml", "presentation", "presentationml")), "PowerPoint"),
        (Refused("glossary in place of the document", "CCHC0306", Xml.MainText(Xml.Root("glossaryDocument", ""))), "glossaryDocument"),
    ];

    internal static IEnumerable<HostilePackage> All => Named.Select(kind => kind.Package);

    // A directory entry holds the name, its length and the kind of the object (MS-CFB 2.6.1).
    private static byte[] Compound(int before, string stream, string second = "Root Entry", string text = "")
    {
        using var file = new MemoryStream();
        file.Write(Ole);
        file.Write(Encoding.Unicode.GetBytes(text));
        file.SetLength((before / 512 * 512) + 1024);
        file.Position = file.Length;
        foreach (var name in new[] { "Root Entry", second, stream, "\u0005SummaryInformation" })
        {
            var entry = new byte[128];
            Encoding.Unicode.GetBytes(name, entry);
            BitConverter.TryWriteBytes(entry.AsSpan(64), (ushort)((name.Length + 1) * 2));
            entry[66] = 2;
            file.Write(entry);
        }

        return file.ToArray();
    }

    private static PackageBuilder OpenDocument(string kind) => PackageBuilder.Empty()
        .Part("mimetype", "application/vnd.oasis.opendocument." + kind).Part("content.xml", "<a/>").Part("META-INF/manifest.xml", "<a/>");

    private static PackageBuilder Office(string path, string root, string language) => PackageBuilder.Empty().Root(path)
        .Part(path, $"<{root} xmlns=\"http://schemas.openxmlformats.org/{language}/2006/main\"/>");

    private static byte[] Noise(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
