using System.Collections.Frozen;

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

    private static readonly FrozenDictionary<char, char> Meant = Table();

    /// <summary>The letter or mark that a character stands for; itself where it stands for no other.</summary>
    internal static char Fold(char c) => c < 0x80 ? c
        : c is >= '\uFF10' and <= '\uFF5A' && char.IsAsciiLetterOrDigit((char)(c - 0xFEE0)) ? (char)(c - 0xFEE0)
        : Meant.GetValueOrDefault(c, c);

    private static FrozenDictionary<char, char> Table()
    {
        var table = new Dictionary<char, char>();
        for (var i = 0; i < Pairs.Length; i += 2)
        {
            table.Add(Pairs[i], Pairs[i + 1]);
        }

        return table.ToFrozenDictionary();
    }
}
