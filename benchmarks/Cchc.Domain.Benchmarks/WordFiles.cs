using System.IO.Compression;
using System.Text;
using System.Xml;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cchc.Domain.Docx;
using Cchc.Domain.Import;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cchc.Domain.Benchmarks;

/// <summary>
/// Word documents of 60 paragraphs of 300 letters and a table of 75 × 5. Limits: writing 0.7 × the same XML zipped at level Optimal, with
/// a file at most 15 % larger; reading to blocks 2 × ZipArchive with XmlReader; the whole import 3 ms.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WordFiles
{
    private WordDocument document = null!;
    private (string Name, byte[] Content)[] parts = [];
    private byte[] bare = [];
    private byte[] ours = [];

    [GlobalSetup]
    public void Setup()
    {
        document = new WordDocument();
        ours = WriteReport();
        parts = WordDocument.PartsOf(ours);
        bare = document.ByHand();
        Console.WriteLine($"// our file {ours.Length} bytes, its parts at Optimal {WriteSameXml().Length}; bare document {bare.Length}, by the SDK {document.ByTree().Length}");
    }

    /// <summary>All XML of our file, ready made, zipped at level Optimal.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public byte[] WriteSameXml() => WordDocument.Zip(parts, CompressionLevel.Optimal);

    /// <summary>The report with layout, content controls and data, from the model.</summary>
    [Benchmark]
    [BenchmarkCategory("write")]
    public byte[] WriteReport()
    {
        using var file = new MemoryStream();
        ReportDocx.Write(document.Report, file);
        return file.ToArray();
    }

    /// <summary>The paragraphs and the table alone, without styles, controls and data.</summary>
    [Benchmark]
    [BenchmarkCategory("write")]
    public byte[] WriteBareByHand() => document.ByHand();

    [Benchmark]
    [BenchmarkCategory("write")]
    public byte[] WriteBareBySdkTree() => document.ByTree();

    /// <summary>The texts of paragraphs and cells, nothing else.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public int ReadTextsByXmlReader()
    {
        using var zip = new ZipArchive(new MemoryStream(bare));
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        using var xml = XmlReader.Create(stream);
        var texts = new List<string>();
        var text = new StringBuilder();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(xml.ReadElementContentAsString());
            }

            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" })
            {
                texts.Add(text.ToString());
                text.Clear();
            }
        }

        return texts.Count;
    }

    [Benchmark]
    [BenchmarkCategory("read")]
    public int ReadBlocks()
    {
        using var file = new MemoryStream(bare);
        return DocxSource.Read(file).DocumentOrThrow().Blocks.Count;
    }

    [Benchmark]
    [BenchmarkCategory("read")]
    public int ReadTextsBySdkTree()
    {
        using var file = new MemoryStream(bare);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        return package.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToList().Count;
    }

    /// <summary>The whole import of the bare document: blocks to a report.</summary>
    [Benchmark]
    [BenchmarkCategory("import")]
    public ImportResult Import()
    {
        using var file = new MemoryStream(bare);
        return ReportDocx.Read(file);
    }

    /// <summary>Our own file: its text and its data, held against each other.</summary>
    [Benchmark]
    [BenchmarkCategory("import")]
    public ImportResult ReadOurs()
    {
        using var file = new MemoryStream(ours);
        return ReportDocx.Read(file);
    }

    [Benchmark]
    [BenchmarkCategory("import")]
    public int ReadBlocksOfOurs()
    {
        using var file = new MemoryStream(ours);
        return DocxSource.Read(file).DocumentOrThrow().Blocks.Count;
    }
}
