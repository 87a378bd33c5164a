namespace Cchc.Cli.Tests;

/// <summary>A folder of one test's own.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Root { get; } = Directory.CreateTempSubdirectory("cchc-").FullName;

    /// <summary>The names of all that lies in the folder.</summary>
    internal IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    internal string this[string name] => Path.Combine(Root, name);

    internal string Write(string name, ReadOnlySpan<byte> content)
    {
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    internal string Write(string name, string content)
    {
        File.WriteAllText(this[name], content);
        return this[name];
    }

    /// <summary>Makes a file with the command.</summary>
    internal string Convert(string input, string name)
    {
        var run = CliRun.Of("convert", input, this[name], "--quiet");
        Assert.True(run.Code == 0, run.Error);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
