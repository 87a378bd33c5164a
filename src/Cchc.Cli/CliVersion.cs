using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Cchc.Cli;

/// <summary>The version of the command.</summary>
internal sealed class CliVersion(TextWriter output) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        output.WriteLine(typeof(CliVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        return ExitCode.Done;
    }
}
