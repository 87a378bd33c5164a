using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cchc.Domain.Benchmarks;

/// <summary>
/// The document of the benchmarks: paragraphs of 300 letters and a table of 75 rows and 5 columns; as a report, as a tree of the Open
/// XML SDK, and as XML written by hand.
/// </summary>
internal sealed class WordDocument
{
    private static readonly string[] Syllables =
    [
        "ủy", "ban", "nhân", "dân", "xã", "đã", "chỉ", "đạo", "các", "bộ", "phận", "chuyên", "môn", "rà", "soát", "thủ", "tục", "công", "khai", "kết", "quả",
        "giải", "quyết", "hồ", "sơ", "trên", "cổng", "dịch", "vụ", "hướng", "dẫn", "người", "nộp", "trực", "tuyến", "và", "đánh", "giá", "mức", "độ", "hài",
        "lòng", "của", "tổ", "chức", "cá", "khi", "đến", "giao", "tại", "tiếp", "nhận", "trả", "trong", "kỳ", "báo", "cáo", "này", "theo", "quy", "định",
    ];

    private readonly Random random = new(20220316);

    internal WordDocument(int paragraphs = 60)
    {
        Paragraphs = [.. Enumerable.Range(0, paragraphs).Select(_ => Letters(300))];
        var edition = CatalogueEditions.Default;
        var rows = edition.Indicators.Take(75).Select(row => new StatisticsRow(row.Code, Figure.Of(row.Choices.Count > 0 ? 1 : random.Next(10_000)))).ToList();
        Rows = [.. rows.Select(row => new[] { row.Code.ToString(), edition[row.Code].Label, edition[row.Code].Unit, row.Figure.Text, "" })];
        var blank = CchcReport.BlankFor(edition, AdministrativeUnit.Read("xã Sông Lam, huyện Thanh Bình").Value, ReportingPeriod.Parse("2022-Q1"));
        Report = (blank with
        {
            Sections = [new ReportSection("I.", "CÔNG TÁC CẢI CÁCH HÀNH CHÍNH") { Blocks = ValueList.From(Paragraphs.Select(NarrativeBlock.Paragraph)) }],
            Statistics = blank.Statistics with { Rows = ValueList.From(rows) },
        }).WithReferences();
    }

    internal CchcReport Report { get; }

    internal IReadOnlyList<string> Paragraphs { get; }

    internal IReadOnlyList<string[]> Rows { get; }

    /// <summary>The parts of a package and their content.</summary>
    internal static (string Name, byte[] Content)[] PartsOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    internal static byte[] Zip(IEnumerable<(string Name, byte[] Content)> parts, CompressionLevel level)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name, level).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>The bare document as a person would write its XML.</summary>
    internal byte[] ByHand(CompressionLevel level = CompressionLevel.Optimal)
    {
        var xml = new StringBuilder(100_000).Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        foreach (var paragraph in Paragraphs)
        {
            xml.Append("<w:p><w:pPr><w:spacing w:after=\"120\"/><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(paragraph)).Append("</w:t></w:r></w:p>");
        }

        xml.Append("<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>").Insert(xml.Length, "<w:gridCol w:w=\"1870\"/>", 5).Append("</w:tblGrid>");
        foreach (var row in Rows)
        {
            xml.Append("<w:tr>");
            foreach (var cell in row)
            {
                xml.Append("<w:tc><w:tcPr><w:tcW w:w=\"1870\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(cell)).Append("</w:t></w:r></w:p></w:tc>");
            }

            xml.Append("</w:tr>");
        }

        xml.Append("</w:tbl><w:sectPr/></w:body></w:document>");
        return Zip(
            [
                ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"u8.ToArray()),
                ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"u8.ToArray()),
                ("word/document.xml", Encoding.UTF8.GetBytes(xml.ToString())),
            ],
            level);
    }

    /// <summary>The bare document as a tree of the Open XML SDK.</summary>
    internal byte[] ByTree()
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var paragraph in Paragraphs)
            {
                body.Append(new Paragraph(
                    new ParagraphProperties(new SpacingBetweenLines { After = "120" }, new Justification { Val = JustificationValues.Both }),
                    new Run(new RunProperties(new FontSize { Val = "28" }), Words(paragraph))));
            }

            var table = new Table(new TableProperties(new TableWidth { Width = "9354", Type = TableWidthUnitValues.Dxa }), new TableGrid(Enumerable.Range(0, 5).Select(_ => new GridColumn { Width = "1870" })));
            foreach (var row in Rows)
            {
                table.Append(new TableRow(row.Select(cell => new TableCell(
                    new TableCellProperties(new TableCellWidth { Width = "1870", Type = TableWidthUnitValues.Dxa }), new Paragraph(new Run(Words(cell)))))));
            }

            body.Append(table, new SectionProperties());
            package.AddMainDocumentPart().Document = new Document(body);
        }

        return file.ToArray();

        static DocumentFormat.OpenXml.Wordprocessing.Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
    }

    private string Letters(int count)
    {
        var text = new StringBuilder(count + 16).Append("Trong kỳ ").Append(random.Next(2000).ToString(CultureInfo.InvariantCulture));
        while (text.Length < count)
        {
            text.Append(' ').Append(Syllables[random.Next(Syllables.Length)]);
        }

        text.Length = count - 1;
        return text.Append('.').ToString();
    }
}
