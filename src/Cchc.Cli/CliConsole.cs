using System.Text;
using Cchc.Cli.Output;

namespace Cchc.Cli;

/// <summary>The streams of one call: results go to <see cref="Out"/>, words for a person to standard error.</summary>
internal sealed class CliConsole(Stream input, TextWriter output, TextWriter error)
{
    internal Stream Input { get; } = input;

    internal TextWriter Out { get; } = output;

    /// <summary>True where the result goes to a terminal: it may have colours.</summary>
    internal bool IsTerminal { get; init; }

    /// <summary>True where nothing is told (`--quiet`).</summary>
    internal bool IsQuiet { get; set; }

    /// <summary>The console of the process, in UTF-8 without a byte order mark.</summary>
    internal static CliConsole System()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CliConsole(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true })
        {
            // NO_COLOR (no-color.org) and TERM=dumb ask for none.
            IsTerminal = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        };
    }

    /// <summary>Tells one line on standard error, unless the call is quiet.</summary>
    internal void Tell(string line) => Write(OneLine.Of(line));

    /// <summary>Shows what CCHC_DEBUG=1 asks for.</summary>
    internal void TellDetails(Exception fault) => Write(fault.ToString());

    private void Write(string text)
    {
        if (IsQuiet)
        {
            return;
        }

        try
        {
            error.WriteLine(text);
        }
        catch (IOException)
        {
            // Nobody listens; the exit code still tells.
        }
    }
}
