using Cchc.Domain.Text;

namespace Cchc.Domain.Legal;

/// <summary>What came of reading a register's file: the register, or every fault of the file at once.</summary>
public sealed class LegalRegisterReadResult
{
    internal LegalRegisterReadResult(LegalRegister? register, ValueList<Issue> faults)
    {
        Register = register;
        Faults = faults;
    }

    /// <summary>The register, or null where the file has a fault.</summary>
    public LegalRegister? Register { get; }

    /// <summary>Every fault, with a JSON Pointer each; empty where the register is sound.</summary>
    public ValueList<Issue> Faults { get; }

    /// <summary>The register.</summary>
    /// <returns>The register.</returns>
    /// <exception cref="UnreadableInputException">The file has faults.</exception>
    public LegalRegister RegisterOrThrow() => Register ?? throw new UnreadableInputException(Faults.AsSpan());
}
