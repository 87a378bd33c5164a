using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>A fact about the real documents of ../shared; where they are not checked out beside the repository it is passed over.</summary>
public sealed class SharedReportFactAttribute : FactAttribute
{
    /// <summary>Why such a test is passed over.</summary>
    internal const string Reason = "../shared/report is missing: the real report is no part of this repository.";

    /// <summary>Makes the attribute.</summary>
    public SharedReportFactAttribute()
    {
        if (!RepositoryFolder.HasSharedReport)
        {
            Skip = Reason;
        }
    }
}
