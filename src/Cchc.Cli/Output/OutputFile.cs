using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>Writes a file whole or not at all: to a temporary file beside the target, then renamed.</summary>
internal static class OutputFile
{
    /// <summary>Refuses a target that cannot be meant, before any work is done.</summary>
    internal static void Require(string path, bool force)
    {
        if (Directory.Exists(path))
        {
            throw new CliException(path, CliMessages.IsFolder.With());
        }

        if (!force && File.Exists(path))
        {
            throw new CliException(path, CliMessages.Exists.With());
        }
    }

    internal static void Write(string path, bool force, ReadOnlySpan<byte> content)
    {
        Require(path, force);
        var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, ".cchc-" + Path.GetRandomFileName() + ".tmp");
        var isOurs = false;
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                isOurs = true;
                stream.Write(content);
            }

            File.Move(temporary, path, overwrite: force);
            isOurs = false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(path, CliMessages.CannotWrite.With(("found", SystemReason.Of(e))));
        }
        finally
        {
            if (isOurs)
            {
                File.Delete(temporary);
            }
        }
    }
}
