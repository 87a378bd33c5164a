using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules;
using FluentValidation;

/// <summary>What one district asks of its communes beyond the library's rules: codes, severities and messages of its own.</summary>
internal sealed class DistrictRules : AbstractValidator<CheckedReport>
{
    public DistrictRules()
    {
        RuleFor(report => report.Report.Recipients.Items)
            .Must(items => items.Any(item => item.Contains("Phòng Nội vụ", StringComparison.Ordinal)))
            .WithErrorCode("TB001")
            .WithSeverity(Severity.Warning)
            .WithMessage("Nơi nhận phải có Phòng Nội vụ huyện.");

        // Rows are read by their typed keys; the path tells where the finding stands.
        RuleFor(report => report.Report.Statistics[HoangHoa01b2022.ApplicationsReceivedByPost].Value)
            .GreaterThan(0)
            .OverridePropertyName("/statistics/3.3.1.b")
            .WithErrorCode("TB002")
            .WithSeverity(Severity.Info)
            .WithMessage("Huyện phát động nộp hồ sơ qua bưu chính công ích; kỳ này chưa có hồ sơ nào.");
    }
}
