using System.Text;
using System.Text.Json;
using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>Reader and schema agree: what a validator refuses the reader refuses, and what only the reader refuses is written down.</summary>
public sealed class SchemaAgreementTests
{
    [ProgramFact("node", NodeScript.Packages)]
    public void MutatedReports_ReaderAndAjv_AgreeExceptForWhatIsWrittenDown()
    {
        var documents = MutatedReports.Take(4000, seed: 30).ToList();
        var known = new DocumentFolder("WrongForReaderOnly").Rows.Select(row => row[1]).ToHashSet(StringComparer.Ordinal);
        var verdict = AjvVerdict.OfLines(CchcSchemas.Report, documents);
        Assert.Equal(documents.Count, verdict.Checked);
        Assert.InRange(verdict.Refusals.Count, 1000, 3800);
        Assert.All(documents, (document, index) =>
        {
            var result = ReportJson.Read(document);
            var isTaken = !verdict.Refusals.TryGetValue(index, out var why);
            if (result.Report is { } report)
            {
                Assert.True(isTaken || report.Newer.FormatVersion.Length > 0, $"{why}: {Encoding.UTF8.GetString(document)}");
                Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
            }
            else if (isTaken)
            {
                Assert.All(result.Issues, issue => Assert.True(known.Contains(issue.Code), $"{issue.Code} {issue.Path} {issue.Quote}: {Encoding.UTF8.GetString(document)}"));
            }
        });
    }

    [ProgramFact("node", NodeScript.Packages)]
    public void EveryCharacter_InNumbersAndSymbols_IsTakenByBothOrNone()
    {
        // Latin, Greek, Cyrillic, marks, blanks of every kind. Of other scripts Unicode gets new letters, which one program knows before the other.
        char[] invisible = ['\u061C', '\u1680', '\u180E', '\u3000', '\uFEFF', '\uFFFE', '\uFFFF'];
        var characters = Enumerable.Range(0, 0x530).Concat(Enumerable.Range(0x1E00, 0x270)).Select(code => (char)code).Concat(invisible).ToList();
        var numbers = characters.ConvertAll(c => Document("number", "1" + c));
        var symbols = characters.ConvertAll(c => Document("symbol", "N" + c + "-CP"));
        var verdict = AjvVerdict.OfLines(CchcSchemas.Report, numbers.Concat(symbols));
        Assert.Equal(2 * characters.Count, verdict.Checked);
        var different = numbers.Concat(symbols)
            .Where((document, index) => ReportJson.Read(document).Report is null != verdict.Refusals.ContainsKey(index))
            .Select(document => Encoding.ASCII.GetString(document));
        Assert.Equal([], different);
    }

    private static byte[] Document(string member, string value) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        formatVersion = "1.0",
        references = new[] { new Dictionary<string, string> { ["path"] = "", [member] = value } },
    });
}
