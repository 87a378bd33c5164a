using System.Security.Cryptography;
using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Docx.Reading;

/// <summary>The data that a written file carries.</summary>
/// <param name="IsForm">True for a form: it carries places for figures and no report.</param>
/// <param name="Edition">The edition that the table was made for, by its identifier; may be empty.</param>
/// <param name="Unit">The unit that a form was made for, or null.</param>
/// <param name="Period">The period that a form was made for, or null.</param>
/// <param name="Visible">The hash of the text that the report was printed as (<see cref="VisibleText"/>).</param>
/// <param name="Hash">The hash of the canonical JSON.</param>
/// <param name="Figures">The figures that content controls are bound to, by their codes: Word changes them with the visible ones.</param>
/// <param name="Json">The canonical JSON; empty in a form.</param>
internal sealed record EmbeddedReport(
    bool IsForm,
    string Edition,
    AdministrativeUnit? Unit,
    ReportingPeriod? Period,
    string Visible,
    string Hash,
    IReadOnlyDictionary<string, string> Figures,
    string Json)
{
    internal const string Namespace = "urn:cchc:docx:1";

    private const string FigureName = "figure-";

    /// <summary>Reads a custom part; null where it belongs to somebody else.</summary>
    internal static EmbeddedReport? Find(PartXml xml)
    {
        if (!xml.Is(Namespace, "report"))
        {
            return null;
        }

        var (visible, hash, isForm) = (xml.Plain("visible") ?? "", xml.Plain("hash") ?? "", xml.Plain("form") == "true");
        var edition = xml.Plain("edition") ?? "";
        var unit = AdministrativeUnit.TryParse(xml.Plain("unit") ?? "", out var knownUnit) ? knownUnit : null;
        var period = ReportingPeriod.TryParse(xml.Plain("period"), out var knownPeriod) ? knownPeriod : null;
        var figures = new Dictionary<string, string>(StringComparer.Ordinal);
        var json = "";
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                if (xml.Is(Namespace, "json"))
                {
                    json = xml.Text();
                }
                else if (xml.Is(Namespace, "figures"))
                {
                    ReadFigures(xml, figures);
                }
                else
                {
                    xml.Skip();
                }
            }
        }

        return new EmbeddedReport(isForm, edition, unit, period, visible, hash, figures, json);
    }

    /// <summary>The report; null where the JSON cannot be read or is not the one that was written.</summary>
    internal CchcReport? Report()
    {
        var json = Encoding.UTF8.GetBytes(Json);
        return ReportJson.Read(json).Report is { } report
            && (Hash == Convert.ToHexStringLower(SHA256.HashData(json)) || Hash == ReportJson.ContentHash(report))
            ? report
            : null;
    }

    private static void ReadFigures(PartXml xml, Dictionary<string, string> figures)
    {
        if (!xml.Enter())
        {
            return;
        }

        while (xml.NextChild())
        {
            if (xml.Namespace == Namespace && xml.LocalName.StartsWith(FigureName, StringComparison.Ordinal))
            {
                var code = xml.LocalName[FigureName.Length..];
                figures.TryAdd(code, xml.Text());
            }
            else
            {
                xml.Skip();
            }
        }
    }
}
