using System.Globalization;
using System.Text;
using System.Text.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Cli.Tests.Commands;

public sealed class RefsCommandTests
{
    private const string Header = "start\tlength\ttype\tnumber\tyear\tsymbol\tissueDate\tissuer\tpinpoint\ttext";

    private const string Text =
        "Số: 15/BC-UBND\r\nTheo điểm a khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-\nCP ngày 05/3/2020 của Chính phủ,\tLuật Viên chức ngày 15/11/2010; số 04/CT-UBND và NĐ 34 (Quyết định này).\n";

    [Fact]
    public void Refs_Tsv_IsColumnForColumnTheContract()
    {
        var run = CliRun.WithInput(Encoding.UTF8.GetBytes(Text), "refs", "-", "--format", "tsv");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            string.Join(
                '\n',
                Header,
                "21\t82\tNghị định\t30\t2020\tNĐ-CP\t2020-03-05\tChính phủ\tđiểm a khoản 2 Điều 5\tđiểm a khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-\\nCP ngày 05/3/2020 của Chính phủ",
                "105\t30\tLuật\t\t\t\t2010-11-15\t\t\tLuật Viên chức ngày 15/11/2010",
                "137\t13\t\t4\t\tCT-UBND\t\t\t\tsố 04/CT-UBND",
                "154\t5\tNghị định\t34\t\t\t\t\t\tNĐ 34",
                ""),
            run.Text);
    }

    [Fact]
    public void Refs_Json_HasTheColumnsAsMembers()
    {
        var run = CliRun.WithInput(Encoding.UTF8.GetBytes(Text), "refs", "-", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(4, json.RootElement.GetArrayLength());
        Assert.Equal(Header.Split('\t'), json.RootElement[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal((21, 82, "Nghị định", "30", 2020, "NĐ-CP"), (Number(0, "start"), Number(0, "length"), Word(0, "type"), Word(0, "number"), Number(0, "year"), Word(0, "symbol")));
        Assert.Equal(JsonValueKind.Null, json.RootElement[3].GetProperty("year").ValueKind);
        Assert.Null(Word(1, "number"));

        int Number(int row, string member) => json.RootElement[row].GetProperty(member).GetInt32();
        string? Word(int row, string member) => json.RootElement[row].GetProperty(member).GetString();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Refs_Text_IsForReading(string language)
    {
        var run = CliRun.WithInput(Encoding.UTF8.GetBytes(Text + "Nghị định 30 và Chỉ thị 26/CT-TTg."), "refs", "-", "--lang", language);
        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenFile.Verify(run.Text, suffix: language);
    }

    [Fact]
    public void Refs_SampleReport_IsAsCheckedByHand()
    {
        var run = CliRun.Of("refs", CliRun.Sample(), "--format", "tsv");
        GoldenFile.Verify(run.Text, "tsv");
        Assert.Equal(run.Text, CliRun.WithInput(File.ReadAllBytes(CliRun.Sample()), "refs", "-", "--format", "tsv").Text);
    }

    // Places are counted in the visible text: a paragraph a line, cells with tabs between.
    [Fact]
    public void Refs_WordDocument_GivesTheReferencesOfTheText()
    {
        using var folder = new TemporaryFolder();
        var docx = folder.Convert(CliRun.Sample(), "a.docx");
        Assert.Equal(Fields(CliRun.Of("refs", CliRun.Sample(), "--format", "tsv")), Fields(CliRun.Of("refs", docx, "--format", "tsv")));
        Assert.Equal(Fields(CliRun.Of("refs", docx, "--format", "tsv")), Fields(CliRun.WithInput(File.ReadAllBytes(docx), "refs", "-", "--format", "tsv")));
        Assert.Equal(Fields(CliRun.Of("refs", CliRun.Sample(), "--format", "tsv")), Fields(CliRun.Of("refs", folder.Convert(docx, "a.json"), "--format", "tsv")));
    }

    // The content says what an input is: what only begins like JSON or a Word document is text, but a file called .json must be a report.
    [Theory]
    [InlineData("{theo} ")]
    [InlineData("PK: ")]
    [InlineData("\uFEFF{\n")]
    public void Refs_TextThatStartsAsAnotherKind_IsReadAsText(string start)
    {
        using var folder = new TemporaryFolder();
        var text = Encoding.UTF8.GetBytes(start + "Nghị định 30/2020/NĐ-CP");
        Assert.Contains("\tNghị định\t30\t2020\tNĐ-CP\t", CliRun.WithInput(text, "refs", "-", "--format", "tsv").Text, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of("refs", folder.Write("a.json", text)).Code);
    }

    [Fact]
    public void Refs_TextWithoutReference_IsTheHeaderAlone()
    {
        Assert.Equal(Header + "\n", CliRun.WithInput("Không có gì.\n"u8.ToArray(), "refs", "-", "--format", "tsv").Text);
        Assert.Equal("[]\n", CliRun.WithInput([], "refs", "-", "--format", "json").Text);
        Assert.Equal("-: 0 references, 0 documents\n", CliRun.WithInput("\n"u8.ToArray(), "refs", "-", "--lang", "en").Text);
    }

    [Fact]
    public void Refs_Utf16AndByteOrderMark_CountFromTheFirstLetter()
    {
        var line = "NĐ 34\n";
        var expected = Header + "\n0\t5\tNghị định\t34\t\t\t\t\t\tNĐ 34\n";
        Assert.Equal(expected, CliRun.WithInput([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(line)], "refs", "-", "--format", "tsv").Text);
        Assert.Equal(expected, CliRun.WithInput([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(line)], "refs", "-", "--format", "tsv").Text);
    }

    [Fact]
    public void Refs_DecomposedText_CountsItAsItIs()
    {
        var text = "Quyê\u0301t đi\u0323nh sô\u0301 98/KH-UBND nga\u0300y 31/12/2021";
        var row = CliRun.WithInput(Encoding.UTF8.GetBytes(text), "refs", "-", "--format", "tsv").Text.Split('\n')[1].Split('\t');
        Assert.Equal(["0", text.Length.ToString(CultureInfo.InvariantCulture), "Quyết định", "98", "", "KH-UBND", "2021-12-31"], row[..7]);
    }

    [Theory]
    [InlineData("no-such-file.txt", "CCHC0902")]
    [InlineData(".", "CCHC0916")]
    public void Refs_NoFile_IsRefused(string file, string code) => CliRun.Of("refs", file).IsRefused(code, file);

    [Fact]
    public void Refs_Unreadable_IsRefused()
    {
        CliRun.WithInput([0x41, 0xFF, 0xFE], "refs", "-").IsRefused("CCHC0904", "-");
        CliRun.WithInput("%PDF-1.7"u8.ToArray(), "refs", "-").IsRefused("CCHC0917", "-");
        CliRun.WithInput("PK\u0003\u0004"u8.ToArray(), "refs", "-").IsRefused("CCHC03", "-");
        CliRun.WithInput("{\"a\":1}"u8.ToArray(), "refs", "-").IsRefused("CCHC02", "-");
    }

    [Theory]
    [InlineData("CCHC0921", "refs")]
    [InlineData("CCHC0915", "refs", "a", "b")]
    [InlineData("CCHC0923", "refs", "a", "--format", "csv")]
    public void Refs_WrongCall_IsRefused(string code, params string[] args) => CliRun.Of(args).IsRefused(code);

    [SharedReportFact]
    public void Refs_RealReport_FindsTwentyTwo()
    {
        var run = CliRun.Of("refs", CliRun.Real, "--format", "tsv");
        Assert.Equal(23, run.Text.TrimEnd('\n').Split('\n').Length);
        var text = File.ReadAllText(CliRun.Real);
        Assert.All(run.Text.TrimEnd('\n').Split('\n').Skip(1).Select(row => row.Split('\t')), row => Assert.Equal(
            text.Substring(int.Parse(row[0], CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture)),
            row[9].Replace("\\n", "\n", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Fields(CliRun run)
    {
        Assert.True(run.Code == 0, run.Error);
        return run.Text.Split('\n').Select(row => string.Join('\t', row.Split('\t').Skip(2)));
    }
}
