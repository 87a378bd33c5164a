using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>An opened package (Open Packaging Conventions): its parts by path and their relationships, within the limits.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> twice = new(StringComparer.OrdinalIgnoreCase);
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
            if (entry.FullName.Length > DocxLimits.PartName)
            {
                throw DocxFaultException.TooLarge("PartName", DocxLimits.PartName);
            }

            var name = NameOf(entry);
            if (!name.EndsWith('/') && !parts.TryAdd(name, entry))
            {
                twice.Add(name);
            }
        }
    }

    internal IReadOnlyCollection<string> PartNames => parts.Keys;

    /// <summary>All that is in the file, in its order: parts, and whatever else was packed with them.</summary>
    internal IReadOnlyList<ZipArchiveEntry> Entries => zip.Entries;

    internal static DocxPackage Open(MemoryStream file)
    {
        ZipDirectory.Measure(file.GetBuffer().AsSpan(0, (int)file.Length));
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

    /// <summary>Reads a part to its end, or no further where nothing is found; whatever is wrong with it comes as a fault.</summary>
    internal T Read<T>(string part, Func<PartXml, T> read) => Open(part, stream =>
    {
        using var xml = new PartXml(stream);
        xml.Root();
        var found = read(xml);
        if (found is not null)
        {
            xml.End();
        }

        return found;
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
                ? new DocxFaultException(DocxIssues.DocumentTypeRefused.With(("part", ShownText.Of(part))))
                : new DocxFaultException(DocxIssues.DamagedXml.With(
                    ("part", ShownText.Of(part)), ("line", exception.LineNumber.ToString(CultureInfo.InvariantCulture)), ("found", new LocalizedText(
                        string.Create(CultureInfo.InvariantCulture, $"sai cú pháp ở cột {exception.LinePosition}."), ShownText.Of(exception.Message)))));
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    /// <summary>The relationships of a part, links apart; the empty path gives those of the package itself.</summary>
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
                    if (xml.Plain("Type") is { } type && xml.Plain("Target") is { } target && !type.EndsWith(WordNames.Hyperlink, StringComparison.Ordinal))
                    {
                        found.Add(Relationship.Of(source, type, target, xml.Plain("TargetMode")));
                    }

                    if (found.Count > DocxLimits.Parts)
                    {
                        throw DocxFaultException.TooLarge("Parts", DocxLimits.Parts);
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
            using var stream = Inflate(entry, isMarkup: false);
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

    /// <summary>The name of the part in an entry, as relationships have it: some programs escape names and turn the strokes around.</summary>
    private static string NameOf(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/').TrimStart('/');

        // An escaped stroke belongs to no name (ISO/IEC 29500-2, 6.2.2.2).
        return !name.Contains('%', StringComparison.Ordinal)
            || name.Contains("%2F", StringComparison.OrdinalIgnoreCase) || name.Contains("%5C", StringComparison.OrdinalIgnoreCase)
            ? name
            : Uri.UnescapeDataString(name);
    }

    private InflatedStream Inflate(string part) =>
        !parts.TryGetValue(part, out var entry) ? throw new DocxFaultException(DocxIssues.MissingPart.With(("part", ShownText.Of(part))))
        : twice.Contains(part) ? throw new DocxFaultException(DocxIssues.PartTwice.With(("part", ShownText.Of(part))))
        : Inflate(entry, isMarkup: true);

    private InflatedStream Inflate(ZipArchiveEntry entry, bool isMarkup) => entry.IsEncrypted
        ? throw new DocxFaultException(DocxIssues.Encrypted.With())
        : new(entry.Open(), budget, entry.Length, entry.Crc32, isMarkup);

    // The reader refuses a DTD like any other fault; which it was shows where one that passes over a DTD goes on.
    private bool DeclaresType(string part) => !ReachesRoot(part, DtdProcessing.Prohibit) && ReachesRoot(part, DtdProcessing.Ignore);

    private bool ReachesRoot(string part, DtdProcessing processing)
    {
        try
        {
            using var stream = Inflate(part);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = processing, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element;
        }
        catch (Exception exception) when (IsDamage(exception) || exception is DocxFaultException or XmlException)
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
