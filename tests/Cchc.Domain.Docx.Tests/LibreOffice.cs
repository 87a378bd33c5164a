using System.Diagnostics;

namespace Cchc.Domain.Docx.Tests;

/// <summary>LibreOffice without a window, with a profile of its own.</summary>
internal sealed class LibreOffice : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cchc-");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Opens a DOCX and saves it in another form, or as DOCX again.</summary>
    internal byte[] Convert(byte[] document, string format) => Convert(document, "docx", format);

    internal byte[] Convert(byte[] document, string from, string format)
    {
        var source = Path.Combine(folder.FullName, "report." + from);
        File.WriteAllBytes(source, document);
        var target = Path.Combine(folder.FullName, "out");
        Directory.CreateDirectory(target);
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "--headless", $"-env:UserInstallation=file://{folder.FullName}/profile",
            "--convert-to", format == "docx" ? "docx:MS Word 2007 XML" : format, "--outdir", target, source,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "soffice did not end.");
        Assert.Equal(0, process.ExitCode);
        return File.ReadAllBytes(Path.Combine(target, "report." + format));
    }
}
