using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Names;

/// <summary>The name of the unit and of those above it, wherever it stands behind its designation, and in the place of the header.</summary>
internal sealed class UnitNameCheck() : ReportCheck(RuleFamily.Names)
{
    internal static readonly HashSet<ulong> Committee = [WordKey.Of("ubnd"), WordKey.Of("dân"), WordKey.Of("hđnd")];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        if (report.Report.Unit is not { } unit)
        {
            yield break;
        }

        var names = unit.WithSuperiors().Select(one => new Known(one)).ToList();
        var parts = report.Prose.Running.Concat(Header(report.Report)).ToList();
        var mentions = new List<(ProsePart Part, Known Name, bool IsOwn, Mention Mention)>();
        foreach (var part in parts)
        {
            for (var level = 0; level < names.Count && part.HasAny(WordClasses.Designation); level++)
            {
                names[level].AddMentions(part, level == 0, mentions);
            }
        }

        foreach (var (part, name, isOwn, mention) in mentions)
        {
            if (mention.IsRight)
            {
                continue;
            }

            var found = part.Words(mention.First, mention.Last);
            if (mention.IsNear)
            {
                var count = mentions.Count(other => other.Name == name && other.Mention.IsRight);
                yield return part.Point(
                    NamesRules.UnitMisspelt.Found(("found", found), ("expected", name.Unit.FullName), ("count", count.ToString(CultureInfo.InvariantCulture))) with { Expected = name.Unit.FullName, Actual = found },
                    mention.First..(mention.Last + 1));
            }
            else if (isOwn ? IsOwnPlace(part, mention) : IsSuperiorPlace(part))
            {
                yield return part.Point(
                    NamesRules.OtherUnit.Found(("found", found), ("expected", name.Unit.FullName)) with { Expected = name.Unit.FullName, Actual = found },
                    mention.First..(mention.Last + 1));
            }
        }

        foreach (var finding in parts.Where(part => part.HasAny(WordClasses.Designation)).SelectMany(part => OtherKinds(part, names[0])))
        {
            yield return finding;
        }

        foreach (var part in parts)
        {
            if (part.HasAny(WordClasses.Capital) && names[0].NearAlone(part) is { Count: > 0 } near)
            {
                foreach (var finding in Bare(part, names[0], near))
                {
                    yield return finding;
                }
            }

            if (part.HasAny(WordClasses.Committee) && part.HasAny(WordClasses.Designation))
            {
                foreach (var finding in OtherCommittees(part, names))
                {
                    yield return finding;
                }
            }
        }

        if (Place(report.Report, names, mentions.Count(mention => mention.IsOwn && mention.Mention.IsRight)) is { } place)
        {
            yield return place;
        }
    }

    // Where no other unit of the same kind can be meant.
    private static bool IsOwnPlace(ProsePart part, Mention mention) => part.Role is ProseRole.Heading or ProseRole.Closing || part.Path.StartsWith("/header/agencies", StringComparison.Ordinal)
        || (part.Role == ProseRole.Opening && IsCommittee(part, mention.First));

    private static bool IsSuperiorPlace(ProsePart part) => part.Role == ProseRole.Closing || part.Path.StartsWith("/header/a", StringComparison.Ordinal);

    // The name alone, a letter off: "Nậm Puồng" where the unit is Nậm Puông. A name of one syllable is like too many words.
    private static IEnumerable<Finding> Bare(ProsePart part, Known own, List<(int First, int Last)> near) => near.Select(at =>
    {
        var found = part.Words(at.First, at.Last);
        return part.Point(
            NamesRules.UnitMisspelt.Found(("found", found), ("expected", own.Unit.Name), ("count", "1")) with { Severity = Catalogue.RuleSeverity.Warning, Expected = own.Unit.Name, Actual = found },
            at.First..(at.Last + 1));
    });

    // "UBND xã" in the report of a phường, "UBND thị xã" below a huyện: no committee of that kind is there.
    private static IEnumerable<Finding> OtherCommittees(ProsePart part, List<Known> names)
    {
        if (part.Role is ProseRole.Leftover or ProseRole.Recipient)
        {
            yield break;
        }

        var tokens = part.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (!tokens[i].IsAny(WordClasses.Committee) || !tokens[i + 1].IsAny(WordClasses.Designation) || part.IsInReference(tokens[i].Start))
            {
                continue;
            }

            foreach (var (kinds, level) in new[] { (Known.Communes, 0), (Known.Districts, 1) })
            {
                var own = names.ElementAtOrDefault(level)?.Unit;
                var other = kinds.FirstOrDefault(kind => Phrases.Is(tokens, i + 1, kind.Keys));
                if (own is null || other.Keys is null || other.Word == own.Designation || !kinds.Any(kind => kind.Word == own.Designation)
                    || kinds.Any(kind => kind.Keys.Length > other.Keys.Length && Phrases.Is(tokens, i + 1, kind.Keys)))
                {
                    continue;
                }

                // "UBND xã Yên Lãng" is another commune; "UBND các xã" has a word between.
                var last = i + other.Keys.Length;
                var isNamed = last + 1 < tokens.Length && tokens[last + 1] is { Kind: TokenKind.Word, Case: WordCase.Capital or WordCase.Upper };
                if (!isNamed && tokens[i].Case != WordCase.Small)
                {
                    var found = part.Words(i, last);
                    yield return part.Point(
                        NamesRules.OtherUnit.Found(("found", found), ("expected", own.FullName)) with { Expected = own.FullName, Actual = found }, i..(last + 1));
                }
            }
        }
    }

    // "UBND xã …", "Ủy ban nhân dân (UBND) xã …"; a reference names the committee that issued it.
    private static bool IsCommittee(ProsePart part, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4 && !part.IsInReference(part.Tokens[at].Start); i--)
        {
            if (part.Tokens[i].IsWord && Committee.Contains(part.Tokens[i].Key))
            {
                return true;
            }
        }

        return false;
    }

    // The unit's name behind the word for another kind of unit: "phường Sông Lam" where it is a xã.
    private static IEnumerable<Finding> OtherKinds(ProsePart part, Known own)
    {
        foreach (var (first, last) in own.UnderOtherKind(part))
        {
            var found = part.Words(first, last);
            yield return part.Point(NamesRules.OtherUnit.Found(("found", found), ("expected", own.Unit.FullName)) with { Expected = own.Unit.FullName, Actual = found }, first..(last + 1));
        }
    }

    private static IEnumerable<ProsePart> Header(CchcReport report) =>
        report.Header.Agencies.Select((line, i) => new ProsePart("/header/agencies/" + i.ToString(CultureInfo.InvariantCulture), line, ProseRole.Leftover, null));

    private static Finding? Place(CchcReport report, List<Known> names, int count)
    {
        if (report.Header.PlaceAndDate is not { Place.Length: > 0 } place)
        {
            return null;
        }

        var written = names[0].Unit.Designation is var designation && place.Place.StartsWith(designation + " ", StringComparison.OrdinalIgnoreCase) ? place.Place[(designation.Length + 1)..] : place.Place;
        var isKnown = names.Exists(name => TextKey.Of(name.Unit.Name) == TextKey.Of(written) || TextKey.Of(name.Unit.FullName) == TextKey.Of(written));
        if (isKnown)
        {
            return null;
        }

        var own = names[0].Unit;
        var isNear = EditDistance.Of(VietnameseLetters.Compose(written).ToLowerInvariant(), VietnameseLetters.Compose(own.Name).ToLowerInvariant()) <= 2;
        var finding = isNear
            ? NamesRules.UnitMisspelt.Found(("found", place.Place), ("expected", own.Name), ("count", count.ToString(CultureInfo.InvariantCulture)))
            : NamesRules.OtherUnit.Found(("found", place.Place), ("expected", own.Name));
        return finding with { Path = "/header/placeAndDate", Quote = place.Place, Expected = own.Name, Actual = place.Place };
    }

    /// <summary>Words behind a designation that should be a name.</summary>
    private readonly record struct Mention(int First, int Last, bool IsRight, bool IsNear);

    private sealed class Known(AdministrativeUnit unit)
    {
        internal static readonly (string Word, ulong[] Keys)[] Communes = [.. new[] { "xã", "phường", "thị trấn" }.Select(word => (word, WordKey.OfPhrase(word)))];
        internal static readonly (string Word, ulong[] Keys)[] Districts = [.. new[] { "huyện", "quận", "thị xã", "thành phố" }.Select(word => (word, WordKey.OfPhrase(word)))];

        private readonly ulong[] designation = WordKey.OfPhrase(unit.Designation);
        private readonly ulong[] keys = WordKey.OfPhrase(unit.Name);
        private readonly string plain = VietnameseLetters.Compose(unit.Name).ToLowerInvariant();

        internal AdministrativeUnit Unit { get; } = unit;

        internal void AddMentions(ProsePart part, bool isOwn, List<(ProsePart Part, Known Name, bool IsOwn, Mention Mention)> mentions)
        {
            var tokens = part.Tokens;
            for (var i = 0; i + designation.Length < tokens.Length; i++)
            {
                if (tokens[i].Key != designation[0] || !Phrases.Is(tokens, i, designation))
                {
                    continue;
                }

                var start = i + designation.Length;
                var end = start;
                while (end < tokens.Length && end - start < keys.Length && tokens[end].IsWord && (tokens[end].Case != WordCase.Small || Phrases.Is(tokens, start, keys)))
                {
                    end++;
                }

                if (end - start == keys.Length)
                {
                    var isRight = Phrases.Is(tokens, start, keys);
                    var isNear = !isRight && IsNear(part, start, end, 0);
                    var isLonger = end < tokens.Length && tokens[end].IsWord && tokens[end].Case == WordCase.Capital && tokens[start].Case == WordCase.Capital;
                    if (isRight || isNear || !isLonger)
                    {
                        mentions.Add((part, this, isOwn, new Mention(i, end - 1, isRight, isNear)));
                    }
                }
            }
        }

        internal List<(int First, int Last)>? NearAlone(ProsePart part)
        {
            List<(int First, int Last)>? near = null;
            var tokens = part.Tokens;
            for (var i = 0; keys.Length > 1 && i + keys.Length <= tokens.Length; i++)
            {
                if (tokens[i].Case == WordCase.Capital && IsName(tokens, i) && IsAlone(tokens, i) && !Phrases.Is(tokens, i, keys) && IsNear(part, i, i + keys.Length, 1))
                {
                    (near ??= []).Add((i, i + keys.Length - 1));
                }
            }

            return near;
        }

        // One letter off at most, and at least so many. A word of the name that is quite another has no letter of it.
        private bool IsNear(ProsePart part, int start, int end, int fewest)
        {
            var off = 0;
            for (var i = start; i < end; i++)
            {
                off += part.Tokens[i].Key == keys[i - start] ? 0 : 1;
            }

            return off <= 2 && Letters(part, start, end) is var letters && Math.Abs(letters.Length - plain.Length) <= 1 && EditDistance.Of(letters, plain) is var distance && distance >= fewest && distance <= 1;
        }

        // As many capitalised words as the name has, and no more.
        private bool IsName(Token[] tokens, int at)
        {
            var words = at;
            while (words < tokens.Length && words <= at + keys.Length && tokens[words] is { Kind: TokenKind.Word, Case: WordCase.Capital })
            {
                words++;
            }

            return words - at == keys.Length;
        }

        private bool IsAlone(Token[] tokens, int at) => at == 0
            || (!Phrases.EndsAt(tokens, at, designation) && tokens[at - 1] is not { Kind: TokenKind.Word, Case: WordCase.Capital }
                && !Array.Exists(Communes, kind => Phrases.EndsAt(tokens, at, kind.Keys)) && !Array.Exists(Districts, kind => Phrases.EndsAt(tokens, at, kind.Keys)));

        internal IEnumerable<(int First, int Last)> UnderOtherKind(ProsePart part)
        {
            foreach (var kind in Communes.Where(kind => kind.Word != Unit.Designation))
            {
                for (var i = 0; i + kind.Keys.Length + keys.Length <= part.Tokens.Length; i++)
                {
                    if (part.Tokens[i].Key == kind.Keys[0] && Phrases.Is(part.Tokens, i, kind.Keys) && Phrases.Is(part.Tokens, i + kind.Keys.Length, keys) && part.Tokens[i + kind.Keys.Length].Case != WordCase.Small)
                    {
                        yield return (i, i + kind.Keys.Length + keys.Length - 1);
                    }
                }
            }
        }

        private static string Letters(ProsePart part, int start, int end) =>
            string.Join(' ', Enumerable.Range(start, end - start).Select(at => VietnameseLetters.Compose(part.Words(at, at)).ToLowerInvariant()));
    }
}
