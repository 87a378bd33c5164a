using System.Globalization;
using Cchc.Domain.Import;
using Cchc.Domain.Rules;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Rules;

/// <summary>Numbers that no report should have: none of them may stop a check.</summary>
public sealed class OddNumbersTests
{
    private static readonly string Report = File.ReadAllText(RepositoryFolder.In("samples", "reports", "quy-1-2022-xa-song-lam-da-sua.txt"));

    private static readonly string[] Numbers =
        ["0", "00", "1", "-5", "0,0", "0,5", "100", "101", "7.5", "1.000.000", "999999999", "9999999999", "999999999999999999", "9999999999999999999", "0,00000000000000001"];

    [Theory]
    [InlineData("Đã giải quyết 0/0 hồ sơ (0%); ")]
    [InlineData("Đã giải quyết 0/0 hồ sơ (100%); ")]
    [InlineData("Đã giải quyết 00/00 hồ sơ, đạt 0%; ")]
    public void Check_FractionOfNothing_HasNoShare(string sentence) =>
        Assert.DoesNotContain(Check(sentence).Findings, finding => finding.Quote.Contains("0/0", StringComparison.Ordinal) || finding.Code == "CCHC3003");

    [Theory]
    [InlineData("Đã giải quyết {0}/{1} hồ sơ ({2}%); ")]
    [InlineData("Đạt {2}% ({0}/{1} phiếu); ")]
    [InlineData("Tổng số {1} hồ sơ, trong đó {0} hồ sơ ({2}%), {1} hồ sơ ({0}%); ")]
    [InlineData("Tổng số {0} văn bản, gồm {1} văn bản và {2} văn bản; ngày {0}/{1}/{2}, ngày {0} tháng {1} năm {2}; quý {0} năm {1}; ")]
    [InlineData("UBND xã ban hành Kế hoạch số {0}/KH-UBND ngày 03/01/2022, Kế hoạch số {1}/KH-UBND ngày 10/02/2022 và Kế hoạch số {2}/KH-UBND ngày 02/3/2022; ")]
    public void Check_AnyNumbers_IsFinished(string sentence)
    {
        foreach (var one in Numbers)
        {
            foreach (var other in Numbers)
            {
                foreach (var third in Numbers.Where((_, i) => i % 3 == 0).Append(other))
                {
                    Assert.NotNull(Check(string.Format(CultureInfo.InvariantCulture, sentence, one, other, third)));
                }
            }
        }
    }

    // No blank in the first sixty characters of a paragraph that stands twice.
    [Fact]
    public void Check_DoubledParagraphWithoutBlanks_QuotesIt()
    {
        var paragraph = string.Join('/', Enumerable.Repeat("thựchiện", 9)) + " cải cách hành chính.";
        Assert.Contains(Check(paragraph + "\n" + paragraph + "\n").Findings, finding => finding.Code == "CCHC1503" || paragraph.Contains(finding.Quote, StringComparison.Ordinal));
    }

    private static CheckResult Check(string sentence)
    {
        var imported = ReportImporter.ImportText(Report.Insert(Report.IndexOf("Bám sát Nghị quyết", StringComparison.Ordinal), sentence));
        return ReportChecker.Default.Check(imported.ReportOrThrow(), imported.Places);
    }
}
