using System.Text;
using System.Xml;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>An XML part as its characters, which can be given others in between: all of its bytes stay as they are.</summary>
internal sealed class XmlText
{
    private readonly byte[] bytes;
    private readonly Encoding encoding;
    private readonly int preamble;

    private XmlText(byte[] bytes, Encoding encoding, int preamble)
    {
        this.bytes = bytes;
        this.encoding = encoding;
        this.preamble = preamble;
        Text = encoding.GetString(bytes.AsSpan(preamble));
    }

    /// <summary>The characters, without a byte order mark: an XML reader of the bytes counts the same lines and columns.</summary>
    internal string Text { get; }

    internal static XmlText Read(Stream part)
    {
        using var content = new MemoryStream();
        part.CopyTo(content);
        var read = content.ToArray();
        var found = Found(read);
        return found.WebName switch
        {
            "utf-8" => new XmlText(read, new UTF8Encoding(false, throwOnInvalidBytes: true), Preamble(read, [0xEF, 0xBB, 0xBF])),
            "utf-16" => new XmlText(read, new UnicodeEncoding(false, true, throwOnInvalidBytes: true), Preamble(read, [0xFF, 0xFE])),
            "utf-16BE" => new XmlText(read, new UnicodeEncoding(true, true, throwOnInvalidBytes: true), Preamble(read, [0xFE, 0xFF])),
            _ when found.IsSingleByte => new XmlText(
                read, Encoding.GetEncoding(found.WebName, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), 0),
            // ISO/IEC 29500-2 allows none but those of Unicode above; what XmlReader can read in spite of that goes on as UTF-8.
            _ => Of(WithoutDeclaration(read)),
        };
    }

    internal static XmlText Of(string text) => new(Encoding.UTF8.GetBytes(text), new UTF8Encoding(false), 0);

    internal byte[] With(TextEdits edits)
    {
        using var result = new MemoryStream(bytes.Length + edits.Length);
        result.Write(bytes.AsSpan(0, preamble));
        var (from, at) = (0, preamble);
        foreach (var edit in edits.InOrder())
        {
            Copy(edit.Offset);
            var removed = edit.Offset + edit.Removed;
            at += encoding.GetByteCount(Text.AsSpan(from, removed - from));
            from = removed;
            result.Write(encoding.GetBytes(encoding.IsSingleByte ? Plain(edit.Text) : edit.Text));
        }

        Copy(Text.Length);
        return result.ToArray();

        void Copy(int to)
        {
            var count = encoding.GetByteCount(Text.AsSpan(from, to - from));
            result.Write(bytes.AsSpan(at, count));
            (from, at) = (to, at + count);
        }
    }

    private static int Preamble(byte[] bytes, ReadOnlySpan<byte> mark) => bytes.AsSpan().StartsWith(mark) ? mark.Length : 0;

    private static Encoding Found(byte[] bytes)
    {
        using var reader = new XmlTextReader(new MemoryStream(bytes)) { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        reader.MoveToContent();
        return reader.Encoding ?? Encoding.UTF8;
    }

    private static string WithoutDeclaration(byte[] bytes)
    {
        var text = new StringBuilder();
        using (var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }))
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            writer.WriteNode(reader, defattr: false);
        }

        return text.ToString();
    }

    // The characters that an encoding of 256 may lack, as references.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(rune.IsAscii ? rune.ToString() : $"&#x{rune.Value:X};");
        }

        return plain.ToString();
    }
}
