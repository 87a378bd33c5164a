using System.Buffers;
using System.Text;
using Cchc.Domain.Docx.Reading;

namespace Cchc.Domain.Docx.Writing;

/// <summary>Writes XML as UTF-8 into a lent buffer: markup as it is, text escaped.</summary>
internal sealed class Utf8Xml : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f<>&\ufffe\uffff");

    private byte[] buffer;
    private int length;

    internal Utf8Xml(int capacity) => buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>What was written so far; gone once this is disposed of.</summary>
    internal ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    internal Utf8Xml Raw(ReadOnlySpan<byte> markup)
    {
        Reserve(markup.Length);
        markup.CopyTo(buffer.AsSpan(length));
        length += markup.Length;
        return this;
    }

    /// <summary>The text of an element (not the value of an attribute). What XML cannot hold becomes U+FFFD.</summary>
    internal Utf8Xml Text(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Special)) >= 0; text = text[(at + 1)..])
        {
            Encode(text[..at]);
            Raw(text[at] switch
            {
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '&' => "&amp;"u8,
                '\r' => "&#13;"u8,
                _ => "\uFFFD"u8,
            });
        }

        Encode(text);
        return this;
    }

    /// <summary>The value of an attribute.</summary>
    internal Utf8Xml Value(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny('"', '\n', '\t')) >= 0; text = text[(at + 1)..])
        {
            Text(text[..at]).Raw(text[at] switch { '"' => "&quot;"u8, '\n' => "&#10;"u8, _ => "&#9;"u8 });
        }

        return Text(text);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    // A lone surrogate becomes U+FFFD here: that is what UTF-8 does with it.
    private void Encode(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
            length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
        }
    }

    private void Reserve(int count) => LentArray.Reserve(ref buffer, length, count);
}
