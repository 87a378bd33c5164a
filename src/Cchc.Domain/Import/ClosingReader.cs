using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Reads what stands after the narrative: recipients and signature block.</summary>
internal sealed class ClosingReader(SourceMapBuilder places)
{
    private readonly List<string> recipients = [];
    private readonly List<string> capacity = [];
    private readonly List<string> marks = [];
    private string label = "";
    private string name = "";
    private bool inRecipients;

    internal LabelledList Recipients => new(label, ValueList.From(recipients));

    internal Signature Signature => new(ValueList.From(capacity), ValueList.From(marks), name);

    /// <summary>Whether a line opens the block: the label of the recipients, or an authority or office line.</summary>
    internal static bool Starts(DocumentLine line) => IsLabel(line) || SignatureWords.IsCapacity(line);

    /// <summary>A line as what stands in it side by side: recipients on the left, signature on the right.</summary>
    internal static IEnumerable<DocumentLine> Columns(DocumentLine line) =>
        WideGap.Columns(line, (left, _) => IsLabel(left) || (ListMark.Length(left.Text) is > 0 and var mark && mark < left.Text.Length));

    internal bool TryTake(DocumentLine line)
    {
        if (label.Length == 0 && IsLabel(line))
        {
            TakeLabel(line);
            return true;
        }

        // A page that has the columns side by side gives a line of the one, a line of the other.
        var mark = ListMark.Length(line.Text);
        if (label.Length > 0 && (mark > 0 || (inRecipients && (line.Bare.StartsWith("luu", StringComparison.Ordinal) || line.Text.EndsWith(';')))))
        {
            places.Add($"/recipients/items/{recipients.Count}", line);
            recipients.Add(ListMark.WithoutMark(line.Text));
            return true;
        }

        inRecipients = false;
        return TryTakeSignature(line);
    }

    private static bool IsLabel(DocumentLine line) => line.Bare.StartsWith("noi nhan", StringComparison.Ordinal);

    // "Nơi nhận: Như trên; Lưu: VT." on one line is the label and one item.
    private void TakeLabel(DocumentLine line)
    {
        inRecipients = true;
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        var rest = colon < 0 ? "" : line.Text[(colon + 1)..].Trim();
        label = rest.Length == 0 ? line.Text : line.Text[..(colon + 1)];
        places.Add("/recipients", line);
        if (rest.Length > 0)
        {
            places.Add("/recipients/items/0", line);
            recipients.Add(ListMark.WithoutMark(rest));
        }
    }

    private bool TryTakeSignature(DocumentLine line)
    {
        if (name.Length == 0 && SignatureWords.IsCapacity(line))
        {
            return Add(capacity, "/signature/capacity", line);
        }

        if (capacity.Count > 0 && SignatureWords.IsMark(line))
        {
            return Add(marks, "/signature/marks", line);
        }

        if (capacity.Count > 0 && name.Length == 0 && SignatureWords.IsName(line.Text))
        {
            places.Add("/signature/name", line);
            name = line.Text;
            return true;
        }

        return false;
    }

    private bool Add(List<string> lines, string path, DocumentLine line)
    {
        places.Add($"{path}/{lines.Count}", line);
        lines.Add(line.Text);
        return true;
    }
}
