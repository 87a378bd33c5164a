using System.Text;
using Cchc.Domain.Legal;

namespace Cchc.Domain.Tests.Legal;

/// <summary>The corpus, the eyecite way: texts with the references marked in them.</summary>
public sealed class LegalReferenceFinderCorpusTests
{
    // What the rules (design/citations.md) speak of, and the tags of the cases about it.
    private static readonly (string Point, string[] Tags)[] Points =
    [
        ("by number, with type", ["decree", "resolution", "decision", "circular"]), ("by number, without type", ["no type word", "number"]), ("law by number", ["law: number", "law: name and number", "QH"]),
        ("law by name and date", ["law: name and"]), ("law with its amending law", ["law and its amending law"]), ("title with other laws", ["law: amending", "law: long amending"]),
        ("span from the pinpoint", ["pinpoint"]), ("span from số", ["số"]), ("date before issuer and after", ["order", "date"]), ("line breaks inside", ["line break"]),
        ("subject outside", ["subject"]), ("issuer", ["issuer"]), ("pinpoint lists and ranges", ["pinpoint"]), ("lists under one type word", ["list", "several"]), ("kèm theo", ["attached"]),
        ("short forms", ["short"]), ("old style", ["old style"]), ("party papers", ["party"]), ("look-alike letters", ["look-alike letter", "letter"]), ("decomposed", ["decomposed", "nfd", "partly"]),
        ("blanks in the symbol", ["blanks"]), ("page breaks", ["page break"]), ("upper case", ["upper case"]), ("joint circulars", ["joint circular"]), ("drafting unit", ["suffix"]),
        ("lower case types", ["lower case"]), ("own number", ["own number", "look-alike: own number"]), ("this document", ["look-alike: this"]), ("counts", ["look-alike: count"]), ("fractions", ["look-alike: fraction"]),
        ("dates", ["look-alike: date"]), ("quarters", ["look-alike: quarter"]), ("gazette", ["look-alike: gazette"]), ("standards", ["look-alike: standard"]), ("houses and phones", ["look-alike: house", "look-alike: phone"]),
        ("forms", ["look-alike: form"]), ("blank numbers", ["look-alike: blank number"]), ("abbreviations with a slash", ["look-alike: abbreviation"]),
    ];

    private static readonly IReadOnlyList<CorpusCase> Cases = [.. CorpusCase.All()];

    public static TheoryData<string> Files { get; } = [.. Cases.Select(@case => @case.File).Distinct()];

    public static TheoryData<string> PointNames { get; } = [.. Points.Select(point => point.Point)];

    [Fact]
    public void Corpus_Size_IsWhatTheFinderIsHeldTo()
    {
        Assert.True(Cases.Sum(@case => @case.Expected.Count) >= 800, "references");
        Assert.True(Cases.Count(@case => @case.Expected.Count == 0) >= 600, "look-alikes");
    }

    [Theory]
    [MemberData(nameof(PointNames))]
    public void Corpus_EveryPointOfTheRules_HasThreeCases(string name)
    {
        var tags = Points.Single(point => point.Point == name).Tags;
        Assert.True(Cases.Count(@case => tags.Any(tag => @case.Point.StartsWith(tag, StringComparison.Ordinal))) >= 3, name);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Find_Case_GivesItsReferences(string file) => Check(file, @case => @case);

    [Theory]
    [MemberData(nameof(Files))]
    public void Find_CaseDecomposed_GivesTheSameFields(string file) => Check(file, @case => Rewritten(@case, Decomposed.Of));

    // No-break blanks and blanks doubled: layout, not matter.
    [Theory]
    [MemberData(nameof(Files))]
    public void Find_CaseWithOtherBlanks_GivesTheSameKeys(string file)
    {
        CheckKeys(file, @case => Rewritten(@case, text => InSpans(text, "\u00A0 ")));
        CheckKeys(file, @case => Rewritten(@case, text => InSpans(text, "\u00A0")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Find_CaseWithLineBreaks_GivesTheSameKeys(string file) => CheckKeys(file, @case => Rewritten(@case, Broken, onlyWithSymbol: true));

    [Theory]
    [MemberData(nameof(Files))]
    public void Find_CaseWithLookAlikeLetters_GivesTheSameKeys(string file) =>
        CheckKeys(file, @case => Rewritten(@case, text => text.Replace('Đ', 'Ð').Replace('đ', 'ð').Replace('C', 'С').Replace('H', 'Н')));

    [Fact]
    public void Find_EveryCase_SlicesTheTextAsItIs()
    {
        foreach (var @case in Cases)
        {
            var end = 0;
            foreach (var citation in LegalReferenceFinder.Find(@case.Text))
            {
                Assert.Equal(@case.Text.Substring(citation.Start, citation.Length), citation.Reference.Text);
                Assert.True(citation.Start >= end, @case + ": references overlap");
                end = citation.End;
            }
        }
    }

    private static void Check(string file, Func<CorpusCase, CorpusCase> change)
    {
        var faults = new StringBuilder();
        foreach (var @case in Cases.Where(@case => @case.File == file).Select(change))
        {
            var found = LegalReferenceFinder.Find(@case.Text).Select(ExpectedCitation.Of).ToList();
            if (!found.SequenceEqual(@case.Expected))
            {
                faults.AppendLine(@case.ToString()).AppendLine("  " + @case.Text.ReplaceLineEndings("\\n"));
                faults.AppendJoin('\n', @case.Expected.Except(found).Select(expected => "  wanted " + expected)).AppendLine();
                faults.AppendJoin('\n', found.Except(@case.Expected).Select(actual => "  found  " + actual)).AppendLine();
            }
        }

        Assert.True(faults.Length == 0, faults.ToString());
    }

    private static void CheckKeys(string file, Func<CorpusCase, CorpusCase> change)
    {
        var faults = new StringBuilder();
        foreach (var @case in Cases.Where(@case => @case.File == file).Select(change))
        {
            var found = LegalReferenceFinder.Find(@case.Text).Select(ExpectedCitation.Of).Select(Key).ToList();
            if (!found.SequenceEqual(@case.Expected.Select(Key)))
            {
                faults.AppendLine(@case.ToString()).AppendLine("  " + @case.Text.ReplaceLineEndings("\\n"));
                faults.AppendLine("  wanted " + string.Join("; ", @case.Expected.Select(Key))).AppendLine("  found  " + string.Join("; ", found));
            }
        }

        Assert.True(faults.Length == 0, faults.ToString());
    }

    private static (string Type, string Number, string Year, string Symbol) Key(ExpectedCitation citation) => (citation.Type, citation.Number, citation.Year, citation.Symbol);

    private static string InSpans(string span, string blank) => span.Replace(" ", blank, StringComparison.Ordinal);

    // A line break for every single blank but one that stands for nothing, between the digits of a year.
    private static string Broken(string span) => string.Concat(span.Select((c, i) =>
        c == ' ' && i > 0 && i + 1 < span.Length && !char.IsWhiteSpace(span[i - 1]) && !char.IsWhiteSpace(span[i + 1])
        && !(char.IsAsciiDigit(span[i - 1]) && char.IsAsciiDigit(span[i + 1])) ? '\n' : c));

    // Rewrites what is marked (look-alikes: the whole text) and moves the marks.
    private static CorpusCase Rewritten(CorpusCase @case, Func<string, string> rewrite, bool onlyWithSymbol = false)
    {
        var text = new StringBuilder();
        var expected = new List<ExpectedCitation>();
        var at = 0;
        var isAll = rewrite == Decomposed.Of;
        string Other(string part) => isAll ? rewrite(part) : part;
        foreach (var citation in @case.Expected)
        {
            text.Append(Other(@case.Text[at..citation.Start]));
            var span = @case.Text.Substring(citation.Start, citation.Length);
            var rewritten = onlyWithSymbol && citation.Symbol.Length == 0 ? span : rewrite(span);
            expected.Add(citation with { Start = text.Length, Length = rewritten.Length });
            text.Append(rewritten);
            at = citation.Start + citation.Length;
        }

        text.Append(Other(@case.Text[at..]));
        return @case with { Text = text.ToString(), Expected = expected };
    }
}
