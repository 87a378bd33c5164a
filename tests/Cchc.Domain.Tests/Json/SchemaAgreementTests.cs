using System.Text;
using System.Text.Json;
using Cchc.Domain.Json;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>Reader and schema agree: what a validator refuses the reader refuses, and what only the reader refuses is written down.</summary>
public sealed class SchemaAgreementTests
{
    [ProgramFact("node", NodeScript.Packages)]
    public void EveryPlaceOfAReport_WithEveryValue_IsTakenByBothOrIsWrittenDown() => Agree([.. ChangedReports.All()]);

    [ProgramFact("node", NodeScript.Packages)]
    public void MutatedReports_AreTakenByBothOrAreWrittenDown() => Agree([.. MutatedReports.Take(3000, seed: 30)]);

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

    private static void Agree(byte[][] documents)
    {
        var known = new DocumentFolder("WrongForReaderOnly").Rows.Select(row => Key(row[1], row[2])).ToHashSet(StringComparer.Ordinal);
        var verdict = AjvVerdict.OfLines(CchcSchemas.Report, documents);
        Assert.Equal(documents.Length, verdict.Checked);
        Assert.InRange(verdict.Refusals.Count, documents.Length / 4, documents.Length * 19 / 20);
        var different = documents.Select((document, index) => Difference(document, verdict.Refusals.GetValueOrDefault(index), known)).OfType<string>();
        Assert.Equal([], different.Take(20));
    }

    // What the two say where they should say the same, else null; a report that is read is read again when it was written.
    private static string? Difference(byte[] document, string? refusal, HashSet<string> known)
    {
        var result = ReportJson.Read(document);
        if (result.Report is { } report)
        {
            Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
            return refusal is null || report.Newer.FormatVersion.Length > 0 ? null : refusal;
        }

        return refusal is not null ? null : result.Issues.Where(issue => !known.Contains(Key(issue.Code, issue.Path!))).Select(issue => $"{issue.Code} {issue.Path} {issue.Quote}").FirstOrDefault();
    }

    // A value that is none of its kind is written down for its member, any other fault for all.
    private static string Key(string code, string path) => code == "CCHC0214" ? code + path[path.LastIndexOf('/')..] : code;

    private static byte[] Document(string member, string value) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        formatVersion = "1.0",
        references = new[] { new Dictionary<string, string> { ["path"] = "", [member] = value } },
    });
}
