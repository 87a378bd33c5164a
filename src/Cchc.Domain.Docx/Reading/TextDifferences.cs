namespace Cchc.Domain.Docx.Reading;

/// <summary>Finds which lines of a text were changed, added or taken out.</summary>
internal static class TextDifferences
{
    // Beyond this, lines are compared one by one in their order: no report has so many.
    private const int LargestTable = 4_000_000;

    internal static IEnumerable<ReportDifference> Between(IReadOnlyList<(string Path, string Text)> before, IReadOnlyList<(string Path, string Text)> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start].Text == after[start].Text)
        {
            start++;
        }

        var (endBefore, endAfter) = (before.Count, after.Count);
        while (endBefore > start && endAfter > start && before[endBefore - 1].Text == after[endAfter - 1].Text)
        {
            endBefore--;
            endAfter--;
        }

        return Pairs(before, after, start, endBefore, endAfter);
    }

    private static IEnumerable<ReportDifference> Pairs(
        IReadOnlyList<(string Path, string Text)> before, IReadOnlyList<(string Path, string Text)> after, int start, int endBefore, int endAfter)
    {
        var common = Common(before, after, start, endBefore, endAfter);
        var (i, j) = (start, start);
        foreach (var (ofBefore, ofAfter) in common.Append((endBefore, endAfter)))
        {
            for (; i < ofBefore && j < ofAfter; i++, j++)
            {
                yield return new ReportDifference(after[j].Path, before[i].Text, after[j].Text);
            }

            for (; i < ofBefore; i++)
            {
                yield return new ReportDifference(before[i].Path, before[i].Text, "");
            }

            for (; j < ofAfter; j++)
            {
                yield return new ReportDifference(after[j].Path, "", after[j].Text);
            }

            (i, j) = (ofBefore + 1, ofAfter + 1);
        }
    }

    // The longest common subsequence, by its table of lengths.
    private static List<(int Before, int After)> Common(
        IReadOnlyList<(string Path, string Text)> before, IReadOnlyList<(string Path, string Text)> after, int start, int endBefore, int endAfter)
    {
        var (rows, columns) = (endBefore - start, endAfter - start);
        var common = new List<(int Before, int After)>();
        if (rows == 0 || columns == 0 || (long)rows * columns > LargestTable)
        {
            return common;
        }

        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = before[start + i].Text == after[start + j].Text
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (before[start + i].Text == after[start + j].Text)
            {
                common.Add((start + i++, start + j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }
}
