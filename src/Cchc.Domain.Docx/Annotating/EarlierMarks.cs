using System.Globalization;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Where the comments of an earlier copy stand, so that none is made twice on the same words.</summary>
internal sealed class EarlierMarks
{
    private readonly CommentsPart comments;
    private readonly Dictionary<int, int> starts = [];
    private readonly Dictionary<int, int> ends = [];
    private readonly List<int> content = [];

    internal EarlierMarks(MainMarkup markup, CommentsPart comments)
    {
        this.comments = comments;
        if (comments.Own.Count == 0)
        {
            return;
        }

        foreach (var element in markup.Elements.OrderBy(element => element.Start))
        {
            if (element.Word is "commentRangeStart" or "commentRangeEnd"
                && int.TryParse(element.Detail, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
            {
                (element.Word == "commentRangeStart" ? starts : ends)[id] = element.Start;
            }
            else if (element.Word == "p" || (element.Parent is { Word: "r" } && element.Word is not ("rPr" or "commentReference")))
            {
                content.Add(element.Start);
            }
        }
    }

    /// <summary>True where a comment that says the same encloses the same; it stands for one finding only.</summary>
    internal bool Take((Slot Start, Slot End) slots, string says)
    {
        if (!comments.Own.TryGetValue(says, out var ids))
        {
            return false;
        }

        var same = ids.FindIndex(id =>
            starts.TryGetValue(id, out var start) && ends.TryGetValue(id, out var end) && IsSame(slots.Start, start) && IsSame(slots.End, end));
        if (same >= 0)
        {
            ids.RemoveAt(same);
        }

        return same >= 0;
    }

    // Other marks may stand between, content may not.
    private bool IsSame(Slot slot, int mark)
    {
        var (low, high) = (Math.Min(slot.Offset, mark), Math.Max(slot.Offset, mark));
        var next = content.BinarySearch(low);
        next = next < 0 ? ~next : next;
        return slot.Text is null && (next == content.Count || content[next] >= high);
    }
}
