using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Docx.Tests;

/// <summary>A stream that can be written and nothing else, such as the body of a response.</summary>
internal sealed class ResponseStream(Stream inner) : OneWayStream
{
    public override bool CanRead => false;

    public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
}
