namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>All packages that are hostile, broken or only odd: built in code, so that what is odd about each can be read.</summary>
internal static class HostilePackages
{
    internal static IReadOnlyList<HostilePackage> All { get; } =
        [.. ZipPackages.All, .. PartPackages.All, .. XmlPackages.All, .. WordPackages.All, .. OtherKinds.All];

    internal static HostilePackage Get(string name) => All.Single(package => package.Name == name);
}
