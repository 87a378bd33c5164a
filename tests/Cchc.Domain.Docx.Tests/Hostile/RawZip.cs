using System.Text;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>Writes ZIP files field by field (PKWARE APPNOTE 6.3), sound and lying ones.</summary>
internal sealed class RawZip(IEnumerable<RawEntry> entries)
{
    internal List<RawEntry> Entries { get; } = [.. entries];

    internal byte[] Prefix { get; set; } = [];

    internal byte[] Comment { get; set; } = [];

    internal byte[] Suffix { get; set; } = [];

    /// <summary>What is added to the number of entries in the end record.</summary>
    internal int CountLie { get; set; }

    internal int OffsetLie { get; set; }

    internal ushort Disk { get; set; }

    /// <summary>True for full fields in the end record, and the truth in a record of ZIP64.</summary>
    internal bool IsZip64 { get; set; }

    internal bool HasZip64Record { get; set; } = true;

    internal RawEntry this[string name] => Entries.First(entry => entry.Name.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(name)));

    internal RawEntry Main => this[PackageBuilder.MainPath];

    /// <summary>A small document with the text “a”.</summary>
    internal static RawZip Document() => Of(PackageBuilder.WithBody(Xml.P("a")).Typed());

    internal static RawZip Of(PackageBuilder package, bool stored = false) =>
        new(package.Parts.Select(part => new RawEntry(part.Key, part.Value, stored)));

    internal RawZip With(params IEnumerable<RawEntry> more)
    {
        Entries.AddRange(more);
        return this;
    }

    internal RawZip Change(Action<RawZip> change)
    {
        change(this);
        return this;
    }

    /// <summary>How long the file is before its directory.</summary>
    internal uint ContentLength()
    {
        using var zip = new BinaryWriter(new MemoryStream());
        Entries.ForEach(entry => WriteLocal(zip, entry));
        return (uint)zip.BaseStream.Position;
    }

    internal byte[] Build()
    {
        using var stream = new MemoryStream();
        using var zip = new BinaryWriter(stream);
        zip.Write(Prefix);
        var starts = Entries.Select(entry => WriteLocal(zip, entry)).ToArray();
        var directory = (uint)stream.Position;
        foreach (var (entry, start) in Entries.Zip(starts))
        {
            WriteListed(zip, entry, entry.Offset ?? start);
        }

        WriteEnd(zip, directory);
        zip.Write(Suffix);
        return stream.ToArray();
    }

    private static uint WriteLocal(BinaryWriter zip, RawEntry entry)
    {
        var start = (uint)zip.BaseStream.Position;
        if (entry.IsOnlyListed)
        {
            return start;
        }

        var name = entry.LocalName ?? entry.Name;
        zip.Write(0x0403_4B50);
        WriteFields(zip, entry, entry.HasDescriptor);
        zip.Write((ushort)name.Length);
        zip.Write((ushort)0);
        zip.Write(name);
        zip.Write(entry.Packed);
        if (entry.HasDescriptor)
        {
            zip.Write(0x0807_4B50);
            zip.Write(entry.Crc);
            zip.Write(entry.PackedLength);
            zip.Write(entry.Length);
        }

        return start;
    }

    private static void WriteFields(BinaryWriter zip, RawEntry entry, bool withoutSizes)
    {
        zip.Write((ushort)20);
        zip.Write((ushort)(entry.Flags | (entry.HasDescriptor ? 8 : 0)));
        zip.Write(entry.Method);
        zip.Write(0x0021_0000);
        zip.Write(withoutSizes ? 0 : entry.Crc);
        zip.Write(withoutSizes ? 0 : entry.PackedLength);
        zip.Write(withoutSizes ? 0 : entry.Length);
    }

    private static void WriteListed(BinaryWriter zip, RawEntry entry, uint start)
    {
        zip.Write(0x0201_4B50);
        zip.Write((ushort)20);
        WriteFields(zip, entry, withoutSizes: false);
        zip.Write((ushort)entry.Name.Length);
        zip.Write((ushort)entry.Extra.Length);
        zip.Write(new byte[10]);
        zip.Write(start);
        zip.Write(entry.Name);
        zip.Write(entry.Extra);
    }

    private void WriteEnd(BinaryWriter zip, uint directory)
    {
        var end = (uint)zip.BaseStream.Position;
        if (IsZip64 && HasZip64Record)
        {
            zip.Write(0x0606_4B50);
            zip.Write(44L);
            zip.Write(0x002D_002D);
            zip.Write(0L);
            zip.Write((long)Entries.Count + CountLie);
            zip.Write((long)Entries.Count + CountLie);
            zip.Write((long)(end - directory));
            zip.Write((long)directory + OffsetLie);
            zip.Write(0x0706_4B50);
            zip.Write(0);
            zip.Write((long)end);
            zip.Write(1);
        }

        zip.Write(0x0605_4B50);
        zip.Write(Disk);
        zip.Write(Disk);
        var count = IsZip64 ? ushort.MaxValue : (ushort)(Entries.Count + CountLie);
        zip.Write(count);
        zip.Write(count);
        zip.Write(IsZip64 ? uint.MaxValue : end - directory);
        zip.Write(IsZip64 ? uint.MaxValue : (uint)(directory + OffsetLie));
        zip.Write((ushort)Comment.Length);
        zip.Write(Comment);
    }
}
