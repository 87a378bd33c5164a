using System.IO.Compression;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Input;

/// <summary>What cannot be read: exit code 2, one line with the file, nothing on standard output.</summary>
public sealed class InputFileTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "empty", "a.txt", "CCHC0101" },
        { "empty", "a.docx", "CCHC0101" },
        { "empty", "a.json", "CCHC0101" },
        { "empty", "a", "CCHC0101" },
        { "blanks", "a.txt", "CCHC0101" },
        { "blanks", "a.docx", "CCHC0101" },
        { "blanks", "a.json", "CCHC0101" },
        { "mark only", "a.txt", "CCHC0101" },
        { "junk", "a.bin", "CCHC0904" },
        { "junk", "a.txt", "CCHC0904" },
        { "junk", "a.docx", "CCHC0302" },
        { "junk", "a.json", "CCHC02" },
        { "escapes", "a.txt", "CCHC0102" },
        { "escapes", "a.json", "CCHC0201" },
        { "doc", "a.doc", "CCHC0303" },
        { "doc", "a.txt", "CCHC0303" },
        { "encrypted", "a.docx", "CCHC0304" },
        { "zip", "a.docx", "CCHC0306" },
        { "xlsx", "a.xlsx", "CCHC0306" },
        { "xlsx", "a.docx", "CCHC0306" },
        { "odt", "a.odt", "CCHC0306" },
        { "broken XML", "a.docx", "CCHC0308" },
        { "pdf", "a.pdf", "CCHC0917" },
        { "pdf", "a.txt", "CCHC0917" },
        { "rtf", "a.rtf", "CCHC0917" },
        { "rtf", "a.doc", "CCHC0917" },
        { "other text", "a.txt", "CCHC0102" },
        { "other text", "a.docx", "CCHC0102" },
        { "other text", "a.json", "CCHC0201" },
        { "other docx", "a.docx", "CCHC0102" },
        { "other object", "a.json", "CCHC02" },
        { "other object", "a.txt", "CCHC02" },
        { "array", "a.json", "CCHC02" },
        { "edition", "a.json", "CCHC02" },
        { "findings", "a.json", "CCHC02" },
        { "newer version", "a.json", "CCHC0209" },
        { "trailing", "a.json", "CCHC0203" },
        { "Windows-1258", "a.txt", "CCHC0904" },
        { "TCVN3", "a.txt", "CCHC0904" },
        { "UTF-16", "a.txt", "CCHC0904" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Check_Unreadable_IsRefused(string what, string name, string code)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(name, Make(what));
        var vi = CliRun.Of("check", file);
        vi.IsRefused(code, file);
        var en = CliRun.Of("check", file, "--lang", "en", "--format", "json");
        en.IsRefused(code, file);
        Assert.NotEqual(vi.Error, en.Error);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Convert_Unreadable_WritesNothing(string what, string name, string code)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(name, Make(what));
        CliRun.Of("convert", file, folder["out.json"]).IsRefused(code, file);
        Assert.Equal([name], folder.Names);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Check_UnreadableInput_IsRefused(string what, string name, string code)
    {
        // Without a name there is no hint; the content alone still never makes a report of it.
        _ = (name, code);
        CliRun.WithInput(Make(what), "check", "-").IsRefused("CCHC0", "-");
    }

    [Fact]
    public void Check_NoTextAtSomeByte_NamesThePlace()
    {
        var run = CliRun.WithInput([.. "BÁO CÁO\ncải "u8, 0xE1, .. "ch"u8], "check", "-", "--lang", "en");
        run.IsRefused("CCHC0904", "-");
        Assert.Contains("line 2, column 5", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TruncatedDocx_IsRefused()
    {
        using var folder = new TemporaryFolder();
        foreach (var whole in new[] { File.ReadAllBytes(CliRun.Sample("quy-1-2022-xa-song-lam.docx")), File.ReadAllBytes(folder.Convert(CliRun.Sample(), "whole.docx")) })
        {
            foreach (var length in new[] { 2, 3, 4, 30, 100, 1000, whole.Length / 4, whole.Length / 2, whole.Length * 3 / 4, whole.Length - 22, whole.Length - 1 })
            {
                var file = folder.Write("cut.docx", whole.AsSpan(0, length));
                CliRun.Of("check", file).IsRefused("CCHC03", file);
            }
        }
    }

    [Fact]
    public void Check_TruncatedJson_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(folder.Convert(CliRun.Sample(), "whole.json"));
        foreach (var length in new[] { 1, 2, 10, 100, 1000, whole.Length / 4, whole.Length / 2, whole.Length * 3 / 4, whole.Length - 3, whole.Length - 2 })
        {
            var file = folder.Write("cut.json", whole.AsSpan(0, length));
            CliRun.Of("check", file).IsRefused("CCHC02", file);
        }
    }

    [Fact]
    public void Check_WrongMembersInJson_TellsTheFirstAndHowMany()
    {
        var run = CliRun.WithInput("{ \"formatVersion\": \"1.0\",\n \"a\": 1, \"b\": 2 }"u8.ToArray(), "check", "-", "--lang", "en");
        run.IsRefused("CCHC0211", "-");
        Assert.Contains("line 2, column 2", run.Error, StringComparison.Ordinal);
        Assert.Contains("more)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NothingOnStandardInput_IsRefused() => CliRun.Of("check", "-").IsRefused("CCHC0101", "-");

    [Fact]
    public void Check_StandardInputTwice_IsRefused() =>
        CliRun.WithInput(File.ReadAllBytes(CliRun.Sound), "check", "-", "-").IsRefused("CCHC0101", "-");

    [Fact]
    public void Check_NoSuchFile_IsRefused()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("check", folder["none.txt"]).IsRefused("CCHC0902", folder["none.txt"]);
        CliRun.Of("check", Path.Combine(folder["none"], "none.txt")).IsRefused("CCHC0902", Path.Combine(folder["none"], "none.txt"));
        CliRun.Of("check", "").IsRefused("CCHC0902", "“”");
        CliRun.Of("check", "a\0b").IsRefused("CCHC0902", "a b");
        CliRun.Of("check", "a\nb").IsRefused("CCHC0902", "a b");
    }

    [Fact]
    public void Check_Folder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("check", folder.Root).IsRefused("CCHC0916", folder.Root);
        CliRun.Of("convert", folder.Root, folder["a.json"]).IsRefused("CCHC0916", folder.Root);
    }

    [Fact]
    public void Check_FileThatCannotBeOpened_IsRefused()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Root reads any file; the memory of a process starts with a hole for everyone.
        CliRun.Of("check", "/proc/self/mem").IsRefused("CCHC0903", "/proc/self/mem");
        if (!Environment.IsPrivilegedProcess)
        {
            using var folder = new TemporaryFolder();
            var file = folder.Write("a.txt", "a");
            File.SetUnixFileMode(file, UnixFileMode.None);
            CliRun.Of("check", file).IsRefused("CCHC0903", file);
        }
    }

    [Theory]
    [InlineData("a.docx", "a.txt")]
    [InlineData("a.docx", "a.json")]
    [InlineData("a.docx", "a")]
    [InlineData("a.json", "a.docx")]
    [InlineData("a.json", "a.txt")]
    [InlineData("a.txt", "a.docx")]
    [InlineData("a.txt", "a.doc")]
    [InlineData("a.txt", "a")]
    public void Check_WrongEnding_DoesNotMislead(string made, string called)
    {
        using var folder = new TemporaryFolder();
        var right = folder.Convert(CliRun.Sample(), made);
        var expected = CliRun.Of("check", right, "--format", "json");
        File.Move(right, folder[called]);
        var run = CliRun.Of("check", folder[called], "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Equal(expected.Text.Replace(right, folder[called], StringComparison.Ordinal), run.Text);
    }

    [Theory]
    [InlineData("UTF-8 with a mark")]
    [InlineData("UTF-16 LE")]
    [InlineData("UTF-16 BE")]
    [InlineData("CRLF")]
    public void Check_OtherTextForms_AreRead(string form)
    {
        var text = File.ReadAllText(CliRun.Sample());
        byte[] bytes = form switch
        {
            "UTF-8 with a mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "UTF-16 LE" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            "UTF-16 BE" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        };
        var run = CliRun.WithInput(bytes, "check", "-", "--format", "json");
        Assert.Equal(CliRun.WithInput(Encoding.UTF8.GetBytes(text), "check", "-", "--format", "json").Text, run.Text);
    }

    [Theory]
    [InlineData("{", "a.txt", "Json")]
    [InlineData(" \n{", "-", "Json")]
    [InlineData("[1]", "a.json", "Json")]
    [InlineData("PK", "a.txt", "Docx")]
    [InlineData("BÁO CÁO", "a.docx", "Text")]
    [InlineData("BÁO CÁO", "a.md", "Text")]
    [InlineData("", "a.json", "Text")]
    public void KindOf_Content_ComesBeforeTheEnding(string content, string file, string kind) =>
        Assert.Equal(kind, InputFile.KindOf(Encoding.UTF8.GetBytes(content), file).ToString());

    private static byte[] Make(string what) => what switch
    {
        "empty" => [],
        "blanks" => " \r\n\t \n"u8.ToArray(),
        "mark only" => [0xEF, 0xBB, 0xBF],
        "junk" => Junk(),
        "escapes" => "\u001b[31mred\u0007\u2028"u8.ToArray(),
        "doc" => [.. Compound, .. new byte[2000], .. Encoding.Unicode.GetBytes("WordDocument")],
        "encrypted" => [.. Compound, .. new byte[2000], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "zip" => Zip(("a.txt", "a")),
        "xlsx" => Zip(("_rels/.rels", Relationships("xl/workbook.xml")), ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")),
        "odt" => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")),
        "broken XML" => Zip(("_rels/.rels", Relationships("word/document.xml")), ("word/document.xml", "<w:document")),
        "other docx" => Zip(("_rels/.rels", Relationships("word/document.xml")), ("word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Thư mời họp</w:t></w:r></w:p></w:body></w:document>")),
        "pdf" => [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj"u8],
        "rtf" => @"{\rtf1\ansi B\'e1o c\'e1o}"u8.ToArray(),
        "other text" => "Kính gửi quý phụ huynh,\nNhà trường mời họp.\n"u8.ToArray(),
        "other object" => "{ \"name\": \"left-pad\", \"version\": \"1.0.0\" }"u8.ToArray(),
        "array" => "[1, 2, 3]"u8.ToArray(),
        "edition" => CliRun.Of("catalogue", "hoang-hoa-01b-2022", "--format", "json").Output,
        "findings" => CliRun.Of("check", CliRun.Sample(), "--format", "json").Output[1..^2],
        "newer version" => "{ \"formatVersion\": \"9.0\" }"u8.ToArray(),
        "trailing" => Trailing(),
        // "Báo cáo cải cách hành chính" in the encodings of old Vietnamese offices.
        "Windows-1258" => [.. "B"u8, 0xE1, .. "o c"u8, 0xE1, .. "o ca"u8, 0xD2, .. "i c"u8, 0xE1, .. "ch h"u8, 0xE0, .. "nh chi"u8, 0xEC, .. "nh\n"u8],
        "TCVN3" => [.. "B"u8, 0xB8, .. "o c"u8, 0xB8, .. "o c"u8, 0xB6, .. "i c"u8, 0xB8, .. "ch h"u8, 0xB5, .. "nh ch"u8, 0xDD, .. "nh\n"u8],
        "UTF-16" => Encoding.Unicode.GetBytes(File.ReadAllText(CliRun.Sample())),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static byte[] Junk()
    {
        var bytes = new byte[5000];
        new Random(2022).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Trailing()
    {
        using var folder = new TemporaryFolder();
        return [.. File.ReadAllBytes(folder.Convert(CliRun.Sound, "a.json")), .. "{}"u8];
    }

    private static string Relationships(string target) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\""
        + target + "\"/></Relationships>";

    private static byte[] Zip(params (string Path, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
