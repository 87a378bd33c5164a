using System.Globalization;
using System.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>Puts the marks of comments into the main part: where each begins, where it ends, and the run that refers to it.</summary>
internal sealed class CommentMarks(MainMarkup markup)
{
    private readonly List<(Slot Slot, bool IsStart, int Width, int Id)> marks = [];

    internal void Add((Slot Start, Slot End) slots, int width, int id)
    {
        marks.Add((slots.Start, true, width, id));
        marks.Add((slots.End, false, width, id));
    }

    internal TextEdits Edits()
    {
        var edits = new TextEdits();
        var cuts = new List<(Slot Slot, string Marks)>();
        foreach (var place in marks.GroupBy(mark => mark.Slot.Offset).OrderBy(place => place.Key))
        {
            // A run that is split there for one mark is split for all.
            var slot = place.Select(mark => mark.Slot).OrderByDescending(slot => slot.Run is not null).First();
            var text = Marks(place, slot.Container);
            if (slot.Run is not null)
            {
                cuts.Add((slot, text));
            }
            else if (slot.Container.IsEmpty)
            {
                edits.Fill(slot.Container, text);
            }
            else
            {
                edits.Insert(place.Key, text);
            }
        }

        foreach (var run in cuts.GroupBy(cut => cut.Slot.Run!))
        {
            new RunCuts(markup.Text, run.Key).Apply(run, edits);
        }

        return edits;
    }

    // The outermost comes first and each next one goes inside; of equal ones the first is innermost, so that the references stand in
    // the order of the findings.
    private static string Marks(IEnumerable<(Slot Slot, bool IsStart, int Width, int Id)> place, MarkupNode container)
    {
        var starts = place.Where(mark => mark.IsStart).OrderByDescending(mark => mark.Width).ThenByDescending(mark => mark.Id).ToList();
        var ends = place.Where(mark => !mark.IsStart).OrderBy(mark => mark.Width).ThenBy(mark => mark.Id).ToList();
        var isHollow = starts.Exists(start => ends.Exists(end => end.Id == start.Id));
        var name = new WordName(container);
        var text = new StringBuilder();
        foreach (var mark in isHollow ? starts.Concat(ends) : ends.Concat(starts))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $" {name.Prefix}:id=\"{mark.Id}\"/>");
            text.Append('<').Append(name.Open(mark.IsStart ? "commentRangeStart" : "commentRangeEnd")).Append(id);
            if (!mark.IsStart)
            {
                text.Append('<').Append(name.Open("r")).Append("><" + name.Prefix + ":commentReference").Append(id).Append("</" + name.Prefix + ":r>");
            }
        }

        // A document without any paragraph gets one.
        if (container.Word is "body" or "document")
        {
            text.Insert(0, "<" + name.Open("p") + ">").Append("</" + name.Prefix + ":p>");
        }

        if (container.Word == "document")
        {
            text.Insert(0, "<" + name.Open("body") + ">").Append("</" + name.Prefix + ":body>");
        }

        return text.ToString();
    }
}
