using Cchc.Domain.Catalogue;

namespace Cchc.Cli.Output;

/// <summary>Colours on a terminal (ANSI), and none anywhere else.</summary>
internal sealed class TextStyle(bool isTerminal)
{
    private const string Reset = "\e[0m";

    internal string Of(RuleSeverity severity, string text) => Wrap(severity switch
    {
        RuleSeverity.Error => "\e[1;31m",
        RuleSeverity.Warning => "\e[1;33m",
        _ => "\e[36m",
    }, text);

    internal string Strong(string text) => Wrap("\e[1m", text);

    internal string Faint(string text) => Wrap("\e[2m", text);

    private string Wrap(string code, string text) => isTerminal && text.Length > 0 ? code + text + Reset : text;
}
