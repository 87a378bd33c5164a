using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Citations;

/// <summary>Whether an agency as a text names it is one that the register names: ministry and minister are one, an abbreviation says what it says.</summary>
internal static class IssuerNames
{
    private static readonly string[] Offices = ["bo truong, chu nhiem ", "bo truong ", "chu nhiem ", "bo "];

    internal static bool Fit(string written, ValueList<string> issuers)
    {
        foreach (var issuer in issuers)
        {
            if (Fit(written, issuer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fit(string written, string expected)
    {
        if (string.Equals(written, expected, StringComparison.Ordinal))
        {
            return true;
        }

        var (one, other) = (Plain(written), Plain(expected));

        // An abbreviation ("BNV") says what it says.
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal) || !written.Contains(' ', StringComparison.Ordinal);
    }

    private static string Plain(string issuer)
    {
        var bare = TextKey.Bare(issuer);
        var office = Array.Find(Offices, office => bare.StartsWith(office, StringComparison.Ordinal));
        return office is null ? bare : bare[office.Length..].StartsWith("bo ", StringComparison.Ordinal) ? bare[(office.Length + 3)..] : bare[office.Length..];
    }
}
