namespace Cchc.Domain.Docx.Reading;

/// <summary>The data that a written file carries: the canonical JSON of the report and the hash of the text it was written with.</summary>
/// <param name="Visible">The hash of the visible text (<see cref="VisibleText"/>).</param>
/// <param name="Json">The canonical JSON.</param>
internal sealed record EmbeddedReport(string Visible, string Json)
{
    internal const string Namespace = "urn:cchc:docx:1";

    /// <summary>Reads a custom part; null where it belongs to somebody else.</summary>
    internal static EmbeddedReport? Find(PartXml xml) =>
        xml.Is(Namespace, "report") ? new EmbeddedReport(xml.Plain("visible") ?? "", xml.Text()) : null;
}
