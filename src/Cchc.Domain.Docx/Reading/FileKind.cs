using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>What a file is that is no package, as far as its reader can be told what to do about it.</summary>
internal static class FileKind
{
    private const int LookedAt = 4096;

    private static readonly LocalizedText SaveInWord = new("hãy mở bằng Word rồi lưu lại dạng .docx", "open it in Word and save it as .docx");
    private static readonly LocalizedText Extract = new("hãy giải nén rồi chọn tệp .docx bên trong", "extract it and take the .docx inside");
    private static readonly LocalizedText Type = new("hãy gõ lại văn bản trong Word", "type the text in Word");
    private static readonly LocalizedText Other = new("hãy chọn tệp .docx của báo cáo", "take the report’s .docx file");

    private static readonly (byte[] Start, LocalizedText Found, LocalizedText Remedy)[] Starts =
    [
        ([.. "{\\rtf"u8], new("văn bản RTF", "an RTF document"), SaveInWord),
        ([.. "MZ"u8], new("tệp chương trình", "a program"), Other),
        ([0x1F, 0x8B], new("tệp nén GZIP", "a GZIP archive"), Extract),
        ([.. "7z"u8, 0xBC, 0xAF], new("tệp nén 7-Zip", "a 7-Zip archive"), Extract),
        ([.. "Rar!"u8], new("tệp nén RAR", "a RAR archive"), Extract),
        ([0xFF, 0xD8, 0xFF], new("ảnh JPEG", "a JPEG picture"), Type),
        ([0x89, .. "PNG"u8], new("ảnh PNG", "a PNG picture"), Type),
        ([.. "II*\0"u8], new("ảnh TIFF", "a TIFF picture"), Type),
        ([.. "MM\0*"u8], new("ảnh TIFF", "a TIFF picture"), Type),
    ];

    // What stands in the first lines of a text file; the first that is found says what it is.
    private static readonly (string Mark, LocalizedText Found, LocalizedText Remedy)[] Marks =
    [
        ("http://schemas.microsoft.com/office/2006/xmlPackage", new("văn bản Word dạng XML một tệp (Flat OPC)", "a Word document as one XML file (Flat OPC)"), SaveInWord),
        ("http://schemas.microsoft.com/office/word/2003/wordml", new("văn bản Word 2003 dạng XML", "a Word 2003 XML document"), SaveInWord),
        ("urn:oasis:names:tc:opendocument", new("văn bản OpenDocument dạng XML", "an OpenDocument XML file"), SaveInWord),
        ("MIME-Version:", new("trang web lưu trữ (MHTML)", "a web page archive (MHTML)"), SaveInWord),
        ("<!DOCTYPE html", new("trang web (HTML)", "a web page (HTML)"), SaveInWord),
        ("<html", new("trang web (HTML)", "a web page (HTML)"), SaveInWord),
        ("<?xml", new("tệp XML", "an XML file"), Other),
    ];

    /// <summary>Why a file cannot be opened as a package; null where it may be one.</summary>
    internal static Message? Refusal(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            return DocxIssues.Empty.With();
        }

        if (CompoundFile.Is(file))
        {
            return OfCompoundFile(file);
        }

        if (file.StartsWith("PK"u8))
        {
            return null;
        }

        foreach (var (start, found, remedy) in Starts)
        {
            if (file.StartsWith(start))
            {
                return NotAPackage(found, remedy);
            }
        }

        var head = file[..Math.Min(file.Length, LookedAt)];
        return head.IndexOf("%PDF-"u8) >= 0 ? NotAPackage(new LocalizedText("tệp PDF", "a PDF file"), SaveInWord)
            : file.LastIndexOf("PK\u0005\u0006"u8) >= 0 ? DocxIssues.DamagedPackage.With(
                ("found", new LocalizedText("có dữ liệu lạ trước phần đầu của gói ZIP.", "something foreign stands before the start of the ZIP package.")))
            : OfText(head);
    }

    private static Message OfCompoundFile(ReadOnlySpan<byte> file) =>
        // Office writes an encrypted document as a compound file with a stream of this name (MS-OFFCRYPTO 2.3.4.4).
        CompoundFile.HasStream(file, "EncryptedPackage") ? DocxIssues.Encrypted.With()
        : CompoundFile.HasStream(file, "WordDocument") ? DocxIssues.OldWord.With()
        : CompoundFile.HasStream(file, "Workbook") || CompoundFile.HasStream(file, "Book")
            ? DocxIssues.NotWordprocessing.With(("found", new LocalizedText("bảng tính Excel kiểu cũ (.xls)", "an old Excel workbook (.xls)")))
        : CompoundFile.HasStream(file, "PowerPoint Document")
            ? DocxIssues.NotWordprocessing.With(("found", new LocalizedText("bản trình chiếu PowerPoint kiểu cũ (.ppt)", "an old PowerPoint presentation (.ppt)")))
        // What is cut or damaged has lost its directory, not the words in it.
        : file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? DocxIssues.Encrypted.With()
        : DocxIssues.OldWord.With();

    private static Message OfText(ReadOnlySpan<byte> head)
    {
        var text = Decode(head);
        foreach (var (mark, found, remedy) in Marks)
        {
            if (text.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return NotAPackage(found, remedy);
            }
        }

        return text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f')) || text.Contains('\uFFFD', StringComparison.Ordinal)
            ? NotAPackage(new LocalizedText("dữ liệu lạ", "unknown data"), Other)
            : NotAPackage(new LocalizedText("văn bản thuần (.txt)", "plain text (.txt)"), SaveInWord);
    }

    private static string Decode(ReadOnlySpan<byte> head)
    {
        var encoding = head.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
            : head.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
            : Encoding.UTF8;

        // The last character may be cut.
        return encoding.GetString(head).TrimEnd('\uFFFD');
    }

    private static Message NotAPackage(LocalizedText found, LocalizedText remedy) =>
        DocxIssues.NotAPackage.With(("found", found), ("remedy", remedy));
}
