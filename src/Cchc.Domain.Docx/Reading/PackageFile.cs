using System.Buffers;
using System.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>The bytes of a file that is meant to be a Word document, before it is opened: how many, and of what kind.</summary>
internal static class PackageFile
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Reads a stream to its end; a file that is no package comes as a fault.</summary>
    internal static MemoryStream Read(Stream stream)
    {
        var file = Copy(stream);
        Recognise(file.GetBuffer().AsSpan(0, (int)file.Length));
        return file;
    }

    private static MemoryStream Copy(Stream stream)
    {
        var file = new MemoryStream();
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

    private static void Recognise(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            throw new DocxFaultException(DocxIssues.Empty.With());
        }

        if (file.StartsWith(CompoundFile))
        {
            // Office writes an encrypted document as a compound file with a stream of this name (MS-OFFCRYPTO 2.3.4.4).
            throw new DocxFaultException(file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? DocxIssues.Encrypted.With()
                : DocxIssues.OldWord.With());
        }

        if (!file.StartsWith("PK"u8))
        {
            throw new DocxFaultException(DocxIssues.NotAPackage.With());
        }
    }
}
