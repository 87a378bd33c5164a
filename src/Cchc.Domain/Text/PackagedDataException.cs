namespace Cchc.Domain.Text;

/// <summary>Data inside the package is broken: a fault of the library, never of its caller. A test makes sure that nobody meets it.</summary>
public sealed class PackagedDataException : Exception
{
    internal PackagedDataException(string name, ValueList<Issue> faults)
        : base($"The packaged data “{name}” is broken; please report this: " + string.Join(" ", faults.Select(fault => fault.In(Language.English))))
    {
    }
}
