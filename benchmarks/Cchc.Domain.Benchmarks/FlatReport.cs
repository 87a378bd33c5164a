using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Cchc.Domain.Reporting;

namespace Cchc.Domain.Benchmarks;

/// <summary>The peer of the wire form: the same content as a flat object that says nothing of what it holds, without a check of any kind.</summary>
public sealed class FlatReport
{
    public string FormatVersion { get; set; } = "1.0";

    public string? Catalogue { get; set; }

    public string? CatalogueHash { get; set; }

    public string? UnitKind { get; set; }

    public string? Unit { get; set; }

    public string? Superior { get; set; }

    public string? Period { get; set; }

    public List<string> Header { get; set; } = [];

    public List<FlatBlock> Blocks { get; set; } = [];

    public List<string> Closing { get; set; } = [];

    public List<string> Appendix { get; set; } = [];

    public List<FlatRow> Rows { get; set; } = [];

    public List<FlatReference> References { get; set; } = [];

    public List<string> Leftovers { get; set; } = [];

    public static FlatReport Of(CchcReport report)
    {
        var flat = new FlatReport
        {
            Catalogue = report.Statistics.Edition,
            CatalogueHash = report.Statistics.EditionHash,
            UnitKind = report.Unit?.Kind.ToString(),
            Unit = report.Unit?.Name,
            Superior = report.Unit?.Superior?.Name,
            Period = report.Period?.ToString(),
            Header =
            [
                .. report.Header.Agencies, .. report.Header.NationalTitle, report.Header.Number?.Text ?? "", report.Header.PlaceAndDate?.Text ?? "",
                report.Header.DocumentType, .. report.Header.Subject, .. report.Header.Addressees.Items,
            ],
            Closing = [.. report.Closing.Select(block => block.Text), .. report.Recipients.Items, .. report.Signature.Capacity, .. report.Signature.Marks, report.Signature.Name],
            Appendix = [.. report.Statistics.Headings, .. report.Statistics.ColumnHeads.Texts(), .. report.Statistics.ExtraRows.SelectMany(row => row.Cells)],
            Rows =
            [
                .. report.Statistics.Rows.Select(row => new FlatRow
                {
                    Code = row.Code.ToString(),
                    Value = row.Figure.Number,
                    State = row.Figure.IsReported && !row.Figure.HasOwnText ? null : row.Figure.State.ToString(),
                    Text = row.Figure.HasOwnText ? row.Figure.Text : null,
                    Note = row.Note.Length > 0 ? row.Note : null,
                    WrittenLabel = row.WrittenLabel,
                    WrittenUnit = row.WrittenUnit,
                }),
            ],
            References =
            [
                .. report.References.Select(cited => new FlatReference
                {
                    Path = cited.Path,
                    Type = cited.Reference.Kind?.Name,
                    Number = cited.Reference.Number,
                    Year = cited.Reference.Year,
                    Symbol = cited.Reference.Symbol,
                    IssueDate = cited.Reference.IssueDate?.ToString(),
                    Issuer = cited.Reference.Issuer.Length > 0 ? cited.Reference.Issuer : null,
                    Pinpoint = cited.Reference.Pinpoint?.Text,
                    Text = cited.Reference.Text,
                }),
            ],
            Leftovers = [.. report.Leftovers],
        };
        flat.Blocks.AddRange(report.Opening.Select(FlatBlock.Of));
        AddSections(flat, report.Sections);
        return flat;
    }

    private static void AddSections(FlatReport flat, IEnumerable<ReportSection> sections)
    {
        foreach (var section in sections)
        {
            flat.Blocks.Add(new FlatBlock { Kind = "Section", Text = section.Title, Mark = section.Mark });
            flat.Blocks.AddRange(section.Blocks.Select(FlatBlock.Of));
            AddSections(flat, section.Items);
        }
    }
}

/// <summary>A block, or the title of a section.</summary>
public sealed class FlatBlock
{
    public string Kind { get; set; } = "";

    public string Text { get; set; } = "";

    public int? Level { get; set; }

    public string? Mark { get; set; }

    public static FlatBlock Of(NarrativeBlock block) => new()
    {
        Kind = block.Kind.ToString(),
        Text = block.Text,
        Level = block.Level == 0 ? null : block.Level,
        Mark = block.Mark.Length > 0 ? block.Mark : null,
    };
}

/// <summary>A row of the table.</summary>
public sealed class FlatRow
{
    public string Code { get; set; } = "";

    public decimal? Value { get; set; }

    public string? State { get; set; }

    public string? Text { get; set; }

    public string? Note { get; set; }

    public string? WrittenLabel { get; set; }

    public string? WrittenUnit { get; set; }
}

/// <summary>A reference to a legal document.</summary>
public sealed class FlatReference
{
    public string Path { get; set; } = "";

    public string? Type { get; set; }

    public string? Number { get; set; }

    public int? Year { get; set; }

    public string? Symbol { get; set; }

    public string? IssueDate { get; set; }

    public string? Issuer { get; set; }

    public string? Pinpoint { get; set; }

    public string? Text { get; set; }
}

/// <summary>The source-generated metadata.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FlatReport))]
internal sealed partial class FlatContext : JsonSerializerContext;

/// <summary>How the peer is written.</summary>
internal static class FlatLayout
{
    /// <summary>In the layout of the wire form: indented, Vietnamese letters as they are.</summary>
    internal static JsonTypeInfo<FlatReport> Unescaped { get; } = new FlatContext(new JsonSerializerOptions(FlatContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    }).FlatReport;

    /// <summary>As it comes: letters beyond ASCII are escaped.</summary>
    internal static JsonTypeInfo<FlatReport> Escaped { get; } =
        new FlatContext(new JsonSerializerOptions(FlatContext.Default.Options) { WriteIndented = true, NewLine = "\n" }).FlatReport;
}
