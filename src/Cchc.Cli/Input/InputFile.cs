using System.Text;
using System.Text.Json;
using Cchc.Cli.Output;
using Cchc.Domain.Catalogue;
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

    internal static LoadedReport Load(string file, CliConsole console, IndicatorCatalogue? catalogue = null)
    {
        var bytes = ReadBytes(file, console);
        RefuseOtherKinds(bytes, file);
        var kind = KindOf(bytes, file);
        try
        {
            return Load(file, kind, bytes, catalogue) with { Content = bytes };
        }
        catch (UnreadableInputException e)
        {
            throw CliException.Of(file, e.Issues);
        }
    }

    /// <summary>The words of an input: a text as it is, a Word document a paragraph a line, a report as `convert` writes it as text.</summary>
    internal static string LoadText(string file, CliConsole console)
    {
        var bytes = ReadBytes(file, console);
        RefuseOtherKinds(bytes, file);
        try
        {
            switch (KindOf(bytes, file))
            {
                case InputKind.Docx:
                    using (var stream = new MemoryStream(bytes))
                    {
                        return DocxSource.Read(stream).DocumentOrThrow().ToText();
                    }

                // A text may well begin with "{" without being JSON.
                case InputKind.Json when Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) || IsJson(bytes):
                    return ReportText.Write(ReportJson.Parse(bytes));
                default:
                    return Decode(bytes, file);
            }
        }
        catch (UnreadableInputException e)
        {
            throw CliException.Of(file, e.Issues);
        }
    }

    /// <summary>The kind of some content. A wrong ending does not mislead: a DOCX called report.txt is a DOCX.</summary>
    internal static InputKind KindOf(ReadOnlySpan<byte> bytes, string file)
    {
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (bytes is [(byte)'P', (byte)'K'] or [(byte)'P', (byte)'K', < 0x20, ..] || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return InputKind.Docx;
        }

        // Nothing but blanks is an empty text, and plain text is text, whatever the file is called.
        var words = (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return words.IsEmpty ? InputKind.Text
            : words.StartsWith("{"u8) || ending == ".json" ? InputKind.Json
            : ending == ".docx" && FirstBadByte(bytes) >= 0 ? InputKind.Docx
            : InputKind.Text;
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static LoadedReport Load(string file, InputKind kind, byte[] bytes, IndicatorCatalogue? catalogue)
    {
        if (kind == InputKind.Json)
        {
            var read = ReportJson.Read(bytes);
            return read.Report is { } report
                ? new LoadedReport(file, kind, report, read.Issues, SourceMap.Empty)
                : throw new UnreadableInputException(read.Issues.AsSpan());
        }

        using var stream = new MemoryStream(bytes);
        var result = kind == InputKind.Docx ? ReportDocx.Read(stream, catalogue) : ReportImporter.ImportText(Decode(bytes, file), catalogue);
        return new LoadedReport(file, kind, result.ReportOrThrow(), result.Issues, result.Places);
    }

    /// <summary>The content of a file, or of standard input for "-".</summary>
    internal static byte[] ReadBytes(string file, CliConsole console)
    {
        if (Directory.Exists(file))
        {
            throw new CliException(file, CliMessages.IsFolder.With());
        }

        if (file != "-" && !File.Exists(file))
        {
            throw new CliException(file, CliMessages.NoFile.With());
        }

        try
        {
            using var opened = file == "-" ? null : File.OpenRead(file);
            return ReadToEnd(opened ?? console.Input) ?? throw new CliException(file, CliMessages.TooLarge.With(("limit", $"{LimitMiB}")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CliException(file, CliMessages.CannotOpen.With(("found", SystemReason.Of(e))));
        }
    }

    private static byte[]? ReadToEnd(Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            if (buffer.Length + count > LimitMiB * 1024L * 1024L)
            {
                return null;
            }

            buffer.Write(chunk, 0, count);
        }

        return buffer.ToArray();
    }

    private static void RefuseOtherKinds(ReadOnlySpan<byte> bytes, string file)
    {
        var kind = bytes.StartsWith("%PDF-"u8) ? "PDF" : bytes.StartsWith("{\\rtf"u8) ? "RTF" : null;
        if (kind is not null)
        {
            throw new CliException(file, CliMessages.OtherKind.With(("kind", kind)));
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
            : throw new CliException(file, new Issue(CliMessages.NotText.With(("offset", $"{bad + 1}"))) { Position = PlaceOf(bytes.AsSpan(0, bad)) });
    }

    private static SourcePosition PlaceOf(ReadOnlySpan<byte> before) =>
        SourcePosition.InText(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);

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
