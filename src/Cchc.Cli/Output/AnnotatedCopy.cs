using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Domain.Docx;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>The copy of a Word document with a comment for each finding (`check --annotate`).</summary>
internal static class AnnotatedCopy
{
    /// <summary>Refuses, before anything is read, a call that cannot be carried out.</summary>
    internal static void CheckCall(string[] files, string? target)
    {
        if (target is null)
        {
            return;
        }

        if (files.Length != 1)
        {
            throw new CliException(null, CliMessages.AnnotateOneFile.With(("count", files.Length.ToString(CultureInfo.InvariantCulture))));
        }

        if (files[0] != "-" && Path.GetFullPath(files[0]) == Path.GetFullPath(target))
        {
            throw new CliException(target, CliMessages.SameFile.With());
        }

        if (Path.Exists(target))
        {
            throw new CliException(target, CliMessages.AnnotateExists.With());
        }
    }

    internal static void Write(LoadedReport loaded, CheckResult result, string? target, Language language)
    {
        if (target is null)
        {
            return;
        }

        if (loaded.Kind != InputKind.Docx)
        {
            throw new CliException(loaded.File, CliMessages.AnnotateDocx.With());
        }

        try
        {
            using var original = new MemoryStream(loaded.Content, writable: false);
            using var copy = new MemoryStream();
            DocxAnnotator.Annotate(original, copy, result.Findings, language);
            OutputFile.Write(target, force: false, copy.GetBuffer().AsSpan(0, (int)copy.Length));
        }
        catch (UnreadableInputException e)
        {
            throw CliException.Of(loaded.File, e.Issues);
        }
    }
}
