using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>An opened package (Open Packaging Conventions): its parts by path and their relationships, within the limits.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadBudget budget = new();

    private DocxPackage(ZipArchive zip)
    {
        this.zip = zip;
        if (zip.Entries.Count > DocxLimits.Parts)
        {
            throw DocxFaultException.TooLarge("Parts", DocxLimits.Parts);
        }

        foreach (var entry in zip.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    internal IReadOnlyCollection<string> PartNames => parts.Keys;

    /// <summary>All that is in the file, in its order: parts, and whatever else was packed with them.</summary>
    internal IReadOnlyList<ZipArchiveEntry> Entries => zip.Entries;

    internal static DocxPackage Open(MemoryStream file)
    {
        try
        {
            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            try
            {
                return new DocxPackage(archive);
            }
            catch
            {
                archive.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    internal bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Reads a part; whatever is wrong with it comes as a fault.</summary>
    internal T Read<T>(string part, Func<PartXml, T> read) => Open(part, stream =>
    {
        using var xml = new PartXml(stream);
        xml.Root();
        return read(xml);
    });

    /// <summary>Reads a part in a way of one's own; whatever is wrong with it comes as a fault.</summary>
    internal T Open<T>(string part, Func<Stream, T> read)
    {
        try
        {
            using var stream = Inflate(part);
            return read(stream);
        }
        catch (XmlException exception)
        {
            throw DeclaresType(part)
                ? new DocxFaultException(DocxIssues.DocumentTypeRefused.With(("part", part)))
                : new DocxFaultException(DocxIssues.DamagedXml.With(
                    ("part", part), ("line", exception.LineNumber.ToString(CultureInfo.InvariantCulture)), ("found", new LocalizedText(
                        string.Create(CultureInfo.InvariantCulture, $"sai cú pháp ở cột {exception.LinePosition}."), exception.Message))));
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    /// <summary>The relationships of a part inside the package; the empty path gives those of the package itself.</summary>
    internal IReadOnlyList<Relationship> RelationshipsOf(string source)
    {
        var part = Relationship.PartFor(source);
        return !Has(part) ? [] : Read(part, xml =>
        {
            var found = new List<Relationship>();
            if (xml.Enter())
            {
                while (xml.NextChild())
                {
                    if (xml.Plain("TargetMode") != "External" && xml.Plain("Type") is { } type && xml.Plain("Target") is { } target)
                    {
                        found.Add(new Relationship(type, Relationship.Resolve(source, target)));
                    }

                    xml.Skip();
                }
            }

            return found;
        });
    }

    /// <summary>The content of an entry, whether it can be reached as a part or not.</summary>
    internal byte[] Content(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = new InflatedStream(entry.Open(), budget);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    /// <summary>True where the entry is the one that is read as this part.</summary>
    internal bool Is(ZipArchiveEntry entry, string part) => parts.TryGetValue(part, out var found) && found == entry;

    public void Dispose() => zip.Dispose();

    private InflatedStream Inflate(string part) => parts.TryGetValue(part, out var entry)
        ? new InflatedStream(entry.Open(), budget)
        : throw new DocxFaultException(DocxIssues.MissingPart.With(("part", part)));

    // The reader refuses a DTD like any other fault; only the text tells which it was.
    private bool DeclaresType(string part)
    {
        try
        {
            using var text = new StreamReader(Inflate(part), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            var start = new char[4096];
            var length = text.ReadBlock(start);
            return start.AsSpan(0, length).Contains("<!DOCTYPE", StringComparison.Ordinal);
        }
        catch (Exception exception) when (IsDamage(exception) || exception is DocxFaultException)
        {
            return false;
        }
    }

    private static DocxFaultException Damaged(Exception exception) => new(DocxIssues.DamagedPackage.With(
        ("found", new LocalizedText("gói ZIP không đầy đủ hoặc sai cấu trúc.", exception.Message))));

    // What System.IO.Compression throws on broken central directories, lengths, offsets and deflate data.
    private static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException
            or UriFormatException or InvalidOperationException;
}
