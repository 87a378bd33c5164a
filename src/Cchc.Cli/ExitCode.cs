namespace Cchc.Cli;

/// <summary>The exit codes of the contract.</summary>
internal static class ExitCode
{
    /// <summary>Done; nothing of severity Error.</summary>
    internal const int Done = 0;

    /// <summary>Done; at least one finding of severity Error.</summary>
    internal const int Errors = 1;

    /// <summary>The input cannot be read, or the call is wrong.</summary>
    internal const int Unusable = 2;

    /// <summary>An internal fault.</summary>
    internal const int Fault = 3;
}
