using System.Xml.Linq;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests.Hostile;

/// <summary>Sound documents with something changed by chance: each seed gives the same change again.</summary>
public sealed class MutationTests
{
    private static readonly string[] OddValues = ["", "-1", "0", "7", "99999999999", "2147483647", "x", "continue", "separator", "../../x", "Ä\uFFFD"];

    [Fact]
    public void Read_SmallDocumentWithChangedElements_NeverThrows() => Mutate(Everything(), 1500, annotateEvery: 3);

    [Fact]
    public void Read_ReportWithChangedElements_NeverThrows() => Mutate(PackageBuilder.From(Docx.Write(GoldenReport.Official)), 150, annotateEvery: 10);

    [Fact]
    public void Read_StoredPackageWithChangedBytes_NeverThrows()
    {
        var whole = RawZip.Of(Everything(), stored: true).Build();
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var damaged = (byte[])whole.Clone();
            for (var i = 0; i <= seed % 3; i++)
            {
                // Most of what a ZIP file says of itself stands in its last part.
                var at = seed % 2 == 0 ? random.Next(damaged.Length) : damaged.Length - 1 - random.Next(900);
                damaged[at] = (byte)(random.Next(3) == 0 ? random.Next(256) : damaged[at] ^ (1 << random.Next(8)));
            }

            Holds(damaged, seed, annotate: seed % 4 == 0);
        }
    }

    private static PackageBuilder Everything() => PackageBuilder
        .WithBody(string.Concat(WordPackages.All.Where(package => package.IsRead && package.IsForSdk && !package.Name.Contains("deep", StringComparison.Ordinal)
                && !package.Name.Contains("1,000", StringComparison.Ordinal))
            .Select(package => PackageBuilder.From(package.Make()).Text(PackageBuilder.MainPath)).Select(text => text.Split("<w:body>")[1].Split("</w:body>")[0])))
        .Related("styles", "word/styles.xml", Xml.Root("styles", "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"A\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"B\"/><w:pPr><w:outlineLvl w:val=\"1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>"))
        .Related("numbering", "word/numbering.xml", Xml.Root("numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl><w:lvl w:ilvl=\"8\"><w:lvlRestart w:val=\"1\"/><w:lvlText w:val=\"%9.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>"))
        .Related("footnotes", "word/footnotes.xml", Xml.Root("footnotes", $"<w:footnote w:id=\"2\">{Xml.P("n")}</w:footnote>"))
        .Related("comments", "word/comments.xml", Xml.Root("comments", $"<w:comment w:id=\"1\" w:author=\"x\">{Xml.P("z")}</w:comment>"))
        .Related("customXml", "customXml/item1.xml", "<cchc:report xmlns:cchc=\"urn:cchc:docx:1\" visible=\"x\">{}</cchc:report>")
        .Typed();

    private static void Mutate(PackageBuilder sound, int times, int annotateEvery)
    {
        var trees = sound.Parts.ToDictionary(part => part.Key, part => XDocument.Parse(sound.Text(part.Key)));
        var parts = trees.Keys.ToArray();
        var read = 0;
        for (var seed = 0; seed < times; seed++)
        {
            var random = new Random(seed);
            var changed = PackageBuilder.Empty();
            var path = random.Next(2) == 0 ? PackageBuilder.MainPath : parts[random.Next(parts.Length)];
            var tree = new XDocument(trees[path]);
            for (var i = 0; i <= seed % 4; i++)
            {
                Change(tree, random);
            }

            foreach (var (name, content) in sound.Parts.Where(part => part.Key != path || random.Next(20) > 0))
            {
                changed.Part(name, name == path ? System.Text.Encoding.UTF8.GetBytes(tree.ToString(SaveOptions.DisableFormatting)) : content);
            }

            read += Holds(changed.Build(), seed, annotate: seed % annotateEvery == 0) ? 1 : 0;
        }

        // Most changes leave a document, some do not.
        Assert.InRange(read, times / 2, times - 1);
    }

    private static void Change(XDocument tree, Random random)
    {
        var elements = tree.Descendants().ToArray();
        var element = elements[random.Next(elements.Length)];
        var other = elements[random.Next(elements.Length)];
        var attribute = element.Attributes().FirstOrDefault(known => !known.IsNamespaceDeclaration && known.Name.Namespace != XNamespace.Xml);
        switch (random.Next(7))
        {
            case 0 when element.Parent is not null:
                element.Remove();
                break;
            case 1 when element.Parent is not null:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2:
                other.Add(new XElement(element));
                break;
            case 3:
                attribute?.SetValue(OddValues[random.Next(OddValues.Length)]);
                break;
            case 4:
                attribute?.Remove();
                break;
            case 5:
                element.Name = other.Name;
                break;
            case 6 when element.Parent is not null:
                element.ReplaceWith(element.Nodes());
                break;
        }
    }

    private static bool Holds(byte[] file, int seed, bool annotate)
    {
        try
        {
            var result = Docx.Source(file);
            Assert.True(result.Document is not null || result.Issues.Count(issue => issue.IsFatal) == 1);
            Docx.Read(file);
            if (annotate)
            {
                HoldsAnnotated(file, result);
            }

            return result.Document is not null;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Seed {seed}.", exception);
        }
    }

    private static void HoldsAnnotated(byte[] file, DocxSourceResult result)
    {
        using var output = new MemoryStream();
        try
        {
            DocxAnnotator.Annotate(new MemoryStream(file), output, [Annotated.Finding(null, "x"), Annotated.Finding(SourcePosition.InCell(1, 1, 1), "a")]);
        }
        catch (UnreadableInputException exception)
        {
            Assert.StartsWith("CCHC03", exception.Code, StringComparison.Ordinal);
            Assert.Equal(0, output.Length);
            return;
        }

        Assert.Equal(result.Document, Docx.Source(output.ToArray()).Document);
    }
}
