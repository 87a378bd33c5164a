using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Annotating;

/// <summary>What the comment of a finding says, line by line.</summary>
internal static class CommentText
{
    internal static IEnumerable<string> Of(Finding finding, Language language)
    {
        var vi = language == Language.Vietnamese;
        yield return Weight(finding.Severity, vi) + " " + finding.Code + ": " + finding.In(language).ReplaceLineEndings(" ");
        if (finding.Expected is { Length: > 0 } expected)
        {
            yield return (vi ? "Đúng ra: " : "Expected: ") + expected.ReplaceLineEndings(" ");
        }

        if (finding.LegalBasis is { Length: > 0 } basis)
        {
            yield return (vi ? "Căn cứ: " : "Basis: ") + basis.ReplaceLineEndings(" ");
        }
    }

    private static string Weight(RuleSeverity severity, bool vi) => severity switch
    {
        RuleSeverity.Error => vi ? "Lỗi" : "Error",
        RuleSeverity.Warning => vi ? "Cảnh báo" : "Warning",
        _ => vi ? "Lưu ý" : "Note",
    };
}
