using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>The same generated values in every run, for tests that hand them to another program.</summary>
public static class GenSamples
{
    /// <summary>Generates values from a fixed seed.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="gen">The generator.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The values.</returns>
    public static IEnumerable<T> Samples<T>(this Gen<T> gen, int count, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(gen);
        var random = new PCG(1, seed);
        for (var i = 0; i < count; i++)
        {
            yield return gen.Generate(random, null, out _);
        }
    }
}
