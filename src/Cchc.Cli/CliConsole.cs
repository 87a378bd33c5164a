using System.Text;

namespace Cchc.Cli;

/// <summary>The streams of one call: results go to <see cref="Out"/>, words for a person to <see cref="Error"/>.</summary>
internal sealed class CliConsole(Stream input, TextWriter output, TextWriter error) : IDisposable
{
    internal Stream Input { get; } = input;

    internal TextWriter Out { get; } = output;

    internal TextWriter Error { get; } = error;

    /// <summary>The console of the process, in UTF-8 without a byte order mark.</summary>
    internal static CliConsole System()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CliConsole(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true });
    }

    public void Dispose()
    {
        Out.Flush();
        Error.Flush();
    }
}
