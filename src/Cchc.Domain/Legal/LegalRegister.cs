using System.Collections.Frozen;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Legal;

/// <summary>
/// A register of known documents: titles, dates, what replaced and what amended what. <see cref="Known"/> ships with the library; a
/// district's own file is read with <see cref="Read"/> and put in front of it with <see cref="InFrontOf"/>.
/// </summary>
/// <remarks>Immutable, thread-safe. A register is never complete: what it does not know may exist all the same.</remarks>
public sealed class LegalRegister
{
    private static readonly Lazy<LegalRegister> Packaged = new(LoadPackaged);

    private readonly FrozenDictionary<DocumentKey, LegalDocument> byKey;
    private readonly FrozenDictionary<string, LegalDocument[]> byNumber;
    private readonly ILookup<DocumentKey, LegalDocument> amendments;
    private readonly FrozenDictionary<DocumentKind, LegalDocument[]> byKind;

    internal LegalRegister(string id, LocalizedText title, ValueList<LegalDocument> documents)
    {
        Id = id;
        Title = title;
        Documents = documents;
        byKey = documents.ToFrozenDictionary(document => document.Key);
        byNumber = documents.GroupBy(document => document.Number, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        byKind = documents.GroupBy(document => document.Kind).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        amendments = documents.SelectMany(document => document.Amends.Select(amended => (amended, document))).ToLookup(pair => pair.amended, pair => pair.document);
    }

    /// <summary>
    /// The documents that administrative-reform reports cite most: laws, decrees, decisions and circulars from 2004 to 2026, only facts
    /// that were seen on a page.
    /// </summary>
    public static LegalRegister Known => Packaged.Value;

    /// <summary>The JSON Schema (2020-12) of a register's file, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Schema => DataFile.ReadEmbedded("Cchc.Domain.Register.legal-register.schema.json");

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>What the register holds.</summary>
    public LocalizedText Title { get; }

    /// <summary>Every document, in the order of the file.</summary>
    public ValueList<LegalDocument> Documents { get; }

    /// <summary>Reads a register's file (UTF-8 JSON); never throws.</summary>
    /// <param name="utf8">The file.</param>
    /// <returns>The register, or every fault of the file.</returns>
    public static LegalRegisterReadResult Read(ReadOnlyMemory<byte> utf8) => LegalRegisterReader.Read(utf8);

    /// <summary>Reads a register's file.</summary>
    /// <param name="stream">The file, read to its end.</param>
    /// <returns>The register.</returns>
    /// <exception cref="UnreadableInputException">The file has faults; the exception carries them all.</exception>
    public static LegalRegister Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.ToArray()).RegisterOrThrow();
    }

    /// <summary>This register, and behind it all that another knows besides.</summary>
    /// <param name="other">The other register.</param>
    /// <returns>Both; where both know a document, this one speaks.</returns>
    public LegalRegister InFrontOf(LegalRegister other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new LegalRegister(Id, Title, ValueList.From(Documents.Concat(other.Documents.Where(document => !byKey.ContainsKey(document.Key)))));
    }

    /// <summary>The document with a key, or null where the register does not know it.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The document, or null.</returns>
    public LegalDocument? Find(DocumentKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return byKey.GetValueOrDefault(key);
    }

    /// <summary>
    /// Every document that a reference can mean, going by what it says: one for a full citation, often several for a short form ("NĐ 34" is
    /// 34/2011, 34/2016 or 34/2019).
    /// </summary>
    /// <param name="reference">The reference.</param>
    /// <param name="asOf">A day by which the document must have been issued, or null.</param>
    /// <returns>The documents, in the order of the register.</returns>
    public ValueList<LegalDocument> Candidates(LegalReference reference, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var named = byNumber.GetValueOrDefault(reference.Number) ?? [];
        if (reference.Name.Length > 0 && reference.Number.Length == 0)
        {
            var name = TextKey.Of(reference.Name);
            named = [.. Documents.Where(document => string.Equals(TextKey.Of(document.Title), name, StringComparison.Ordinal))];
        }

        if (named.Length == 0)
        {
            return [];
        }

        var key = reference.Key;
        return ValueList.From(named.Where(document => CanMean(reference, key, document) && !(asOf < document.Issued)));
    }

    /// <summary>The documents that are known to be in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The documents; those of which an end is not known are not among them.</returns>
    public IEnumerable<LegalDocument> InForceOn(LocalDate date) => Documents.Where(document => document.ForceOn(date) == ForceState.InForce);

    /// <summary>The documents with a number, in the order of the register.</summary>
    internal LegalDocument[] WithNumber(string number) => byNumber.GetValueOrDefault(number, []);

    /// <summary>The documents of a kind, in the order of the register.</summary>
    internal LegalDocument[] OfKind(DocumentKind? kind) => kind is null ? [] : byKind.GetValueOrDefault(kind, []);

    /// <summary>The known documents that amend one.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The amending documents, in the order of the register.</returns>
    public IEnumerable<LegalDocument> AmendmentsOf(LegalDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return amendments[document.Key];
    }

    /// <summary>The known documents that replaced one.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Those of <see cref="LegalDocument.ReplacedBy"/> that the register knows.</returns>
    public IEnumerable<LegalDocument> ReplacementsOf(LegalDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.ReplacedBy.Select(Find).OfType<LegalDocument>();
    }

    // What the reference does not say excludes nothing; what the register does not know, neither.
    private static bool CanMean(LegalReference reference, DocumentKey key, LegalDocument document) =>
        (key.Kind is null || key.Kind == document.Kind)
            && (key.Symbol.Length == 0 || string.Equals(key.Symbol, document.Symbol, StringComparison.OrdinalIgnoreCase))
            && (key.SymbolYear is null ? key.Symbol.Length == 0 || document.SymbolYear is null : key.SymbolYear == (document.SymbolYear ?? document.Issued?.Year))
            && (key.IssueYear is null || document.Issued is null || key.IssueYear == document.Issued.Value.Year)
            && (reference.Number.Length > 0 || reference.IssueDate?.Calendar is not { } day || document.Issued is null || document.Issued == day);

    private static LegalRegister LoadPackaged()
    {
        const string Name = "legal-documents";
        var result = Read(DataFile.ReadEmbedded("Cchc.Domain.Register." + Name + ".json"));
        return result.Register ?? throw new PackagedDataException(Name, result.Faults);
    }
}
