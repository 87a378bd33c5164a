using System.Globalization;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Docx.Reading;

/// <summary>
/// A report whose document was edited after it was written: what the edited text says wins, and what nobody touched stays as the data
/// has it. Touched is what reads otherwise in the edited text than in the text that was printed from the data.
/// </summary>
internal sealed class EditedReport(CchcReport data, CchcReport printed, CchcReport visible, IndicatorCatalogue? catalogue)
{
    private readonly List<ReportDifference> differences = [];

    internal IReadOnlyList<ReportDifference> Differences => differences;

    internal CchcReport Merge()
    {
        var merged = data with
        {
            Unit = Take("/unit", data.Unit, printed.Unit, visible.Unit, unit => unit?.ToString()),
            Period = Take("/period", data.Period, printed.Period, visible.Period, period => period?.ToString()),
            Header = Header(data.Header, printed.Header, visible.Header),
            Opening = Blocks("/opening", data.Opening, printed.Opening, visible.Opening),
            Sections = Sections(),
            Closing = Blocks("/closing", data.Closing, printed.Closing, visible.Closing),
            Recipients = List("/recipients", data.Recipients, printed.Recipients, visible.Recipients),
            Signature = Signature(data.Signature, printed.Signature, visible.Signature),
            Statistics = new EditedStatistics(data.Statistics, printed.Statistics, visible.Statistics, catalogue, differences).Merge(),
            Leftovers = Lines("/leftovers", data.Leftovers, printed.Leftovers, visible.Leftovers),
        };
        return differences.Count == 0 ? data : merged.WithReferences();
    }

    private T Take<T>(string path, T ofData, T ofPrinted, T ofVisible, Func<T, string?> text)
    {
        if (EqualityComparer<T>.Default.Equals(ofPrinted, ofVisible))
        {
            return ofData;
        }

        differences.Add(new ReportDifference(path, text(ofData) ?? "", text(ofVisible) ?? ""));
        return ofVisible;
    }

    private DocumentHeader Header(DocumentHeader ofData, DocumentHeader ofPrinted, DocumentHeader ofVisible) => new()
    {
        Agencies = Lines("/header/agencies", ofData.Agencies, ofPrinted.Agencies, ofVisible.Agencies),
        NationalTitle = Lines("/header/nationalTitle", ofData.NationalTitle, ofPrinted.NationalTitle, ofVisible.NationalTitle),
        Number = Take("/header/number", ofData.Number, ofPrinted.Number, ofVisible.Number, number => number?.Text),
        PlaceAndDate = Take("/header/placeAndDate", ofData.PlaceAndDate, ofPrinted.PlaceAndDate, ofVisible.PlaceAndDate, place => place?.Text),
        DocumentType = Take("/header/documentType", ofData.DocumentType, ofPrinted.DocumentType, ofVisible.DocumentType, type => type),
        Subject = Lines("/header/subject", ofData.Subject, ofPrinted.Subject, ofVisible.Subject),
        Addressees = List("/header/addressees", ofData.Addressees, ofPrinted.Addressees, ofVisible.Addressees),
    };

    private LabelledList List(string path, LabelledList ofData, LabelledList ofPrinted, LabelledList ofVisible) => new(
        Take(path + "/label", ofData.Label, ofPrinted.Label, ofVisible.Label, label => label),
        Lines(path + "/items", ofData.Items, ofPrinted.Items, ofVisible.Items));

    private Signature Signature(Signature ofData, Signature ofPrinted, Signature ofVisible) => new(
        Lines("/signature/capacity", ofData.Capacity, ofPrinted.Capacity, ofVisible.Capacity),
        Lines("/signature/marks", ofData.Marks, ofPrinted.Marks, ofVisible.Marks),
        Take("/signature/name", ofData.Name, ofPrinted.Name, ofVisible.Name, name => name));

    private ValueList<string> Lines(string path, ValueList<string> ofData, ValueList<string> ofPrinted, ValueList<string> ofVisible) =>
        Texts(ofData, ofPrinted, ofVisible, lines => [.. lines.Select((line, i) => ($"{path}/{Index(i)}", line))]);

    private ValueList<NarrativeBlock> Blocks(
        string path, ValueList<NarrativeBlock> ofData, ValueList<NarrativeBlock> ofPrinted, ValueList<NarrativeBlock> ofVisible) =>
        Texts(ofData, ofPrinted, ofVisible, blocks => [.. BlockLines(path, blocks)]);

    private T Texts<T>(T ofData, T ofPrinted, T ofVisible, Func<T, List<(string Path, string Text)>> lines)
        where T : notnull
    {
        if (ofPrinted.Equals(ofVisible))
        {
            return ofData;
        }

        differences.AddRange(TextDifferences.Between(lines(ofPrinted), lines(ofVisible)));
        return ofVisible;
    }

    private ValueList<ReportSection> Sections()
    {
        var (ofData, ofPrinted, ofVisible) = (data.Sections, printed.Sections, visible.Sections);
        if (ofPrinted == ofVisible)
        {
            return ofData;
        }

        differences.AddRange(TextDifferences.Between([.. SectionLines("/sections/", ofPrinted)], [.. SectionLines("/sections/", ofVisible)]));
        return ofData.Count == ofVisible.Count && ofPrinted.Count == ofVisible.Count
            ? ValueList.From(ofVisible.Select((section, i) => section == ofPrinted[i] ? ofData[i] : section))
            : ofVisible;
    }

    private static IEnumerable<(string Path, string Text)> SectionLines(string path, ValueList<ReportSection> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var at = path + Index(i);
            yield return (at, (sections[i].Mark + " " + sections[i].Title).Trim());
            foreach (var line in BlockLines(at + "/blocks", sections[i].Blocks).Concat(SectionLines(at + "/items/", sections[i].Items)))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<(string Path, string Text)> BlockLines(string path, ValueList<NarrativeBlock> blocks) =>
        blocks.Select((block, i) => ($"{path}/{Index(i)}", (block.Mark + " " + block.Text).Trim()));

    private static string Index(int i) => i.ToString(CultureInfo.InvariantCulture);
}
