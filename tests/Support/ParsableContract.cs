using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>The shared check of <see cref="ISpanParsable{T}"/>: every way in reads the same value, or refuses with a FormatException.</summary>
public static class ParsableContract
{
    /// <summary>Reads a text in every way.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static T Read<T>(string text)
        where T : ISpanParsable<T>
    {
        var parsed = T.Parse(text.AsSpan(), null);
        Assert.True(T.TryParse(text, null, out var again));
        Assert.True(T.TryParse(text.AsSpan(), null, out var third));
        Assert.Equal(parsed, again);
        Assert.Equal(parsed, third);
        return T.Parse(text, null);
    }
}
