using System.Globalization;

namespace Cchc.Domain.TestSupport;

/// <summary>The cultures under which the library must behave alike.</summary>
public static class Cultures
{
    /// <summary>
    /// Their names: at home, in development, and two with traps of their own (da-DK sorts "aa" last and dots its thousands, tr-TR has a dotless ı).
    /// </summary>
    public static IReadOnlyList<string> Names { get; } = ["vi-VN", "en-US", "da-DK", "tr-TR"];

    /// <summary>
    /// Runs an action under the invariant culture and under each culture of <see cref="Names"/>. Where the runtime has no ICU there are no
    /// named cultures and only the first is left.
    /// </summary>
    public static void Each(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Under(CultureInfo.InvariantCulture, action);
        foreach (var name in Names)
        {
            if (Find(name) is { } culture)
            {
                Under(culture, action);
            }
        }
    }

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static void Under(CultureInfo culture, Action action)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
