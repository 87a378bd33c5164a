namespace Cchc.Domain.Benchmarks;

/// <summary>The sample reports of the repository.</summary>
internal static class SampleFiles
{
    /// <summary>The path of a sample.</summary>
    internal static string Path(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = System.IO.Path.Combine(folder.FullName, "samples", "reports", name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException("The benchmarks read samples/reports of the repository.", name);
    }
}
