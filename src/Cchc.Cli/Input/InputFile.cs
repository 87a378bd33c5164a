using System.Text;
using Cchc.Domain.Docx;
using Cchc.Domain.Import;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Cli.Input;

/// <summary>Reads one input: its kind is taken from the content, with the file name's ending as a hint.</summary>
internal static class InputFile
{
    private const int LimitMiB = 256;

    internal static LoadedReport Load(string file, CliConsole console)
    {
        var bytes = ReadBytes(file, console);
        var kind = KindOf(bytes, file);
        try
        {
            return Load(file, kind, bytes) with { Content = bytes };
        }
        catch (UnreadableInputException e)
        {
            throw new CliException(file, e.Issues.FirstOrDefault(issue => issue.IsFatal) ?? e.Issues[0]);
        }
    }

    /// <summary>The kind of some content. A wrong ending does not mislead: a DOCX called report.txt is a DOCX.</summary>
    internal static InputKind KindOf(ReadOnlySpan<byte> bytes, string file)
    {
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (bytes.StartsWith("PK"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return InputKind.Docx;
        }

        var words = (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        if (words.StartsWith("{"u8) || ending == ".json")
        {
            return InputKind.Json;
        }

        return ending == ".docx" ? InputKind.Docx : InputKind.Text;
    }

    private static LoadedReport Load(string file, InputKind kind, byte[] bytes)
    {
        if (kind == InputKind.Json)
        {
            var read = ReportJson.Read(bytes);
            return read.Report is { } report
                ? new LoadedReport(file, kind, report, read.Issues, SourceMap.Empty)
                : throw new UnreadableInputException(read.Issues.AsSpan());
        }

        using var stream = new MemoryStream(bytes);
        var result = kind == InputKind.Docx && bytes.Length > 0 ? ReportDocx.Read(stream) : ReportImporter.ImportText(Decode(bytes, file));
        return new LoadedReport(file, kind, result.ReportOrThrow(), result.Issues, result.Places);
    }

    private static byte[] ReadBytes(string file, CliConsole console)
    {
        try
        {
            if (file == "-")
            {
                using var buffer = new MemoryStream();
                console.Input.CopyTo(buffer);
                return buffer.ToArray();
            }

            if (!File.Exists(file))
            {
                throw new CliException(file, CliMessages.NoFile.With());
            }

            return new FileInfo(file).Length <= LimitMiB * 1024L * 1024L
                ? File.ReadAllBytes(file)
                : throw new CliException(file, CliMessages.TooLarge.With(("limit", $"{LimitMiB}")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CliException(file, CliMessages.CannotOpen.With(("found", e.Message)));
        }
    }

    private static string Decode(byte[] bytes, string file)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        var bad = FirstBadByte(bytes);
        return bad < 0
            ? Encoding.UTF8.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes)
            : throw new CliException(file, CliMessages.NotText.With(("offset", $"{bad + 1}")));
    }

    // The first byte that is no UTF-8, or a NUL, which no text holds.
    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (bytes[at] == 0 || Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += consumed;
        }

        return -1;
    }
}
