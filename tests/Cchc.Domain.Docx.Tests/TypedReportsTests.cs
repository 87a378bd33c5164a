using CsCheck;
using Cchc.Domain.Docx.Tests.Typing;
using Cchc.Domain.Import;
using Cchc.Domain.Reporting;
using Cchc.Domain.TestSupport;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Tests;

/// <summary>Reports typed by hand, in every habit alone and in many at once: the figures and the sections are those of the report, and nothing is lost.</summary>
public sealed class TypedReportsTests
{
    // What a habit puts into the document beyond the report: it ends up among the leftovers or in the notes.
    private const Habit Adding = Habit.HiddenWords | Habit.ExtraColumns | Habit.Footnotes | Habit.NestedNotes;

    /// <summary>Every habit by its name.</summary>
    public static TheoryData<string> Habits => [.. Enum.GetNames<Habit>()];

    [Theory]
    [MemberData(nameof(Habits))]
    public void Read_OneHabit_GivesTheReport(string habit) => Check(GoldenReport.Official, Enum.Parse<Habit>(habit));

    [Fact]
    public void Read_ManyHabits_GivesTheReport() =>
        Gen.Select(Gen.Enum<Habit>().Array[2, 8], ReportGen.OfficialReport).Sample(
            (habits, report) => Check(report, Sound(habits.Aggregate(Habit.None, (all, habit) => all | habit))), iter: 300);

    [Fact]
    public void Import_AnyParagraphs_NeverThrows()
    {
        string[] pieces = ["BÁO CÁO", "CCHC", "\t", "\t\t", "\n", "I.", "1.1.1", "- ", "Phụ lục", "STT", "Số liệu", "Chỉ tiêu", "Số:", "/", "ngày 5/3/2022", "Nơi nhận:", "TM.", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Trong đó", "Kỳ trước", "Cải cách thể chế", "\u00AD", "281¹"];
        Gen.OneOf(pieces).Array[0, 6].Select(words => string.Concat(words)).Array[1, 20].Sample(
            texts => ReportImporter.Import(new SourceDocument(SourceKind.Docx, ValueList.From(texts.Select((text, i) =>
                (SourceBlock)new SourceParagraph(text, SourcePosition.InParagraph(i + 1)) { IsBold = i % 3 == 0, HeadingLevel = i % 5 == 4 ? 1 : 0 })))),
            iter: 3000);
    }

    // The half of a label may be the label of another row: without a code no reader can tell.
    private static Habit Sound(Habit habits) => (habits & Habit.NoCodeColumn) == 0 ? habits : habits & ~Habit.SplitRows;

    private static void Check(CchcReport official, Habit habits)
    {
        // What the words of a report do not tell (its province, that a numbered sentence is a title) no document does.
        var report = ReportImporter.ImportText(ReportText.Write(official)).ReportOrThrow();
        var file = Typist.Type(report, habits);
        var result = Docx.Read(file);
        var found = result.ReportOrThrow();
        var (typed, read) = (Lines(AsTyped(report, habits), habits), Lines(found, habits));
        var words = Letters(ReportText.Write(found));
        var printed = PrintedWords.Of(file).Distinct().ToList();
        var numbers = Numbers(ReportText.Write(found)).CountBy(number => number).ToDictionary();
        string[] faults =
        [
            .. typed.Except(read).Select(line => "not read: " + line),
            .. read.Except(typed).Select(line => "not typed: " + line),
            .. found.Leftovers.Where(_ => (habits & Adding) == 0).Select(line => "left over: " + line),
            .. printed.SelectMany(text => text.Split('\t')).Where(text => !words.Contains(Letters(text), StringComparison.Ordinal)).Select(text => "lost: " + text),
            .. printed.SelectMany(Numbers).CountBy(number => number).Where(number => number.Value > numbers.GetValueOrDefault(number.Key))
                .Select(number => $"lost: {number.Key} of {number.Value}"),
        ];
        Assert.True(faults.Length == 0, $"{habits}\n{string.Join('\n', faults)}");
        Assert.Equal(typed, read);
    }

    // Without a column of codes no code is written.
    private static CchcReport AsTyped(CchcReport report, Habit habits) => (habits & Habit.NoCodeColumn) == 0 || (habits & (Habit.OtherColumnOrder | Habit.ExtraColumns)) != 0
        ? report
        : report with { Statistics = report.Statistics with { Rows = ValueList.From(report.Statistics.Rows.Select(row => row with { WrittenCode = null })) } };

    // Heads are another matter; a note may have more in it.
    private static string[] Lines(CchcReport report, Habit habits) =>
    [
        .. ReportLines.Of(report).Where(line => !line.StartsWith("head: ", StringComparison.Ordinal) && !line.StartsWith("left over: ", StringComparison.Ordinal))
            .Select(line => (habits & Habit.NestedNotes) != 0 && line.LastIndexOf('¦') is > 0 and var note ? line[..note] : line)
            .Select(Plain),
    ];

    private static string Plain(string text) =>
        text.Replace('\u00A0', ' ').Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u2060", "", StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(Plain(text).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static IEnumerable<string> Numbers(string text) =>
        Plain(text).Split([' ', '\t', '\n', '|']).Where(word => word.Length > 0 && word.All(char.IsAsciiDigit));
}
