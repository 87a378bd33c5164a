namespace Cchc.Domain.Docx.Annotating;

/// <summary>Splits one run: each part has the tag and the look of the whole, and none of its characters is written anew.</summary>
internal sealed class RunCuts
{
    private const string Preserve = " xml:space=\"preserve\"";

    private readonly string part;
    private readonly string open;
    private readonly string close;

    internal RunCuts(string part, MarkupNode run)
    {
        this.part = part;
        close = run.EndTag;
        open = part[run.Start..run.ContentStart] + (run.Children[0] is { Word: "rPr" } look ? part[look.Start..look.End] : "");
    }

    /// <summary>Splits at some places, in order, and puts the marks that stand there in between.</summary>
    internal void Apply(IEnumerable<(Slot Slot, string Marks)> cuts, TextEdits edits)
    {
        foreach (var inOneText in cuts.GroupBy(cut => cut.Slot.Text))
        {
            if (inOneText.Key is { HasIdleBlanks: true } text)
            {
                ApplyBesideBlanks(text, [.. inOneText], edits);
            }
            else
            {
                Apply(inOneText.Key, inOneText, edits);
            }
        }
    }

    private void Apply(TextUnits? text, IEnumerable<(Slot Slot, string Marks)> cuts, TextEdits edits)
    {
        var mustKeep = text is { KeepsBlanks: false, Element.Detail: null };
        if (mustKeep)
        {
            edits.Insert(text!.Element.Start + 1 + text.Element.QualifiedName.Length, Preserve);
        }

        foreach (var (slot, marks) in cuts)
        {
            var isInSection = text?.IsInSection(slot.Offset) ?? false;
            edits.Insert(slot.Offset, (isInSection ? "]]>" : "") + text?.Element.EndTag + close + marks + open
                + (text is null ? "" : mustKeep ? Kept(text) : Tag(text)) + (isInSection ? "<![CDATA[" : ""));
        }
    }

    // The blanks at its ends do not count and must not begin to: the ones at a cut, which do, get a text of their own.
    private void ApplyBesideBlanks(TextUnits text, List<(Slot Slot, string Marks)> cuts, TextEdits edits)
    {
        var done = text.Element.ContentStart;
        for (var i = 0; i < cuts.Count; i++)
        {
            var at = cuts[i].Slot.Offset;
            var blanks = Math.Max(text.BlanksBefore(at), done);
            if (blanks > done && blanks < at)
            {
                edits.Insert(blanks, text.Element.EndTag + Kept(text));
            }

            done = i + 1 < cuts.Count ? Math.Min(text.BlanksFrom(at), cuts[i + 1].Slot.Offset) : text.BlanksFrom(at);
            edits.Insert(at, text.Element.EndTag + close + cuts[i].Marks + open + (done > at ? Kept(text) : Tag(text)));
            if (done > at && done < (i + 1 < cuts.Count ? cuts[i + 1].Slot.Offset : int.MaxValue))
            {
                edits.Insert(done, text.Element.EndTag + Tag(text));
            }
        }
    }

    private string Tag(TextUnits text) => part[text.Element.Start..text.Element.ContentStart];

    private string Kept(TextUnits text) => Tag(text).Insert(1 + text.Element.QualifiedName.Length, Preserve);
}
