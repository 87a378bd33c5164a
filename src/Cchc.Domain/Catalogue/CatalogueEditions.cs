using System.Collections.Frozen;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Catalogue;

/// <summary>The editions that ship with the library, as embedded data. Each is read when first asked for.</summary>
/// <remarks>Thread-safe.</remarks>
public static class CatalogueEditions
{
    private const string Prefix = "Cchc.Domain.Editions.";

    private static readonly FrozenDictionary<string, Lazy<IndicatorCatalogue>> Editions =
        typeof(CatalogueEditions).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^".json".Length])
            .ToFrozenDictionary(id => id, id => new Lazy<IndicatorCatalogue>(() => LoadEmbedded(id)), StringComparer.Ordinal);

    /// <summary>The identifiers of all editions, in ordinal order.</summary>
    public static ValueList<string> Ids { get; } = ValueList.From(Editions.Keys.Order(StringComparer.Ordinal));

    /// <summary>The edition with an identifier.</summary>
    /// <param name="id">The identifier, such as <c>hoang-hoa-01b-2022</c>.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="KeyNotFoundException">No edition has this identifier; the message names those there are.</exception>
    public static IndicatorCatalogue Get(string id) => Find(id)
        ?? throw new KeyNotFoundException($"There is no edition “{id}”. There are: {Ids}.");

    /// <summary>The edition with an identifier, or null.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The edition, or null.</returns>
    public static IndicatorCatalogue? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Editions.TryGetValue(id, out var edition) ? edition.Value : null;
    }

    /// <summary>The editions in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The editions, in the order of <see cref="Ids"/>.</returns>
    public static IEnumerable<IndicatorCatalogue> InForceOn(LocalDate date) => Ids.Select(Get).Where(edition => edition.IsInForceOn(date));

    /// <summary>The file of an edition as it is packaged (UTF-8 JSON): the start for an edition of your own.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="KeyNotFoundException">No edition has this identifier.</exception>
    public static ReadOnlyMemory<byte> SourceOf(string id) => ReadEmbedded(Get(id).Id);

    /// <summary>The edition that reports of communes are read against where nothing else is said.</summary>
    public static IndicatorCatalogue Default => Get("hoang-hoa-01b-2022");

    private static IndicatorCatalogue LoadEmbedded(string id)
    {
        var result = CatalogueReader.Read(ReadEmbedded(id));
        return result.Catalogue ?? throw new PackagedDataException(id, result.Faults);
    }

    private static byte[] ReadEmbedded(string id) => DataFile.ReadEmbedded(Prefix + id + ".json");
}
