using System.Buffers;

namespace Cchc.Domain.Json;

/// <summary>The bytes of one document while they come in; they are lent by the shared pool.</summary>
internal sealed class DocumentBuffer : IDisposable
{
    // A byte above the limit, beside a byte order mark, is enough to know that there is too much.
    private const int Most = ReportJson.MaxBytes + 4;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int count;

    internal bool HasRoom => count < Most;

    /// <summary>Where the next bytes go; never empty while there is room.</summary>
    internal Memory<byte> Free
    {
        get
        {
            if (count == bytes.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
                bytes.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(bytes);
                bytes = larger;
            }

            return bytes.AsMemory(count, Math.Min(bytes.Length, Most) - count);
        }
    }

    internal ReadOnlySpan<byte> Written => bytes.AsSpan(0, count);

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    internal void Advance(int read) => count += read;
}
