using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>What a package is that holds no Word text, as far as its reader can be told what to do about it.</summary>
internal static class PackageKind
{
    private static readonly (string Mimetype, LocalizedText Found)[] Mimetypes =
    [
        ("application/vnd.oasis.opendocument.text", new(
            "văn bản OpenDocument (.odt); hãy mở bằng Word hoặc LibreOffice rồi lưu lại dạng .docx",
            "an OpenDocument text (.odt); open it in Word or LibreOffice and save it as .docx")),
        ("application/vnd.oasis.opendocument.spreadsheet", new("bảng tính OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)")),
        ("application/vnd.oasis.opendocument.presentation", new("bản trình chiếu OpenDocument (.odp)", "an OpenDocument presentation (.odp)")),
        ("application/epub+zip", new("sách điện tử EPUB", "an EPUB book")),
    ];

    /// <summary>Why a package that names no main part cannot be read.</summary>
    internal static DocxFaultException Refusal(DocxPackage package)
    {
        if (package.Has("word/document.xml"))
        {
            return new DocxFaultException(DocxIssues.MissingPart.With(("part", Relationship.PartFor(""))));
        }

        if (package.Has("mimetype"))
        {
            var mimetype = package.Open("mimetype", Start).Trim();
            var known = Mimetypes.FirstOrDefault(kind => mimetype == kind.Mimetype).Found;
            return NotWord(known ?? new LocalizedText("tệp OpenDocument", "an OpenDocument file"));
        }

        var inner = package.PartNames.FirstOrDefault(name => name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) is { } name ? ShownText.Of(name) : null;
        return NotWord(inner is null
            ? new LocalizedText("tệp nén ZIP thường", "a ZIP archive")
            : new LocalizedText($"tệp nén ZIP có “{inner}” bên trong; hãy giải nén", $"a ZIP archive with “{inner}” inside; extract it"));
    }

    /// <summary>Why a main part with this root element cannot be read.</summary>
    internal static DocxFaultException Refusal(string root) => NotWord(root switch
    {
        "workbook" => new LocalizedText("bảng tính Excel", "an Excel workbook"),
        "presentation" => new LocalizedText("bản trình chiếu PowerPoint", "a PowerPoint presentation"),
        "VisioDocument" => new LocalizedText("bản vẽ Visio", "a Visio drawing"),
        _ => new LocalizedText($"phần tử gốc “{ShownText.Of(root)}”", $"the root element “{ShownText.Of(root)}”"),
    });

    private static string Start(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var start = new char[100];
        return new string(start, 0, reader.ReadBlock(start));
    }

    private static DocxFaultException NotWord(LocalizedText found) => new(DocxIssues.NotWordprocessing.With(("found", found)));
}
