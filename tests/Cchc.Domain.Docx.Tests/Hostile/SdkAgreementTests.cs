using Cchc.Domain.Import;
using Cchc.Domain.TestSupport;
using DocumentFormat.OpenXml.Packaging;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>There is one way to read a document: what the Open XML SDK opens, it reads as we do.</summary>
public sealed class SdkAgreementTests
{
    public static TheoryData<string> Names => [.. HostilePackages.All.Where(package => package.IsForSdk).Select(package => package.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Package_IsReadTheSameWithTheSdk(string name)
    {
        var package = HostilePackages.Get(name);
        var file = package.Make();
        var ours = Docx.Source(file).Document is { } document ? OurTexts.Of(document) : null;
        if (Texts(file) is not { } theirs)
        {
            Assert.Null(package.SdkDiffers);
        }
        else if (package.SdkDiffers is null)
        {
            Assert.Equal(ours, theirs);
            Assert.Equal(ours, package.NotAnnotated is null ? Texts(Annotated.Annotate(file, Annotated.Finding(null, "x"))) : ours);
        }
        else
        {
            Assert.NotEqual(ours, theirs);
        }
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("written")]
    [InlineData("edited")]
    public void Read_Report_IsReadTheSameWithTheSdk(string which)
    {
        var file = which switch
        {
            "sample" => File.ReadAllBytes(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam.docx")),
            "written" => Docx.Write(GoldenReport.Official),
            _ => Docx.Write(ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"))).ReportOrThrow()),
        };
        Assert.Equal(OurTexts.Of(Docx.Source(file).DocumentOrThrow()), Texts(file));
        var annotated = Annotated.Annotate(file, Annotated.FindingsIn(file));
        Assert.Equal(OurTexts.Of(Docx.Source(file).DocumentOrThrow()), Texts(annotated));
        Assert.Equal(OurTexts.Of(Docx.Source(annotated).DocumentOrThrow()), Texts(annotated));
    }

    // The SDK makes an exception of whatever it does not like, in many types.
    private static string[]? Texts(byte[] file)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            return package.MainDocumentPart is null ? null : [.. SdkTexts.Of(package)];
        }
        catch (Exception exception) when (exception is not (NullReferenceException or InvalidCastException))
        {
            return null;
        }
    }
}
