namespace Cchc.Domain.Legal;

/// <summary>The documents that a text has cited in full so far, in order, found again by number or by kind.</summary>
internal sealed class CitedDocuments
{
    // What is found where nothing is; never added to.
    private static readonly List<DocumentKey> None = [];

    private readonly HashSet<DocumentKey> known = [];
    private readonly Dictionary<string, List<DocumentKey>> byNumber = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<DocumentKind, List<DocumentKey>> byKind = [];

    internal void Add(DocumentKey document)
    {
        if (!known.Add(document))
        {
            return;
        }

        ListOf(byNumber, document.Number).Add(document);
        if (document.Kind is { } kind)
        {
            ListOf(byKind, kind).Add(document);
        }
    }

    /// <summary>The first documents that a key with missing parts can mean.</summary>
    internal List<DocumentKey> ThatCanBe(DocumentKey key, int most)
    {
        var candidates = key.Number.Length > 0 ? byNumber.GetValueOrDefault(key.Number) : key.Kind is { } kind ? byKind.GetValueOrDefault(kind) : null;
        if (candidates is null)
        {
            return None;
        }

        List<DocumentKey>? found = null;
        foreach (var candidate in candidates)
        {
            if (key.CanMean(candidate))
            {
                (found ??= []).Add(candidate);
                if (found.Count == most)
                {
                    break;
                }
            }
        }

        return found ?? None;
    }

    private static List<DocumentKey> ListOf<T>(Dictionary<T, List<DocumentKey>> table, T key)
        where T : notnull
    {
        if (!table.TryGetValue(key, out var list))
        {
            table.Add(key, list = []);
        }

        return list;
    }
}
