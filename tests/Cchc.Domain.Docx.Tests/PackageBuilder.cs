using System.IO.Compression;
using System.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Makes small packages part by part, sound and broken ones.</summary>
internal sealed class PackageBuilder
{
    internal const string MainPath = "word/document.xml";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private readonly Dictionary<string, byte[]> parts = [];
    private readonly List<string> relationships = [];

    /// <summary>The parts in the order in which they were added.</summary>
    internal IReadOnlyDictionary<string, byte[]> Parts => parts;

    internal static PackageBuilder Empty() => new();

    /// <summary>A document with this content of w:body.</summary>
    internal static PackageBuilder WithBody(string body) => new PackageBuilder().Root(MainPath).Part(MainPath, Document(body));

    internal static PackageBuilder From(byte[] package)
    {
        var builder = new PackageBuilder();
        using var zip = new ZipArchive(new MemoryStream(package));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            builder.parts[entry.FullName] = copy.ToArray();
        }

        return builder;
    }

    internal static string Document(string body) =>
        $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + $" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>{body}</w:body></w:document>";

    internal PackageBuilder Root(string target) => Part(
        "_rels/.rels",
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"{target}\"/></Relationships>");

    internal PackageBuilder Part(string path, string content) => Part(path, Encoding.UTF8.GetBytes(content));

    internal PackageBuilder Part(string path, byte[] content)
    {
        parts[path] = content;
        return this;
    }

    /// <summary>A part that the main part refers to.</summary>
    internal PackageBuilder Related(string type, string path, string content)
    {
        relationships.Add($"<Relationship Id=\"r{relationships.Count}\" Type=\"{Office}{type}\" Target=\"/{path}\"/>");
        Part(
            "word/_rels/document.xml.rels",
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relationships)}</Relationships>");
        return Part(path, content);
    }

    /// <summary>With the content types, which our reader does not ask for and other programs do.</summary>
    internal PackageBuilder Typed() => Part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(parts.Keys.Where(path => path.StartsWith("word/", StringComparison.Ordinal) && !path.EndsWith(".rels", StringComparison.Ordinal)).Select(path =>
            $"<Override PartName=\"/{path}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{path[5..^4]}{(path == MainPath ? ".main" : "")}+xml\"/>"))
        + "</Types>");

    internal PackageBuilder Without(string path)
    {
        parts.Remove(path);
        return this;
    }

    internal bool Has(string path) => parts.ContainsKey(path);

    internal string Text(string path) => Encoding.UTF8.GetString(parts[path]);

    internal byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var entry = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
