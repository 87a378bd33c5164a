using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>Writes a file whole or not at all: to a temporary file beside the target, then renamed.</summary>
internal static class OutputFile
{
    internal static void Write(string path, bool force, Action<Stream> write)
    {
        if (!force && File.Exists(path))
        {
            throw new CliException(path, CliMessages.Exists.With());
        }

        var temporary = path + ".cchc-" + Environment.ProcessId + ".tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(temporary, path, overwrite: force);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CliException(path, CliMessages.CannotWrite.With(("found", e.Message)));
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }
}
