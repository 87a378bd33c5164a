using Cchc.Domain.Import;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>Whatever comes: a report or one coded refusal, in bounded memory, and never an exception.</summary>
public sealed class HostilePackageTests
{
    public static TheoryData<string> Names => [.. HostilePackages.All.Select(package => package.Name)];

    public static TheoryData<string, string> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, string>();
            foreach (var (package, named) in OtherKinds.Named)
            {
                kinds.Add(package.Name, named);
            }

            return kinds;
        }
    }

    [Fact]
    public void Packages_AreManyAndTellThemselvesApart()
    {
        Assert.True(HostilePackages.All.Count >= 300, $"{HostilePackages.All.Count} packages");
        Assert.Equal(HostilePackages.All.Count, HostilePackages.All.DistinctBy(package => package.Name).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Package_IsReadOrRefusedAsTold(string name)
    {
        var package = HostilePackages.Get(name);
        var file = package.Make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Docx.Source(file);
        var megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024 / 1024;
        Holds(package, result);
        HoldsAsReport(package, Docx.Read(file));
        HoldsAnnotated(package, file, result.Document);
        Assert.True(megabytes <= package.Megabytes, $"{megabytes} MiB allocated for {file.Length} bytes");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_AnotherKindOfFile_IsNamed(string name, string named) =>
        Assert.Contains(named, Docx.Source(HostilePackages.Get(name).Make()).Issues[0].In(Language.English), StringComparison.Ordinal);

    private static void Holds(HostilePackage package, DocxSourceResult result)
    {
        Assert.Equal(package.Codes, result.Issues.Select(issue => issue.Code));
        Assert.Equal(package.IsRead, result.Document is not null);
        Assert.All(result.Issues, issue =>
        {
            Assert.Equal(!package.IsRead, issue.IsFatal);
            Assert.All([issue.In(Language.Vietnamese), issue.In(Language.English)], text =>
            {
                Assert.DoesNotContain('{', text);
                Assert.DoesNotContain(text, char.IsControl);
                Assert.InRange(text.Length, 20, 500);
            });
        });
        if (result.Document is { } document)
        {
            var texts = OurTexts.Of(document);
            Assert.Equal(package.Texts ?? texts, texts);
            Assert.Equal(package.Count ?? texts.Length, texts.Length);
        }
    }

    private static void HoldsAsReport(HostilePackage package, ImportResult result)
    {
        Assert.Equal(package.Codes, result.Issues.Select(issue => issue.Code).Where(code => code.StartsWith("CCHC03", StringComparison.Ordinal)));
        Assert.True(package.IsRead || result.Report is null);
    }

    // A comment is put in and the copy reads as the same blocks, or there is one code and nothing is written.
    private static void HoldsAnnotated(HostilePackage package, byte[] file, SourceDocument? document)
    {
        using var input = new MemoryStream(file);
        using var output = new MemoryStream();
        if ((package.IsRead ? package.NotAnnotated : package.Codes.Single()) is { } expected)
        {
            var exception = Assert.Throws<UnreadableInputException>(() => DocxAnnotator.Annotate(input, output, [Annotated.Finding(null, "x")]));
            Assert.Equal(expected, exception.Code);
            Assert.Equal(0, output.Length);
        }
        else
        {
            DocxAnnotator.Annotate(input, output, [Annotated.Finding(null, "x"), Annotated.Finding(SourcePosition.InParagraph(1), "a")]);
            Assert.Equal(document, Docx.Source(output.ToArray()).Document);
        }
    }
}
