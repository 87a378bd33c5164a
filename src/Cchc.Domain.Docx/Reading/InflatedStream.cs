namespace Cchc.Domain.Docx.Reading;

/// <summary>Counts what comes out of a compressed part and stops at the limits, whatever size the package declares.</summary>
internal sealed class InflatedStream(Stream inner, ReadBudget budget) : Stream
{
    private int read;

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
        read += count;
        if (read > DocxLimits.PartBytes)
        {
            throw DocxFaultException.TooLarge("PartBytes", DocxLimits.PartBytes);
        }

        budget.Spend(count);
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
}
