using System.Runtime.CompilerServices;
using Cchc.Domain.Legal;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Citations;

/// <summary>Compares the words behind a reference with the title of a known document.</summary>
internal static class DocumentTitle
{
    private static readonly ConditionalWeakTable<LegalDocument, TitleWords> Titles = [];

    private const int Fewest = 3;

    // What a title with a word changed is like; below the share at which another title is told.
    private const decimal Altered = 0.8m;

    // With these a title begins; other words go on with the sentence.
    private static readonly HashSet<ulong> Starters = [.. new[] { "về", "quy", "hướng", "ban", "sửa", "phê" }.Select(word => WordKey.Of(word))];
    private static readonly HashSet<ulong> Empty = [.. new[] { "về", "việc" }.Select(word => WordKey.Of(word))];

    private static readonly (ulong Abbreviation, ulong[] Phrase)[] Abbreviations = [.. new[]
    {
        ("TTHC", "thủ tục hành chính"), ("CCHC", "cải cách hành chính"), ("UBND", "ủy ban nhân dân"), ("HĐND", "hội đồng nhân dân"), ("VBQPPL", "văn bản quy phạm pháp luật"), ("BCCI", "bưu chính công ích"), ("CBCC", "cán bộ công chức"),
    }.Select(pair => (WordKey.Of(pair.Item1), WordKey.OfPhrase(pair.Item2)))];

    /// <summary>
    /// The share of the words behind a reference that the title has; null where no title stands there. Up to the first comma or up to the
    /// length of the title, whichever says more for the writer.
    /// </summary>
    internal static (decimal Share, int First, int Last)? Likeness(CitedText cited, LegalDocument document)
    {
        if (document.Title.Length == 0)
        {
            return null;
        }

        var tokens = cited.Part.Tokens;
        var at = cited.Behind;
        at += at < tokens.Length && (tokens[at].IsMark(',') || tokens[at].IsMark('"')) ? 1 : 0;
        if (at >= tokens.Length || !tokens[at].IsWord || !Starters.Contains(tokens[at].Key))
        {
            return null;
        }

        var first = at;
        var (title, ofTitle, known) = TitleOf(document);
        var written = known.Count > 0 ? new HashSet<string>(StringComparer.Ordinal) : null;
        var words = Words(cited.Part.Text, tokens.AsSpan(0, NextReference(cited)), at, title.Count, written, out var comma, out var last);
        if (words.Count < Fewest)
        {
            return null;
        }

        var share = Share(words, ofTitle);
        var isAllKnown = share == 1;
        if (comma >= Fewest && !isAllKnown && !HasComma(document.Title, comma))
        {
            share = Math.Max(share, Share(words[..comma], ofTitle));
        }

        // A word that the title does not have, with the title going on behind it: "chế độ báo cáo thống kê của cơ quan hành chính".
        if (share > Altered && !isAllKnown && IsAltered(words, title, ofTitle))
        {
            share = Altered;
        }

        // "giai đoạn 2011 - 2020" in place of "2021 - 2030": the words are right and the title is another.
        if (written is not null && words.Count >= title.Count && !written.IsSubsetOf(known))
        {
            share = 0;
        }

        return (share, first, last);
    }

    /// <summary>Whether the words behind a reference are those with which the title begins.</summary>
    internal static bool IsBegunWith(CitedText cited, LegalDocument document)
    {
        const int Enough = 5;
        var title = TitleOf(document).Words;
        var written = Words(cited.Part.Text, cited.Part.Tokens.AsSpan(0, NextReference(cited)), cited.Behind, Enough, null, out _, out _);
        return written.Count >= Enough && title.Count >= Enough && written.Take(Enough).SequenceEqual(title.Take(Enough));
    }

    private static TitleWords TitleOf(LegalDocument document) => Titles.GetValue(document, static known =>
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var words = Words(known.Title, Tokenizer.Tokens(known.Title), 0, int.MaxValue, numbers, out _, out _);
        return new TitleWords(words, [.. words], numbers);
    });

    private static bool IsAltered(List<ulong> words, List<ulong> title, HashSet<ulong> known)
    {
        var at = words.FindIndex(word => !known.Contains(word));
        for (var i = at + 1; at > 1 && i + Fewest <= words.Count; i++)
        {
            for (var j = 0; j + Fewest <= title.Count; j++)
            {
                if (words.GetRange(i, Fewest).SequenceEqual(title.GetRange(j, Fewest)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A title that has a comma itself goes on behind the one of the text.
    private static bool HasComma(string title, int words)
    {
        var at = title.IndexOf(',', StringComparison.Ordinal);
        return at >= 0 && title.AsSpan(0, at).Count(' ') <= words + 3;
    }

    // The title goes no further than the next reference: what stands behind that is told of the other document.
    private static int NextReference(CitedText cited)
    {
        var end = cited.Resolved.Start + cited.Resolved.Length;
        var next = int.MaxValue;
        foreach (var (_, reference) in cited.Part.References)
        {
            next = reference.Start >= end ? Math.Min(next, reference.Start) : next;
        }

        return cited.Part.TokenAt(next);
    }

    private static decimal Share(List<ulong> words, HashSet<ulong> known)
    {
        var found = 0;
        foreach (var word in words)
        {
            found += known.Contains(word) ? 1 : 0;
        }

        return found == words.Count ? 1 : (decimal)found / words.Count;
    }

    // The words of a clause without "về việc", abbreviations written out; how many stand before the first comma.
    private static List<ulong> Words(string text, ReadOnlySpan<Token> tokens, int at, int most, HashSet<string>? numbers, out int comma, out int last)
    {
        var words = new List<ulong>(most == int.MaxValue ? 16 : most);
        comma = 0;
        last = at;
        var start = at;
        for (; at < tokens.Length && !tokens[at].EndsClause && !tokens[at].IsMark('(') && !tokens[at].IsMark(')') && !tokens[at].IsMark(':') && (words.Count < most || !tokens[at].IsWord); at++)
        {
            if (tokens[at].IsMark(',') && comma == 0)
            {
                comma = words.Count;
            }

            if (tokens[at].IsNumber)
            {
                last = at;
                numbers?.Add(text[tokens[at].Start..tokens[at].End]);
            }

            if (!tokens[at].IsWord || (at - start < 2 && Empty.Contains(tokens[at].Key)))
            {
                continue;
            }

            last = at;
            var phrase = PhraseOf(tokens[at].Key);
            if (phrase is null)
            {
                words.Add(tokens[at].Key);
            }
            else
            {
                words.AddRange(phrase);
            }
        }

        return words;
    }

    private static ulong[]? PhraseOf(ulong abbreviation)
    {
        foreach (var (key, phrase) in Abbreviations)
        {
            if (key == abbreviation)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>The words of a title, and the numbers in it.</summary>
    private sealed record TitleWords(List<ulong> Words, HashSet<ulong> Known, HashSet<string> Numbers);
}
