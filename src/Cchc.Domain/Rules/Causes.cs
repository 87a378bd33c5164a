using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules.Citations;
using Cchc.Domain.Rules.Form;
using Cchc.Domain.Rules.Narrative;
using Cchc.Domain.Rules.Table;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>
/// One cause gives one finding: a finding that only follows from another is a place of that other one, and is not told apart.
/// </summary>
internal static class Causes
{
    // What can follow from another finding; all that IsRootOf asks of the second.
    private static readonly HashSet<string> Followers =
    [
        NarrativeRules.Contradicts.Code, NarrativeRules.ClaimUnsupported.Code, NarrativeRules.NotInTable.Code, CitationRules.DayOff.Code, CitationRules.IssuedLater.Code,
        CitationRules.NumbersAgainstDates.Code, CitationRules.NoKind.Code, FormRules.StrayCapital.Code, FormRules.NoSyllable.Code,
    ];

    internal static List<Finding> Rooted(List<Finding> findings)
    {
        var rooted = new List<Finding>(findings);
        foreach (var finding in findings)
        {
            if (Followers.Contains(finding.Code))
            {
                Fold(rooted, rooted.FindIndex(other => !ReferenceEquals(other, finding) && IsRootOf(other, finding)), finding);
            }
        }

        foreach (var relation in findings.Where(finding => finding.Code == TableRules.AtMostBroken.Code))
        {
            var sentences = rooted.FindAll(finding => finding.Code == NarrativeRules.Contradicts.Code && finding.Indicators.All(relation.Indicators.Contains));
            if (sentences.Count > 1 && HoldWith(relation, sentences))
            {
                sentences.ForEach(sentence => Fold(rooted, rooted.FindIndex(other => other.Code == relation.Code && other.Path == relation.Path), sentence));
            }
        }

        return rooted;
    }

    private static void Fold(List<Finding> rooted, int root, Finding finding)
    {
        if (root >= 0)
        {
            var placed = AtCulprit(rooted[root], finding);
            rooted[root] = placed with { Related = ValueList.From(placed.Related.Append(new RelatedPlace(finding.Path, finding.Quote))) };
            rooted.Remove(finding);
        }
    }

    // With the figure of the sentence in the place of that of the table the relation holds: the row of the sentence is where to look.
    private static Finding AtCulprit(Finding relation, Finding sentence) =>
        !IsRelation(relation) || sentence.Indicators.Count != 1 || sentence.Indicators[0] == relation.Indicators[0] || !(Moves(relation, sentence) || Fits(relation, sentence))
            ? relation
            : relation with
            {
                Path = "/statistics/" + sentence.Indicators[0],
                Quote = sentence.Expected ?? "",
                Expected = sentence.Actual,
                Actual = sentence.Expected,
                Related = ValueList.From(relation.Related.Append(new RelatedPlace(relation.Path, relation.Quote))),
            };

    // Several sentences together say what the relation demands: all of the figures are wrong in the table.
    private static bool HoldWith(Finding relation, List<Finding> sentences)
    {
        if (!VietnameseNumber.TryParse(relation.Expected?.TrimStart('≤', ' '), out var bound) || !VietnameseNumber.TryParse(relation.Actual, out var left))
        {
            return false;
        }

        foreach (var sentence in sentences)
        {
            if (!VietnameseNumber.TryParse(sentence.Expected, out var table) || !VietnameseNumber.TryParse(sentence.Actual, out var told))
            {
                return false;
            }

            left += told - table;
        }

        return left <= bound;
    }

    private static bool IsRootOf(Finding root, Finding finding) =>
        (IsRelation(root) && finding.Code == NarrativeRules.Contradicts.Code && TellsTheSame(root, finding))
        || (root.Code == NarrativeRules.Contradicts.Code && finding.Code == root.Code && root.Indicators.Count == 1 && finding.Indicators.Count > 1 && finding.Indicators.Contains(root.Indicators[0]))
        || (IsShape(root) && finding.Code is var told && (told == NarrativeRules.Contradicts.Code || told == NarrativeRules.ClaimUnsupported.Code) && finding.Indicators.Contains(root.Indicators[0]))
        || (root.Code == CitationRules.WrongDate.Code && finding.Code == CitationRules.DayOff.Code && IsOneReference(root, finding))
        || (root.Code == CitationRules.WrongDate.Code && finding.Code == CitationRules.IssuedLater.Code && IsOneReference(root, finding))
        || (root.Code == CitationRules.IssuedLater.Code && finding.Code is var code && (code == CitationRules.DayOff.Code || code == CitationRules.NumbersAgainstDates.Code) && IsOneReference(root, finding))
        || (root.Code == TableRules.HidesGap.Code && finding.Code == NarrativeRules.NotInTable.Code && root.Indicators[0] == finding.Indicators[0])
        || (root.Code == TableRules.GroupFigure.Code && finding.Code == NarrativeRules.NotInTable.Code && finding.Indicators.All(root.Indicators.Contains))
        || (root.Code == FormRules.KindInSmallLetters.Code && finding.Code == FormRules.StrayCapital.Code && IsOneReference(root, finding))
        || (root.Code == FormRules.Misspelt.Code && finding.Code == CitationRules.NoKind.Code && Overlap(root, finding))
        || (root.Code == FormRules.Misspelt.Code && finding.Code == FormRules.NoSyllable.Code && IsOneReference(root, finding) && root.Quote.Contains(finding.Quote, StringComparison.Ordinal));

    private static bool IsShape(Finding finding) => finding.Code == TableRules.Negative.Code || finding.Code == TableRules.NotWhole.Code
        || finding.Code == TableRules.NotAShare.Code || finding.Code == TableRules.NotAnOption.Code;

    private static bool IsRelation(Finding finding) => finding.Code == TableRules.SumBroken.Code || finding.Code == TableRules.EqualsBroken.Code || finding.Code == TableRules.AtMostBroken.Code;

    // The sentence says what the relation demands: the figure of the table is the one that is wrong.
    private static bool TellsTheSame(Finding relation, Finding sentence) =>
        sentence.Indicators.All(relation.Indicators.Contains)
        && (relation.Code != TableRules.AtMostBroken.Code && sentence.Indicators.Count == 1 && relation.Indicators[0] == sentence.Indicators[0]
            ? VietnameseNumber.TryParse(relation.Expected, out var expected) && VietnameseNumber.TryParse(sentence.Actual, out var found) && expected == found
            : Moves(relation, sentence) || Fits(relation, sentence));

    // A part that is wrong: with the figure of the sentence in its place the total would be right.
    private static bool Moves(Finding relation, Finding sentence) =>
        relation.Code == TableRules.SumBroken.Code
        && VietnameseNumber.TryParse(relation.Expected, out var sum) && VietnameseNumber.TryParse(relation.Actual, out var total)
        && VietnameseNumber.TryParse(sentence.Expected, out var table) && VietnameseNumber.TryParse(sentence.Actual, out var told)
        && sum - table + told == total;

    // A part that is more than the whole: with the figure of the sentence on its side of the relation it is not.
    private static bool Fits(Finding relation, Finding sentence) =>
        relation.Code == TableRules.AtMostBroken.Code
        && VietnameseNumber.TryParse(relation.Expected?.TrimStart('≤', ' '), out var bound) && VietnameseNumber.TryParse(relation.Actual, out var left)
        && VietnameseNumber.TryParse(sentence.Expected, out var table) && VietnameseNumber.TryParse(sentence.Actual, out var told)
        && (left - table + told <= bound || left <= bound - table + told);

    // "kế số 45/KH-UBND": the type is there and misspelt.
    private static bool Overlap(Finding root, Finding finding) =>
        string.Equals(root.Path, finding.Path, StringComparison.Ordinal) && root.Start <= finding.Start && finding.Start < root.Start + root.Quote.Length;

    private static bool IsOneReference(Finding root, Finding finding) => string.Equals(root.Path, finding.Path, StringComparison.Ordinal)
        && (root.Quote.Contains(finding.Quote, StringComparison.Ordinal) || finding.Quote.Contains(root.Quote, StringComparison.Ordinal));
}
