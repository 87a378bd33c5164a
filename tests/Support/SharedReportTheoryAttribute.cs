using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>A theory about the real documents of ../shared; where they are not checked out beside the repository it is passed over.</summary>
public sealed class SharedReportTheoryAttribute : TheoryAttribute
{
    /// <summary>Makes the attribute.</summary>
    public SharedReportTheoryAttribute()
    {
        if (!RepositoryFolder.HasSharedReport)
        {
            Skip = SharedReportFactAttribute.Reason;
        }
    }
}
