using Cchc.Domain.Catalogue;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;
using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>Generated statistics against the edition Hoằng Hóa 01b/2022: cells in every state, rows written otherwise, extra rows.</summary>
public static class StatisticsGen
{
    private static readonly IndicatorCatalogue Edition = CatalogueEditions.Get("hoang-hoa-01b-2022");
    private static readonly IndicatorCode[] Codes = [.. Edition.Indicators.Select(row => row.Code)];

    /// <summary>A number: small counts for the most part, some negative, some with decimals, some as large as the type.</summary>
    public static readonly Gen<decimal> Number = Gen.Frequency(
        (8, Gen.Int[0, 300].Select(count => (decimal)count)),
        (2, Gen.Select(Gen.Int[-100_000, 100_000], Gen.Int[0, 4]).Select((digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale))),
        (1, Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28]).Select((low, middle, high, negative, scale) =>
            new decimal(low, middle, high, negative && (low | middle | high) != 0, (byte)scale))));

    /// <summary>The figure of a row that is there: reported with and without a text of its own, blank, not applicable, unreadable.</summary>
    public static readonly Gen<Figure> Figure = Gen.Frequency(
        (6, Number.Select(Reporting.Figure.Of)),
        (2, Gen.Int[0, 9].Select(number => Reporting.Figure.Of(number, "0" + VietnameseNumber.Format(number)))),
        (1, Gen.Select(Number, TextGen.Line).Select((number, text) => Reporting.Figure.Of(number, text))),
        (3, Gen.Const(Reporting.Figure.Blank)),
        (1, Gen.OneOf("-", "x", "Không", "//").Select(Reporting.Figure.NotApplicable)),
        (1, TextGen.Line.Select(Reporting.Figure.Unreadable)));

    /// <summary>Rows of the edition, each code at most once; the rows left out are missing. Mostly in the order of the form.</summary>
    public static readonly Gen<ValueList<StatisticsRow>> Rows =
        Gen.Select(Gen.Shuffle(Codes, 0, 20), Gen.Frequency((4, true), (1, false))).SelectMany((codes, ordered) =>
        {
            var order = ordered ? codes.OrderBy(code => Array.IndexOf(Codes, code)) : codes.AsEnumerable();
            return Gen.Select(Figure, TextGen.LineOrNull, TextGen.LineOrNull, TextGen.LineOrNull, TextGen.LineOrEmpty, Gen.Bool)
                .Array[codes.Length]
                .Select(parts => ValueList.From(order.Zip(parts, Row)));
        });

    /// <summary>A row that the edition has no place for.</summary>
    public static readonly Gen<ExtraRow> ExtraRow = Gen.Select(Gen.Nullable(Gen.OneOf(Codes), 0.5), TextGen.LineOrEmpty.ListOf(0, 5))
        .Select((code, cells) => new ExtraRow(code, cells));

    /// <summary>Column heads: none, the official ones, or any.</summary>
    public static readonly Gen<ColumnHeads> Heads = Gen.Frequency((1, Gen.Const(ColumnHeads.None)), (1, Gen.Const(ColumnHeads.Official)), (4, Gen.Select(
        TextGen.LineOrEmpty.Array[6], TextGen.LineOrEmpty.ListOf(0, 3), TextGen.LineOrEmpty.ListOf(0, 3))
        .Select((heads, others, variants) => new ColumnHeads
        {
            Code = heads[0],
            Label = heads[1],
            Results = heads[2],
            Unit = heads[3],
            Figure = heads[4],
            Note = heads[5],
            Others = others,
            Variants = variants,
        })));

    /// <summary>An appendix, or none.</summary>
    public static readonly Gen<Statistics> Statistics = Gen.Frequency((1, Gen.Const(Reporting.Statistics.None)), (6, Gen.Select(
        Gen.Bool, TextGen.Line.ListOf(0, 3), Heads, Rows, ExtraRow.ListOf(0, 3))
        .Select((hashed, headings, heads, rows, extra) => new Statistics
        {
            Edition = Edition.Id,
            EditionHash = hashed ? Edition.ContentHash : "",
            Headings = headings,
            ColumnHeads = heads,
            Rows = rows,
            ExtraRows = extra,
        })));

    private static StatisticsRow Row(
        IndicatorCode code, (Figure Figure, string? Code, string? Label, string? Unit, string Note, bool Plain) parts) => parts.Plain
        ? new StatisticsRow(code, parts.Figure)
        : new StatisticsRow(code, parts.Figure)
        {
            WrittenCode = parts.Code,
            WrittenLabel = parts.Label,
            WrittenUnit = parts.Unit,
            Note = parts.Note,
        };
}
