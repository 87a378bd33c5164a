using System.Buffers;

namespace Cchc.Domain.Docx.Reading;

/// <summary>The bytes of a file that is meant to be a Word document, before it is opened: how many, and of what kind.</summary>
internal static class PackageFile
{
    /// <summary>Reads a stream to its end; a file that is no package comes as a fault.</summary>
    internal static MemoryStream Read(Stream stream)
    {
        var file = Copy(stream);
        return FileKind.Refusal(file.GetBuffer().AsSpan(0, (int)file.Length)) is { } refusal ? throw new DocxFaultException(refusal) : file;
    }

    private static MemoryStream Copy(Stream stream)
    {
        // A stream that knows its length is copied in one piece, or not at all.
        var length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length > DocxLimits.PackageBytes)
        {
            throw DocxFaultException.TooLarge("PackageBytes", DocxLimits.PackageBytes);
        }

        var file = new MemoryStream((int)Math.Max(length, 0));
        var buffer = ArrayPool<byte>.Shared.Rent(65536);
        try
        {
            for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
            {
                file.Write(buffer, 0, count);
                if (file.Length > DocxLimits.PackageBytes)
                {
                    throw DocxFaultException.TooLarge("PackageBytes", DocxLimits.PackageBytes);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return file;
    }
}
