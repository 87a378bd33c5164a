using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>
/// The JSON Schemas (2020-12) of the interchange forms, with titles and descriptions in Vietnamese and English. What they refuse, the
/// reader refuses too, newer minor versions apart; what only the reader sees stands in docs/json.md.
/// </summary>
/// <remarks>Thread-safe. A new minor version of a form adds optional members to its schema; the identifier names the major version.</remarks>
public static class CchcSchemas
{
    private static readonly Lazy<string> OfReport = Load("report");
    private static readonly Lazy<string> OfCatalogue = Load("catalogue");
    private static readonly Lazy<string> OfFindings = Load("findings");

    /// <summary>The schema of a report, <c>urn:cchc:schema:report:1</c>: what <see cref="ReportJson"/> writes and reads.</summary>
    public static string Report => OfReport.Value;

    /// <summary>The schema of an edition of the indicator form, <c>urn:cchc:schema:catalogue:1</c>.</summary>
    public static string Catalogue => OfCatalogue.Value;

    /// <summary>The schema of the findings that <c>cchc check --format json</c> prints, <c>urn:cchc:schema:findings:1</c>.</summary>
    public static string Findings => OfFindings.Value;

    /// <summary>
    /// The schema of a report whose table is filled in against one edition: every row by its code, with label, unit, options and
    /// relations. It is stricter than <see cref="Report"/>: figures must be of the kind of their row, and other rows are refused.
    /// </summary>
    /// <param name="catalogue">The edition.</param>
    /// <returns>The schema; its identifier is <c>urn:cchc:schema:report:1:</c> and the identifier of the edition.</returns>
    public static string ReportOf(IndicatorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return EditionSchema.Write(Report, catalogue);
    }

    private static Lazy<string> Load(string name) =>
        new(() => Encoding.UTF8.GetString(DataFile.ReadEmbedded($"Cchc.Domain.Schemas.{name}.schema.json")));
}
