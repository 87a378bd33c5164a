using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>A line of blanks of some length, then some bytes.</summary>
internal sealed class LongLine(long blanks, byte[] rest) : OneWayStream
{
    private long at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, blanks + 1 + rest.Length - at);
        for (var i = 0; i < read; i++, at++)
        {
            buffer[offset + i] = at < blanks ? (byte)' ' : at == blanks ? (byte)'\n' : rest[at - blanks - 1];
        }

        return read;
    }
}

/// <summary>Bytes that come in small pieces.</summary>
internal sealed class PiecesStream(byte[] bytes, int size) : OneWayStream
{
    private int at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = Math.Min(Math.Min(count, size), bytes.Length - at);
        bytes.AsSpan(at, read).CopyTo(buffer.AsSpan(offset));
        at += read;
        return read;
    }
}

/// <summary>A stream that cannot be written: it fails, or waits until it is told to stop.</summary>
internal sealed class FailingStream(bool waits) : OneWayStream
{
    private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal int Writes { get; private set; }

    internal Task Waiting => waiting.Task;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Writes++;
        if (!waits)
        {
            throw new IOException($"write {Writes}");
        }

        waiting.SetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}

/// <summary>A stream that itself asks for the hash of another report when it is written.</summary>
internal sealed class HashingStream(Action meanwhile) : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        meanwhile();
        base.Write(buffer);
    }
}
