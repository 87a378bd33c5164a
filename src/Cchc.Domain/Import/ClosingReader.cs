using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Import;

/// <summary>Reads what stands after the narrative: recipients and signature block.</summary>
internal sealed class ClosingReader(SourceMapBuilder places)
{
    private static readonly string[] Offices =
        ["chu tich", "pho chu tich", "truong ", "pho truong", "giam doc", "pho giam doc", "chanh van phong", "quyen chu tich", "tm ", "kt ", "tl ", "tuq ", "uy ban nhan dan"];

    private readonly List<string> recipients = [];
    private readonly List<string> capacity = [];
    private readonly List<string> marks = [];
    private string label = "";
    private string name = "";
    private bool inRecipients;

    internal LabelledList Recipients => new(label, ValueList.From(recipients));

    internal Signature Signature => new(ValueList.From(capacity), ValueList.From(marks), name);

    /// <summary>Whether a line opens the block: the label of the recipients, or an authority or office line.</summary>
    internal static bool Starts(DocumentLine line) =>
        line.Bare.StartsWith("noi nhan", StringComparison.Ordinal) || IsCapacity(line);

    internal bool TryTake(DocumentLine line)
    {
        if (label.Length == 0 && line.Bare.StartsWith("noi nhan", StringComparison.Ordinal))
        {
            inRecipients = true;
            label = line.Text;
            places.Add("/recipients", line);
            return true;
        }

        var mark = ListMark.Length(line.Text);
        if (inRecipients && (mark > 0 || line.Bare.StartsWith("luu", StringComparison.Ordinal) || line.Text.EndsWith(';')))
        {
            places.Add($"/recipients/items/{recipients.Count}", line);
            recipients.Add(ListMark.WithoutMark(line.Text));
            return true;
        }

        inRecipients = false;
        return TryTakeSignature(line);
    }

    private bool TryTakeSignature(DocumentLine line)
    {
        if (name.Length == 0 && IsCapacity(line))
        {
            places.Add($"/signature/capacity/{capacity.Count}", line);
            capacity.Add(line.Text);
            return true;
        }

        if (capacity.Count > 0 && line.Text.StartsWith('(') && line.Text.EndsWith(')'))
        {
            places.Add($"/signature/marks/{marks.Count}", line);
            marks.Add(line.Text);
            return true;
        }

        if (capacity.Count > 0 && name.Length == 0 && IsName(line.Text))
        {
            places.Add("/signature/name", line);
            name = line.Text;
            return true;
        }

        return false;
    }

    private static bool IsCapacity(DocumentLine line)
    {
        var words = line.Bare.Replace(". ", " ", StringComparison.Ordinal).Replace('.', ' ');
        return line.IsUpper && line.Text.Length < 80 && ListMark.Length(line.Text) == 0 && ListMark.RomanLength(line.Text, out _) == 0
            && Array.Exists(Offices, office => words.StartsWith(office, StringComparison.Ordinal));
    }

    // Two to six words, each with a capital; a title before the name ("ThS.") is allowed.
    private static bool IsName(string text)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 7 && text.Length <= 60 && words.All(word => char.IsUpper(word[0])) && !text.Any(char.IsAsciiDigit);
    }
}
