using System.IO.Hashing;

namespace Cchc.Domain.Docx.Reading;

/// <summary>
/// Counts what comes out of a compressed part and stops at the limits, whatever size the package declares; at the end it holds
/// the content to the length and the checksum that were declared.
/// </summary>
internal sealed class InflatedStream(Stream inner, ReadBudget budget, long length, uint checksum, bool isMarkup) : Stream
{
    private readonly Crc32 crc = new();
    private int read;
    private int sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        if (count == 0 && !buffer.IsEmpty && (read != length || crc.GetCurrentHashAsUInt32() != checksum))
        {
            throw new InvalidDataException("The content of a part does not fit its length or its checksum.");
        }

        read += count;
        if (read > DocxLimits.PartBytes)
        {
            throw DocxFaultException.TooLarge("PartBytes", DocxLimits.PartBytes);
        }

        budget.Spend(count);
        crc.Append(buffer[..count]);
        if (isMarkup)
        {
            Measure(buffer[..count]);
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // A parser holds a tag, an attribute or a text in memory as a whole, and none of them has this sign inside.
    private void Measure(ReadOnlySpan<byte> part)
    {
        var first = part.IndexOf((byte)'<');
        sinceTag += first < 0 ? part.Length : first;
        if (sinceTag > DocxLimits.TokenBytes)
        {
            throw DocxFaultException.TooLarge("TokenBytes", DocxLimits.TokenBytes);
        }

        sinceTag = first < 0 ? sinceTag : part.Length - 1 - part.LastIndexOf((byte)'<');
    }
}
