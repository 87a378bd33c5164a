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
        Assert.True(HostilePackages.All.Count >= 200, $"{HostilePackages.All.Count} packages");
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
        Assert.Equal(package.Codes, result.Issues.Select(issue => issue.Code));
        Assert.Equal(package.IsRead, result.Document is not null);
        Assert.All(result.Issues, issue =>
        {
            Assert.Equal(!package.IsRead, issue.IsFatal);
            Assert.DoesNotContain('{', issue.In(Language.Vietnamese));
            Assert.DoesNotContain('{', issue.In(Language.English));
        });
        if (result.Document is { } document)
        {
            var texts = OurTexts.Of(document);
            Assert.Equal(package.Texts ?? texts, texts);
            Assert.Equal(package.Count ?? texts.Length, texts.Length);
        }

        Assert.True(megabytes <= package.Megabytes, $"{megabytes} MiB allocated for {file.Length} bytes");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadReport_Package_EndsTheSameWay(string name)
    {
        var package = HostilePackages.Get(name);
        var result = Docx.Read(package.Make());
        if (!package.IsRead)
        {
            Assert.Null(result.Report);
            Assert.Equal(package.Codes, result.Issues.Select(issue => issue.Code));
        }
        else
        {
            Assert.Equal(package.Codes, result.Issues.Select(issue => issue.Code).Where(code => code.StartsWith("CCHC03", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Annotate_Package_GivesTheSameBlocksOrOneCode(string name)
    {
        var package = HostilePackages.Get(name);
        var file = package.Make();
        using var output = new MemoryStream();
        using var input = new MemoryStream(file);
        var expected = package.IsRead ? package.NotAnnotated : package.Codes.Single();
        if (expected is null)
        {
            DocxAnnotator.Annotate(input, output, [Annotated.Finding(null, "x"), Annotated.Finding(SourcePosition.InParagraph(1), "a")]);
            Assert.Equal(Docx.Source(file).Document, Docx.Source(output.ToArray()).Document);
        }
        else
        {
            var exception = Assert.Throws<UnreadableInputException>(() => DocxAnnotator.Annotate(input, output, [Annotated.Finding(null, "x")]));
            Assert.Equal(expected, exception.Code);
            Assert.Equal(0, output.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_AnotherKindOfFile_IsNamed(string name, string named) =>
        Assert.Contains(named, Docx.Source(HostilePackages.Get(name).Make()).Issues[0].In(Language.English), StringComparison.Ordinal);
}
