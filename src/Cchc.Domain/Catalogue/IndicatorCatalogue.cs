using System.Collections.Frozen;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Catalogue;

/// <summary>
/// One edition of an indicator form (danh mục chỉ tiêu): its rows in printed order and the relations between them. An edition
/// is data: another district's form is another file, loaded by <see cref="Load(string)"/> and held to the same checks.
/// </summary>
/// <remarks>Immutable and thread-safe. Editions that ship with the library stand in <see cref="CatalogueEditions"/>.</remarks>
public sealed class IndicatorCatalogue
{
    private readonly FrozenDictionary<IndicatorCode, Indicator> byCode;

    internal IndicatorCatalogue(CatalogueHeader header, ValueList<Indicator> indicators)
    {
        Header = header;
        Indicators = indicators;
        byCode = indicators.ToFrozenDictionary(indicator => indicator.Code);
    }

    /// <summary>The identifier, such as <c>hoang-hoa-01b-2022</c>.</summary>
    public string Id => Header.Id;

    /// <summary>The title of the form.</summary>
    public LocalizedText Title => Header.Title;

    /// <summary>The number of the form, such as 01b.</summary>
    public string Form => Header.Form;

    /// <summary>The area whose authority prescribed the form.</summary>
    public string Locality => Header.Locality;

    /// <summary>The level of government that fills in the form.</summary>
    public AdministrativeLevel Level => Header.Level;

    /// <summary>The name of the class of typed keys.</summary>
    public string ClassName => Header.ClassName;

    /// <summary>The first day on which the edition is in force.</summary>
    public LocalDate InForceFrom => Header.InForceFrom;

    /// <summary>The last day on which the edition is in force, or null where no end is known.</summary>
    public LocalDate? InForceTo => Header.InForceTo;

    /// <summary>The documents that prescribe the form, as citations.</summary>
    public ValueList<string> LegalBasis => Header.LegalBasis;

    /// <summary>
    /// The SHA-256 of the edition's data (JSON without insignificant blanks), in lower-case hexadecimal: two files with the same
    /// hash ask the same questions.
    /// </summary>
    public string ContentHash => Header.ContentHash;

    /// <summary>The rows in printed order.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The relations between rows inside one report.</summary>
    public ValueList<Relation> Relations { get; internal init; } = [];

    /// <summary>The relations between a report and the one before.</summary>
    public ValueList<SeriesRelation> Series { get; internal init; } = [];

    /// <summary>The facts that the narrative states and the table repeats.</summary>
    public ValueList<IndicatorFact> Facts { get; internal init; } = [];

    /// <summary>The balances between numbers of the narrative and rows.</summary>
    public ValueList<NarrativeBalance> Balances { get; internal init; } = [];

    /// <summary>Abbreviations of the form and what they stand for ("TTHC", "thủ tục hành chính"): the two mean the same in the phrases of facts.</summary>
    public ValueList<(string Abbreviation, string Phrase)> Abbreviations { get; internal init; } = [];

    internal CatalogueHeader Header { get; }

    /// <summary>The row with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The row.</returns>
    /// <exception cref="KeyNotFoundException">The edition has no such row.</exception>
    public Indicator this[IndicatorCode code] => Find(code)
        ?? throw new KeyNotFoundException($"The edition {Id} has no row {code}.");

    /// <summary>The row with a code, or null.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The row, or null where the edition has none.</returns>
    public Indicator? Find(IndicatorCode code) => byCode.GetValueOrDefault(code);

    /// <summary>The rows directly below a row, in printed order.</summary>
    /// <param name="code">The code of the row above.</param>
    /// <returns>The rows.</returns>
    public IEnumerable<Indicator> ChildrenOf(IndicatorCode code) => Indicators.Where(indicator => indicator.Parent == code);

    /// <summary>Whether the edition is in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True where it is.</returns>
    public bool IsInForceOn(LocalDate date) => date >= InForceFrom && (InForceTo is not { } to || date <= to);

    /// <summary>Reads an edition and says all that is wrong with a broken one; never throws on content.</summary>
    /// <param name="utf8">The JSON of the edition.</param>
    /// <returns>The edition, or every fault.</returns>
    public static CatalogueReadResult Read(ReadOnlyMemory<byte> utf8) => CatalogueReader.Read(utf8);

    /// <summary>Loads an edition from a file.</summary>
    /// <param name="path">The path of a JSON file.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="UnreadableInputException">The file is no sound edition; every fault is named.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static IndicatorCatalogue Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(File.ReadAllBytes(path)).CatalogueOrThrow();
    }

    /// <summary>Loads an edition from a stream, which is read to its end and left open.</summary>
    /// <param name="stream">The stream of a JSON file.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="UnreadableInputException">The content is no sound edition; every fault is named.</exception>
    public static IndicatorCatalogue Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.ToArray()).CatalogueOrThrow();
    }

    /// <summary>The identifier.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
