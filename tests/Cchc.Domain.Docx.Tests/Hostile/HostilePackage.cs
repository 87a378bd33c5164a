namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>One package that is hostile, broken or only odd, and what has to come of it.</summary>
/// <param name="Name">What is odd about it.</param>
/// <param name="Make">Builds it.</param>
internal sealed record HostilePackage(string Name, Func<byte[]> Make)
{
    /// <summary>The texts it is read as; null where it is refused.</summary>
    internal string[]? Texts { get; private init; }

    /// <summary>How many texts it is read as, where there are too many to write down.</summary>
    internal int? Count { get; private init; }

    /// <summary>The code of the refusal, or the codes of the notes.</summary>
    internal string[] Codes { get; private init; } = [];

    /// <summary>The code with which a comment cannot be put into it, where it can be read all the same; null where it can.</summary>
    internal string? NotAnnotated { get; private init; }

    /// <summary>Why the Open XML SDK reads something else, or reads at all what is refused; null where both agree.</summary>
    internal string? SdkDiffers { get; private init; }

    /// <summary>False for what would take the SDK, which has no limits, too much memory or time.</summary>
    internal bool IsForSdk { get; private init; } = true;

    /// <summary>What reading may allocate in all, in MiB.</summary>
    internal int Megabytes { get; private init; } = 16;

    internal bool IsRead => Texts is not null || Count is not null;

    internal static HostilePackage Refused(string name, string code, Func<byte[]> make) => new(name, make) { Codes = [code] };

    internal static HostilePackage Refused(string name, string code, PackageBuilder package) => Refused(name, code, () => package.Typed().Build());

    internal static HostilePackage Refused(string name, string code, Func<PackageBuilder> make) => Refused(name, code, () => make().Typed().Build());

    /// <summary>One that is read: the texts are parted by strokes, the codes of the notes by blanks.</summary>
    internal static HostilePackage Read(string name, string texts, Func<byte[]> make, string notes = "") => new(name, make)
    {
        Texts = texts.Split('|', StringSplitOptions.RemoveEmptyEntries),
        Codes = notes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };

    internal static HostilePackage Read(string name, string texts, PackageBuilder package, string notes = "") =>
        Read(name, texts, () => package.Typed().Build(), notes);

    internal static HostilePackage ReadMany(string name, int count, Func<byte[]> make) => new(name, make) { Count = count, IsForSdk = false };

    internal HostilePackage Sdk(string reason) => this with { SdkDiffers = reason };

    internal HostilePackage NotForSdk() => this with { IsForSdk = false };

    internal HostilePackage Within(int megabytes) => this with { Megabytes = megabytes, IsForSdk = false };

    internal HostilePackage AnnotatedWith(string code) => this with { NotAnnotated = code };

    public override string ToString() => Name;
}
