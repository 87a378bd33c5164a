using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Citations;

/// <summary>Tells the documents of the reporting unit itself from those of other agencies.</summary>
internal static class Ownership
{
    private static readonly string[] OwnWords = ["ubnd xa", "ubnd phuong", "ubnd thi tran", "uy ban nhan dan xa", "uy ban nhan dan phuong", "uy ban nhan dan thi tran", "ubnd dac khu"];

    /// <summary>True for a document of a People's Committee that names no issuer, or the unit itself.</summary>
    internal static bool IsOwn(CitedText cited, CheckedReport report)
    {
        if (!cited.Reference.Symbol.Contains("UBND", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var issuer = TextKey.Bare(cited.Reference.Issuer);
        return issuer.Length == 0 || Array.Exists(OwnWords, word => issuer.Contains(word, StringComparison.Ordinal))
            || (report.Report.Unit is { } unit && issuer.Contains(TextKey.Bare(unit.FullName), StringComparison.Ordinal));
    }
}
