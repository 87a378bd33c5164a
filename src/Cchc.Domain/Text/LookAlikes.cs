namespace Cchc.Domain.Text;

/// <summary>
/// Letters that look like others and stand for them in converted and recognised texts: eth for đ, Cyrillic and Greek capitals
/// for Latin ones, full-width forms, the many dashes and slashes. Case is kept.
/// </summary>
internal static class LookAlikes
{
    // Each pair: what is typed, what is meant.
    private const string Pairs =
        "ÐĐðđƉĐɖđ"
        + "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYҮYХXԚQԜW"
        + "аaсcеeоoрpхxуyіiјjѕsһhԁdԛqԝwкkтt"
        + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo"
        + "⁄/∕/／/‐-‑-‒-–-—-―-−-－-﹣-＆&．.";

    // Latin, Greek and Cyrillic, Vietnamese letters, dashes: read for every character around a reference.
    private static readonly char[] Table = BuildTable();

    /// <summary>The letter or mark that a character stands for; itself where it stands for no other.</summary>
    internal static char Fold(char c) => c < Table.Length ? Table[c] : Wide(c);

    private static char Wide(char c)
    {
        if (c is >= '\uFF10' and <= '\uFF5A' && char.IsAsciiLetterOrDigit((char)(c - 0xFEE0)))
        {
            return (char)(c - 0xFEE0);
        }

        var at = Pairs.IndexOf(c, StringComparison.Ordinal);
        return at >= 0 && at % 2 == 0 ? Pairs[at + 1] : c;
    }

    private static char[] BuildTable()
    {
        var table = new char[0x2220];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        for (var i = 0; i < Pairs.Length; i += 2)
        {
            if (Pairs[i] < table.Length)
            {
                table[Pairs[i]] = Pairs[i + 1];
            }
        }

        return table;
    }
}
