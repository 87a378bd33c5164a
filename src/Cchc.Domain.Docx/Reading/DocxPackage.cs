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
    internal T Read<T>(string part, Func<PartXml, T> read)
    {
        try
        {
            using var xml = new PartXml(Inflate(part));
            xml.Root();
            return read(xml);
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
