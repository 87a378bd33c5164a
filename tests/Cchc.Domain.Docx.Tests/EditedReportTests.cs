using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Documents that were changed after they were written: every difference is told, and the visible text wins.</summary>
public sealed class EditedReportTests
{
    private static readonly CchcReport Sample =
        ReportImporter.ImportText(File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"))).ReportOrThrow();

    [Fact]
    public void Read_FigureEditedInWord_IsOneDifference()
    {
        var result = Docx.Read(Controls.Fill(PackageBuilder.From(Docx.Write(Sample)), ("/statistics/7.2.1", "359")).Build());
        Assert.Equal([("/statistics/7.2.1", "358", "359")], Differences(result));
        Assert.Equal(Sample with { Statistics = Sample.Statistics.With(HoangHoa01b2022.IncomingDocuments, 359) }, result.Report);
    }

    [Fact]
    public void Read_OptionPickedInWord_IsOneDifferenceWithItsTypedValue()
    {
        var result = Docx.Read(Controls.Fill(PackageBuilder.From(Docx.Write(Sample)), ("/statistics/1.4.2", "2 – Kết hợp")).Build());
        Assert.Equal([("/statistics/1.4.2", "", "2")], Differences(result));
        Assert.Equal(SurveyMode.Combined, result.ReportOrThrow().Statistics.Get(HoangHoa01b2022.SatisfactionSurveyMode).Value);
        Assert.Equal("2", result.ReportOrThrow().Statistics["1.4.2"].Text);
    }

    [Fact]
    public void Read_HeaderNarrativeAndNoteEdited_TellsEach()
    {
        var report = GoldenReport.Official;
        var package = PackageBuilder.From(Docx.Write(report));
        var text = package.Text(PackageBuilder.MainPath)
            .Replace("Số: 15/BC-UBND", "Số: 16/BC-UBND", StringComparison.Ordinal)
            .Replace("Cả HĐND", "Cả HĐND xã", StringComparison.Ordinal)
            .Replace("Đã công khai 244 hồ sơ.", "Đã công khai 245 hồ sơ.", StringComparison.Ordinal)
            .Replace("bổ sung 01 máy quét", "bổ sung 02 máy quét", StringComparison.Ordinal);
        var result = Docx.Read(package.Part(PackageBuilder.MainPath, text).Build());
        Assert.Equal(
            ["/header/number", "/sections/1/items/0/items/0/blocks/0", "/sections/2/blocks/1", "/statistics/2.3/note"],
            Differences(result).Select(difference => difference.Path));
        var read = result.ReportOrThrow();
        Assert.Equal("16", read.Header.Number!.Number);
        Assert.Equal("Cả HĐND xã", read.Statistics.Find(IndicatorCode.Parse("2.3"))!.Note);
        Assert.Contains("245", read.Sections[1].Items[0].Items[0].Blocks[0].Text, StringComparison.Ordinal);
        Assert.Equal(report.Sections[0], read.Sections[0]);
    }

    [Fact]
    public void Read_ParagraphsAddedAndTakenOut_AreTold()
    {
        var main = Controls.Tree(PackageBuilder.From(Docx.Write(Sample)));
        var paragraphs = Controls.Of(main, "/sections/0/items/0").Descendants(Controls.W + "p").ToList();
        var taken = string.Concat(paragraphs[2].Descendants(Controls.W + "t").Select(part => part.Value));
        var copy = new System.Xml.Linq.XElement(paragraphs[1]);
        copy.Descendants(Controls.W + "t").Single().Value = "Một câu được viết thêm trong Word.";
        paragraphs[2].Remove();
        paragraphs[^1].AddAfterSelf(copy);
        var result = Docx.Read(PackageBuilder.From(Docx.Write(Sample)).Part(PackageBuilder.MainPath, Controls.Xml(main)).Build());
        var differences = Differences(result);
        Assert.Equal([(taken, ""), ("", "Một câu được viết thêm trong Word.")], differences.Select(difference => (difference.Data, difference.Visible)));
        Assert.All(differences, difference => Assert.StartsWith("/sections/0/items/0/blocks/", difference.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_RowTakenOut_IsTold()
    {
        var main = Controls.Tree(PackageBuilder.From(Docx.Write(Sample)));
        Controls.Of(main, "/statistics/2.2").Ancestors(Controls.W + "tr").Single().Remove();
        var result = Docx.Read(PackageBuilder.From(Docx.Write(Sample)).Part(PackageBuilder.MainPath, Controls.Xml(main)).Build());
        Assert.Equal([("/statistics/2.2", Sample.Statistics["2.2"].Text, "")], Differences(result));
        Assert.Equal(Figure.Missing, result.ReportOrThrow().Statistics["2.2"]);
    }

    [Fact]
    public void Read_RowAdded_IsToldAtItsPlace()
    {
        var main = Controls.Tree(PackageBuilder.From(Docx.Write(Sample)));
        var last = Controls.Of(main, "/statistics/7.6").Ancestors(Controls.W + "tr").Single();
        var row = new System.Xml.Linq.XElement(last);
        string[] cells = ["7.7", "Chỉ tiêu thêm", "Người", "5"];
        foreach (var (cell, text) in row.Elements(Controls.W + "tc").Zip(cells))
        {
            var parts = cell.Descendants(Controls.W + "t").ToList();
            parts.Skip(1).ToList().ForEach(part => part.Remove());
            parts[0].Value = text;
        }

        last.AddAfterSelf(row);
        var result = Docx.Read(PackageBuilder.From(Docx.Write(Sample)).Part(PackageBuilder.MainPath, Controls.Xml(main)).Build());
        var issue = Assert.Single(result.Issues, issue => issue.Code == "CCHC0313");
        Assert.Equal(("/appendix/extraRows/0", 80), (issue.Path, issue.Position!.Value.Row));
        Assert.Equal(["7.7", "Chỉ tiêu thêm", "Người", "5", ""], Assert.Single(result.ReportOrThrow().Statistics.ExtraRows).Cells);
    }

    [Theory]
    [InlineData("Số nhiệm vụ đã hoàn thành", "", "/statistics/1.1.2/label")]
    [InlineData("Số nhiệm vụ đã hoàn thành", "Số việc đã xong", "/statistics/1.1.2/label")]
    [InlineData("Bộ phận, công chức CM", "", "/statistics/1.2.1/unit")]
    [InlineData("Bộ phận, công chức CM", "Công chức", "/statistics/1.2.1/unit")]
    public void Read_WordsOfARowEdited_AreTold(string before, string after, string path)
    {
        var package = PackageBuilder.From(Docx.Write(Sample));
        package.Part(PackageBuilder.MainPath, package.Text(PackageBuilder.MainPath).Replace($">{before}<", $">{after}<", StringComparison.Ordinal));
        var result = Docx.Read(package.Build());
        Assert.Equal([(path, before, after)], Differences(result));
        Assert.Equal(ReportImporter.Import(Docx.Source(package.Build()).DocumentOrThrow()).Report, result.Report);
    }

    [Fact]
    public void Read_ColumnHeadEdited_IsToldByItsName()
    {
        var package = PackageBuilder.From(Docx.Write(Sample));
        package.Part(PackageBuilder.MainPath, package.Text(PackageBuilder.MainPath).Replace(">Ghi chú<", ">Ghi chú thêm<", StringComparison.Ordinal));
        Assert.Equal([("/appendix/columnHeads/note", "Ghi chú", "Ghi chú thêm")], Differences(Docx.Read(package.Build())));
    }

    [Theory]
    [InlineData("…")]
    [InlineData("12\n13")]
    [InlineData("1\t2")]
    [InlineData("a\u0001b")]
    [InlineData("a\u000bb")]
    [InlineData("\ud800")]
    public void Read_FigureWithOddText_IsNoDifference(string text)
    {
        var report = Sample with { Statistics = Sample.Statistics.With(IndicatorCode.Parse("7.2.1"), Figure.Unreadable(text)) };
        var result = Docx.Read(Docx.Write(report));
        Assert.Empty(result.Issues);
        Assert.Equal(report, result.Report);
    }

    [Fact]
    public void Read_BoundFigureChangedByAnotherProgram_IsToldAndTheTextWins()
    {
        var package = PackageBuilder.From(Docx.Write(Sample));
        package.Part(Controls.DataPath, package.Text(Controls.DataPath).Replace("<cchc:figure-7.2.1>358<", "<cchc:figure-7.2.1>9<", StringComparison.Ordinal));
        var result = Docx.Read(package.Build());
        Assert.Equal([("/statistics/7.2.1", "9", "358")], Differences(result));
        Assert.Equal(Sample, result.Report);
    }

    [Fact]
    public void Read_DataThatDoesNotMatchItsHash_IsNotTaken()
    {
        var package = PackageBuilder.From(Docx.Write(Sample));
        package.Part(Controls.DataPath, package.Text(Controls.DataPath).Replace("\"number\": \"15\"", "\"number\": \"51\"", StringComparison.Ordinal));
        Assert.Contains("\"51\"", package.Text(Controls.DataPath), StringComparison.Ordinal);
        var result = Docx.Read(package.Build());
        Assert.Equal("CCHC0314", result.Issues[0].Code);
        Assert.Equal("15", result.ReportOrThrow().Header.Number!.Number);
    }

    [Fact]
    public void Read_EditedReport_KeepsWhatTheTextDoesNotShow()
    {
        var report = Sample with { Extensions = [new ReportExtension("vn.thanhbinh.note", "{\"a\": 1}")] };
        var result = Docx.Read(Controls.Fill(PackageBuilder.From(Docx.Write(report)), ("/statistics/7.2.1", "359")).Build());
        Assert.Equal(report.Extensions, result.ReportOrThrow().Extensions);
        Assert.Equal(report.Unit, result.ReportOrThrow().Unit);
    }

    [Fact]
    public void Read_LongParagraphEdited_ShowsTheWordsAroundTheChange()
    {
        var package = PackageBuilder.From(Docx.Write(GoldenReport.Official));
        package.Part(PackageBuilder.MainPath, package.Text(PackageBuilder.MainPath).Replace("7/24 nhiệm vụ", "8/24 nhiệm vụ", StringComparison.Ordinal));
        var issue = Assert.Single(Docx.Read(package.Build()).Issues, issue => issue.Code == "CCHC0313");
        Assert.Contains("“…ngày 14/3/2022, xã hoàn thành 7/24 nhiệm vụ", issue.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("xã hoàn thành 8/24 nhiệm vụ", issue.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.NotNull(issue.Position);
    }

    // Whatever figure of whatever report is edited, the report is the old one with that figure.
    [Fact]
    public void Read_AnyFigureEdited_ChangesThatFigureAlone() => Gen.Select(ReportGen.OfficialReport, Gen.Int[0, 76], Gen.Int[0, 9_999_999]).Sample(
        (report, row, number) =>
        {
            if (report.Statistics.Rows.Count <= row)
            {
                return;
            }

            var code = report.Statistics.Rows[row].Code;
            var figure = Figure.Of(number, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (report.Statistics.Rows[row].Figure.Text == figure.Text)
            {
                return;
            }

            var result = Docx.Read(Controls.Fill(PackageBuilder.From(Docx.Write(report)), ("/statistics/" + code, figure.Text)).Build());
            Assert.Equal("/statistics/" + code, Assert.Single(Differences(result)).Path);
            Assert.Equal((report with { Statistics = report.Statistics.With(code, figure) }).WithReferences(), result.Report);
        },
        iter: 40);

    // Whatever text of the document is changed or taken out: what is read is what stands there, and it is told.
    [Fact]
    public void Read_AnyTextEdited_IsWhatTheTextSays()
    {
        var package = PackageBuilder.From(Docx.Write(Sample));
        var count = Controls.Tree(package).Descendants(Controls.W + "t").Count();
        for (var i = 0; i < count; i += 5)
        {
            var main = Controls.Tree(package);
            var text = main.Descendants(Controls.W + "t").ElementAt(i);
            if (text.Value is "- " || string.IsNullOrWhiteSpace(text.Value))
            {
                continue;
            }

            text.Value = (i % 3) switch { 0 => text.Value + " thêm chữ", 1 => "999", _ => "" };
            var file = PackageBuilder.From(package.Build()).Part(PackageBuilder.MainPath, Controls.Xml(main)).Build();
            var result = Docx.Read(file);
            Assert.NotEmpty(Differences(result));
            Assert.Equal(ReportImporter.Import(Docx.Source(file).DocumentOrThrow()).Report, result.Report);
        }
    }

    private static List<(string Path, string Data, string Visible)> Differences(ImportResult result) =>
        [.. result.Issues.Where(issue => issue.Code == "CCHC0313").Select(issue => (issue.Path!, Part(issue, "dữ liệu là ", "; lấy").Split(", văn bản là ")[0], Part(issue, ", văn bản là ", "; lấy theo")))
            .Select(difference => (difference.Item1, Plain(difference.Item2), Plain(difference.Item3)))];

    private static string Part(Issue issue, string from, string to)
    {
        var text = issue.In(Language.Vietnamese);
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.LastIndexOf(to, StringComparison.Ordinal)];
    }

    private static string Plain(string quoted) => quoted == "trống" ? "" : quoted.Trim('“', '”');
}
