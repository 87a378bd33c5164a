using System.Text;
using static Cchc.Domain.Docx.Tests.Hostile.HostilePackage;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>What can be odd about the ZIP file itself.</summary>
internal static class ZipPackages
{
    private const string ThirdReader = "the SDK does not look at the checksum";
    private const string Escaped = "the SDK knows the other name as no name of a part";
    private const string Prefixed = "the SDK does not look at the beginning of a file";

    internal static IEnumerable<HostilePackage> All =>
    [
        Read("stored entries", "a", () => RawZip.Of(PackageBuilder.WithBody(Xml.P("a")).Typed(), stored: true).Build()),
        Read("sizes behind the content", "a", () => Each(entry => entry.HasDescriptor = true)),
        Read("bytes after the package", "a", () => Zip(zip => zip.Suffix = new byte[100])),
        Read("comment of 60 KB", "a", () => Zip(zip => zip.Comment = new byte[60_000])),
        Read("folders as entries", "a", () => RawZip.Document().With(Entry("word/"), Entry("word/_rels/"), Entry("a/")).Build()),
        Read("names with backslashes", "a", () => Each(entry => entry.Name = Swap(entry.Name, '/', '\\'))),
        Read("names from the root", "a", () => Each(entry => entry.Name = [(byte)'/', .. entry.Name])),
        Read("names in capitals", "a", () => Each(entry => entry.Name = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entry.Name).ToUpperInvariant()))),
        Read("ZIP64 end record", "a", () => Zip(zip => zip.IsZip64 = true)),
        Read("sizes in a ZIP64 field", "a", () => Listed(main => Zip64(main, main.Length, main.PackedLength))),
        Read("Deflate64", "a", () => Listed(main => main.Method = 9)),
        Read("other names before the contents", "a", () => RawZip.Document().Change(zip =>
            zip.Main.LocalName = "evil"u8.ToArray()).Build()),
        Read("path tricks", "a", () => RawZip.Document().With(
            Entry("../../evil.xml"), Entry("C:\\evil.xml"), Entry("/etc/passwd"), Entry("\\\\server\\share\\x"), Entry("%2e%2e/evil.xml"),
            Entry("word%2Fdocument.xml"), Entry("word/../word/document.xml"), Entry("word/document.xml/"), Entry("word/document.xml\0.png"), Entry("con"), Entry(""), Entry(" ")).Build()),
        Read("names that are no UTF-8", "a", () => RawZip.Document().With(new RawEntry("x", []) { Name = [0xC3, 0x28, 0xFF, 0xFE] }).Build()),
        Read("a package in the package", "a", () => RawZip.Document().With(new RawEntry("word/embeddings/a.docx", RawZip.Document().Build(), stored: true)).Build()),
        Read("4,000 parts", "a", () => RawZip.Document().With(Enumerable.Range(0, 4000).Select(i => Entry($"x/{i}.xml"))).Build()).NotForSdk(),
        Read("wrong checksum of a picture", "a", () => RawZip.Document().With(new RawEntry("word/media/a.png", [1, 2, 3]) { Crc = 7 }).Build()),
        Read("wrong checksum of the styles", "a", () => Styles(styles => styles.Crc ^= 1), "CCHC0305"),
        Read("styles with a password", "a", () => Styles(styles => styles.Flags |= 1), "CCHC0304"),
        Read("styles twice", "a", () => RawZip.Of(Styled()).With(new RawEntry("word/styles.xml", "<x/>"u8.ToArray())).Build(), "CCHC0317"),
        Read("content types twice", "a", () => RawZip.Document().With(new RawEntry("[Content_Types].xml", "<x/>"u8.ToArray())).Build()).AnnotatedWith("CCHC0317"),
        Read("unread bomb of overlapping entries", "a", () => Overlapping(RawZip.Document(), 3000)).NotForSdk().AnnotatedWith("CCHC0305"),
        Refused("main part twice", "CCHC0317", () => RawZip.Document().With(new RawEntry(PackageBuilder.MainPath, "<x/>"u8.ToArray())).Build()),
        Refused("main part twice in other case", "CCHC0317", () => RawZip.Document().With(new RawEntry("WORD/Document.XML", "<x/>"u8.ToArray())).Build()),
        Refused("main part twice, once escaped", "CCHC0317", () => RawZip.Document().With(new RawEntry("word/d%6Fcument.xml", "<x/>"u8.ToArray())).Build()).Sdk(Escaped),
        Refused("no entries", "CCHC0306", () => new RawZip([]).Build()),
        Refused("only a local header", "CCHC0305", () => RawZip.Document().Build()[..60]),
        Refused("cut in the middle", "CCHC0305", () => RawZip.Document().Build()[..700]),
        Refused("without its last byte", "CCHC0305", () => RawZip.Document().Build()[..^1]),
        Refused("a note that begins with PK", "CCHC0305", () => "PK is no package"u8.ToArray()),
        Refused("count too high", "CCHC0305", () => Zip(zip => zip.CountLie = 1)),
        Refused("count too low", "CCHC0305", () => Zip(zip => zip.CountLie = -1)),
        Refused("directory elsewhere", "CCHC0305", () => Zip(zip => zip.OffsetLie = 5)),
        Refused("directory behind the end", "CCHC0305", () => Zip(zip => zip.OffsetLie = 1 << 30)),
        Refused("split archive", "CCHC0305", () => Zip(zip => zip.Disk = 1)),
        Refused("end record in the comment", "CCHC0306", () => Zip(zip => zip.Comment = [0x50, 0x4B, 5, 6, .. new byte[18]])),
        Refused("ZIP64 without its record", "CCHC0305", () => Zip(zip => (zip.IsZip64, zip.HasZip64Record) = (true, false))),
        Refused("ZIP64 record that lies", "CCHC0305", () => Zip(zip => (zip.IsZip64, zip.OffsetLie) = (true, int.MaxValue))),
        Refused("ZIP64 sizes that lie", "CCHC0305", () => Listed(main => Zip64(main, long.MaxValue, long.MaxValue))),
        Refused("ZIP64 length that lies", "CCHC0305", () => Listed(main => Zip64(main, 1L << 40, main.PackedLength))).Sdk(ThirdReader),
        Refused("password of ZIP", "CCHC0304", () => Listed(main => main.Flags |= 1)).Sdk("the SDK does not look whether an entry is encrypted, and this one only says so"),
        Refused("password of ZIP, AES", "CCHC0304", () => Listed(main => (main.Flags, main.Method) = (1, 99))),
        Refused("method LZMA", "CCHC0305", () => Listed(main => main.Method = 14)),
        Refused("method BZIP2", "CCHC0305", () => Listed(main => main.Method = 12)),
        Refused("unknown method", "CCHC0305", () => Listed(main => main.Method = 77)),
        Refused("stored and said to be packed", "CCHC0305", () => RawZip.Of(PackageBuilder.WithBody(Xml.P("a")).Typed(), stored: true).Change(zip => zip.Main.Method = 8).Build()),
        Refused("packed and said to be stored", "CCHC0308", () => Listed(main => main.Method = 0)),
        Refused("wrong checksum of the main part", "CCHC0305", () => Listed(main => main.Crc ^= 1)).Sdk(ThirdReader),
        Refused("length too short", "CCHC0305", () => Listed(main => main.Length -= 10)),
        Refused("length too long", "CCHC0305", () => Listed(main => main.Length += 10)).Sdk(ThirdReader),
        Refused("packed length too short", "CCHC0305", () => Listed(main => main.PackedLength -= 30)),
        Refused("packed length behind the end", "CCHC0305", () => Listed(main => main.PackedLength = 1 << 30)),
        Refused("header of another entry", "CCHC0306", () => Listed(main => main.Offset = 0)),
        Refused("header at no entry", "CCHC0305", () => Listed(main => main.Offset = 33)),
        Refused("broken deflate data", "CCHC0305", () => Listed(main => main.Packed[0] = 0xFF)),
        Refused("bytes before the package", "CCHC0305", () => Zip(zip => zip.Prefix = new byte[100])).Sdk(Prefixed),
        Refused("name of 1,025 characters", "CCHC0310", () => RawZip.Document().With(Entry(new string('n', 1025))).Build()).Sdk("a limit"),
        Refused("name of 65,535 bytes that are no UTF-8", "CCHC0310", () => RawZip.Document().With(new RawEntry("", []) { Name = [.. Enumerable.Repeat((byte)0xFF, 65_535)] }).Build()).Sdk("a limit"),
        Refused("5,000 parts", "CCHC0310", () => RawZip.Document().With(Enumerable.Range(0, 5000).Select(i => Entry($"x/{i}.xml"))).Build()).NotForSdk(),
        Refused("500,000 listed entries", "CCHC0310", () => RawZip.Document().With(Enumerable.Repeat(new RawEntry("x", []) { IsOnlyListed = true }, 500_000)).Build()).Within(24),
        Refused("500,000 listed entries behind a ZIP64 record", "CCHC0310", () => RawZip.Document()
            .With(Enumerable.Repeat(new RawEntry("x", []) { IsOnlyListed = true }, 500_000)).Change(zip => zip.IsZip64 = true).Build()).Within(24),
        Refused("main part in a bomb of overlapping entries", "CCHC0310", () => Overlapping(new RawZip([
            new RawEntry("_rels/.rels", Encoding.UTF8.GetBytes(Xml.Relationships(Xml.Relationship("a", "officeDocument", "x/7"))))]), 100)).NotForSdk(),
        Refused("file of 33 MiB", "CCHC0310", () => [.. "PK"u8, .. new byte[33 * 1024 * 1024]]).Within(1),
    ];

    private static byte[] Zip(Action<RawZip> change) => RawZip.Document().Change(change).Build();

    private static byte[] Listed(Action<RawEntry> change) => Zip(zip => change(zip.Main));

    private static byte[] Each(Action<RawEntry> change) => Zip(zip => zip.Entries.ForEach(change));

    private static PackageBuilder Styled() => PackageBuilder.WithBody(Xml.P("a")).Related("styles", "word/styles.xml", Xml.Root("styles", "")).Typed();

    private static byte[] Styles(Action<RawEntry> change) => RawZip.Of(Styled()).Change(zip => change(zip["word/styles.xml"])).Build();

    private static RawEntry Entry(string name) => new(name, []);

    private static byte[] Swap(byte[] name, char from, char to) => [.. name.Select(value => value == from ? (byte)to : value)];

    // 16 bytes: the number of the field, the length of what follows, the two sizes (APPNOTE 4.5.3).
    private static void Zip64(RawEntry entry, long length, long packed)
    {
        entry.Extra = [1, 0, 16, 0, .. BitConverter.GetBytes(length), .. BitConverter.GetBytes(packed)];
        (entry.Length, entry.PackedLength) = (uint.MaxValue, uint.MaxValue);
    }

    // Entries that share one header and 50 MB of one letter (D. Fifield, “A better zip bomb”, 2019).
    private static byte[] Overlapping(RawZip zip, int times)
    {
        var kernel = new RawEntry("x/0", [.. "<w:document xmlns:w=\""u8, .. Enumerable.Repeat((byte)'a', 50_000_000)]);
        var start = zip.ContentLength();
        return zip.With(kernel).With(Enumerable.Range(1, times).Select(i => new RawEntry($"x/{i}", [])
        {
            IsOnlyListed = true,
            Offset = start,
            Crc = kernel.Crc,
            Length = kernel.Length,
            PackedLength = kernel.PackedLength,
        })).Build();
    }
}
