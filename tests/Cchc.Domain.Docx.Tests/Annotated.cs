using System.IO.Compression;
using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Short ways to annotate, and the comments as the Open XML SDK reads them back.</summary>
internal static class Annotated
{
    private static readonly MessageDefinition Definition = new("CCHC2999", "Sai: {what}.", "Wrong: {what}.");

    internal static Finding Finding(SourcePosition? position, string quote, string path = "") =>
        new(Definition.With(("what", quote)), RuleSeverity.Error) { Position = position, Quote = quote, Path = path };

    internal static Finding[] FindingsIn(byte[] file)
    {
        var read = Docx.Read(file);
        return [.. ReportChecker.Default.Check(read.ReportOrThrow(), read.Places).Findings];
    }

    internal static byte[] Annotate(byte[] file, params IEnumerable<Finding> findings)
    {
        using var output = new MemoryStream();
        DocxAnnotator.Annotate(new MemoryStream(file), output, findings);
        return output.ToArray();
    }

    /// <summary>The comments in the order of their part, each with its text and the words of the document that it covers.</summary>
    internal static List<(int Id, string Text, string Covered)> Comments(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = package.MainDocumentPart!;
        var covered = Covered(main.Document!);
        return
        [
            .. main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Select(comment =>
                (int.Parse(comment.Id!, System.Globalization.CultureInfo.InvariantCulture), comment.InnerText, covered[comment.Id!])),
        ];
    }

    /// <summary>Only what our comments cover, in the order of the findings.</summary>
    internal static string[] CoveredBy(byte[] file, params IEnumerable<Finding> findings)
    {
        var annotated = Annotate(file, findings);
        Assert.Empty(SdkReader.Faults(annotated).Except(SdkReader.Faults(file)));
        Assert.Equal(Docx.Source(file).Document, Docx.Source(annotated).Document);
        return [.. Comments(annotated).Select(comment => comment.Covered)];
    }

    internal static List<(string Path, byte[] Content)> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return
        [
            .. zip.Entries.Select(entry =>
            {
                using var stream = entry.Open();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                return (entry.FullName, content.ToArray());
            }),
        ];
    }

    /// <summary>True where some bytes are all there, in order, with nothing but others in between.</summary>
    internal static bool IsInside(byte[] few, byte[] many)
    {
        var at = 0;
        foreach (var next in many)
        {
            at += at < few.Length && few[at] == next ? 1 : 0;
        }

        return at == few.Length;
    }

    private static Dictionary<string, string> Covered(Document document)
    {
        var open = new Dictionary<string, StringBuilder>();
        var done = new Dictionary<string, string>();
        var referred = new List<string>();
        foreach (var element in document.Descendants())
        {
            switch (element)
            {
                case CommentRangeStart start:
                    open.Add(start.Id!, new StringBuilder());
                    continue;
                case CommentRangeEnd end:
                    done.Add(end.Id!, open[end.Id!].ToString());
                    open.Remove(end.Id!);
                    continue;
                case CommentReference reference:
                    Assert.Contains(reference.Id!.Value!, done.Keys);
                    referred.Add(reference.Id!);
                    continue;
            }

            foreach (var text in open.Values)
            {
                text.Append(element switch
                {
                    DocumentFormat.OpenXml.Wordprocessing.Text part => part.Text,
                    Paragraph when text.Length > 0 => "\n",
                    TabChar => "\t",
                    Break => "\n",
                    NoBreakHyphen => "-",
                    _ => "",
                });
            }
        }

        Assert.Empty(open);
        Assert.Equal(done.Keys.Order(StringComparer.Ordinal), referred.Order(StringComparer.Ordinal));
        return done;
    }
}
