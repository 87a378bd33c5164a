namespace Cchc.Domain.Import;

/// <summary>The words of a signature block (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 7): authority and office, marks, name.</summary>
internal static class SignatureWords
{
    private const int LongestCapacity = 80;

    private static readonly string[] Offices =
        ["chu tich", "pho chu tich", "truong ", "pho truong", "giam doc", "pho giam doc", "chanh van phong", "quyen chu tich", "uy ban nhan dan"];

    // Thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền: the abbreviations of the decree and how they are typed.
    private static readonly string[] Authorities = ["tm ", "t/m ", "kt ", "k/t ", "tl ", "t/l ", "tuq ", "q "];

    private static readonly string[] Marks =
        ["da ky", "ky boi", "nguoi ky", "ky so", "co quan:", "email:", "thoi gian ky", "ngay ky", "digitally signed", "signed by", "date:"];

    /// <summary>
    /// Whether a line names an authority or an office: in capitals, as the decree has it, or in lower case where the line is
    /// nothing else.
    /// </summary>
    internal static bool IsCapacity(DocumentLine line)
    {
        if (line.Text.Length >= LongestCapacity || ListMark.Length(line.Text) > 0 || ListMark.RomanLength(line.Text, out _) > 0)
        {
            return false;
        }

        var words = line.Bare.Replace(". ", " ", StringComparison.Ordinal).Replace('.', ' ');
        var isAuthority = Array.Exists(Authorities, authority => words.StartsWith(authority, StringComparison.Ordinal));
        return line.IsUpper
            ? isAuthority || Array.Exists(Offices, office => words.StartsWith(office, StringComparison.Ordinal))
            : words is "chu tich" or "pho chu tich" or "quyen chu tich"
                || (isAuthority && char.IsUpper(line.Text[0]) && line.Text[^1] is not ('.' or ';' or ',') && line.Text.Length < LongestCapacity / 2);
    }

    /// <summary>What stands between office and name: "(Đã ký)", the lines of a digital signature.</summary>
    internal static bool IsMark(DocumentLine line) =>
        (line.Text.StartsWith('(') && line.Text.EndsWith(')') && !line.Bare.Contains("kem theo", StringComparison.Ordinal))
        || Array.Exists(Marks, mark => line.Bare.StartsWith(mark, StringComparison.Ordinal));

    /// <summary>Two to seven words, each with a capital; a title before the name ("ThS.") is allowed.</summary>
    internal static bool IsName(string text)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 7 && text.Length <= 60 && words.All(word => char.IsUpper(word[0])) && !text.Any(char.IsAsciiDigit);
    }
}
