using Cchc.Domain.Legal.Finding;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Legal;

/// <summary>
/// Tells which documents the references of a text mean. A full citation speaks for itself. A short form, a citation without its year
/// and a phrase such as "Nghị định này" mean the document cited before where exactly one fits; where several fit they stay ambiguous,
/// and where none does the register is asked.
/// </summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class LegalReferenceResolver
{
    // Nobody chooses among more; a text that cites ten thousand decrees does not list them at each "Nghị định này".
    private const int MostCandidates = 16;

    /// <summary>A resolver that goes by the text and <see cref="LegalRegister.Known"/>.</summary>
    public static LegalReferenceResolver Default { get; } = new() { Register = LegalRegister.Known };

    /// <summary>The register that is asked where the text does not tell, or null for none.</summary>
    public LegalRegister? Register { get; init; }

    /// <summary>The day of the text: documents issued later are no candidates. Null where it is not known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The kind of the text itself: in a report "Báo cáo này" is the report. Null where it is not known.</summary>
    public DocumentKind? OwnKind { get; init; }

    /// <summary>Finds and resolves every reference of a text, and every phrase that points back.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The references in the order of the text.</returns>
    public ValueList<ResolvedReference> Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ValueList.From(Resolve(text, new CitedDocuments()));
    }

    // What is found where nothing is; never added to.
    private static readonly List<ResolvedReference> None = [];

    /// <summary>Resolves the references of one text after others: the documents cited so far are given and added to.</summary>
    internal List<ResolvedReference> Resolve(string text, CitedDocuments cited)
    {
        List<LegalCitation>? found = null;
        foreach (var citation in LegalReferenceFinder.Enumerate(text))
        {
            (found ??= []).Add(citation);
        }

        if (BackReference.In(text) is { Count: > 0 } phrases)
        {
            found = [.. (found ?? []).Concat(phrases.Select(phrase => Phrase(text, phrase))).OrderBy(citation => citation.Start)];
        }

        if (found is null)
        {
            return None;
        }

        var resolved = new List<ResolvedReference>(found.Count);
        foreach (var citation in found)
        {
            var key = citation.Reference.Key;
            if (key.IsComplete)
            {
                resolved.Add(new ResolvedReference(citation.Start, citation.Length, citation.Reference, ReferenceResolution.Complete) { Document = key });
                cited.Add(key);
            }
            else
            {
                resolved.Add(Resolve(new ResolvedReference(citation.Start, citation.Length, citation.Reference, ReferenceResolution.Open), key, cited));
            }
        }

        return resolved;
    }

    private static LegalCitation Phrase(string text, KindWord phrase) =>
        new(phrase.Start, phrase.End - phrase.Start, new LegalReference { Kind = phrase.Kind, Text = text[phrase.Start..phrase.End] });

    // What a reference means that does not say it in full.
    private ResolvedReference Resolve(ResolvedReference open, DocumentKey key, CitedDocuments cited)
    {
        if (open.IsPhrase && key.Kind == OwnKind && OwnKind is not null)
        {
            return open with { Resolution = ReferenceResolution.Itself };
        }

        var before = cited.ThatCanBe(key, MostCandidates);
        if (before.Count > 0)
        {
            return Of(open, ValueList.From(before), ReferenceResolution.Antecedent);
        }

        var known = open.IsPhrase || Register is null ? [] : Register.Candidates(open.Reference, AsOf).Select(document => document.Key).Take(MostCandidates);
        return Of(open, ValueList.From(known), ReferenceResolution.Registered);
    }

    private static ResolvedReference Of(ResolvedReference open, ValueList<DocumentKey> candidates, ReferenceResolution one) => candidates.Count switch
    {
        0 => open,
        1 => open with { Resolution = one, Document = candidates[0] },
        _ => open with { Resolution = ReferenceResolution.Ambiguous, Candidates = candidates },
    };
}
