using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>
/// A theory about the documents that <c>tests/three-programs/make.sh</c> makes by pandoc, LibreOffice and python-docx. Where they
/// are not made the test is passed over, except in CI (<c>CCHC_REQUIRE_PROGRAMS=1</c>), where it then fails.
/// </summary>
public sealed class ThreeProgramsTheoryAttribute : TheoryAttribute
{
    /// <summary>Makes the attribute.</summary>
    /// <param name="report">The folder of the report's documents.</param>
    public ThreeProgramsTheoryAttribute(string report)
    {
        Report = report;
        if (report == "real" && !RepositoryFolder.HasSharedReport)
        {
            Skip = SharedReportFactAttribute.Reason;
        }
        else if (Environment.GetEnvironmentVariable("CCHC_REQUIRE_PROGRAMS") != "1" && !Directory.Exists(Folder(report)))
        {
            Skip = "artifacts/three-programs is missing: tests/three-programs/make.sh makes it.";
        }
    }

    /// <summary>The folder of the report's documents.</summary>
    public string Report { get; }

    /// <summary>Where the documents of a report are.</summary>
    public static string Folder(string report) => RepositoryFolder.In("artifacts", "three-programs", report);
}
