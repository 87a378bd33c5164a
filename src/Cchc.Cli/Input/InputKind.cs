namespace Cchc.Cli.Input;

/// <summary>The kinds of input that the command reads.</summary>
internal enum InputKind
{
    Text = 0,
    Docx = 1,
    Json = 2,
}
