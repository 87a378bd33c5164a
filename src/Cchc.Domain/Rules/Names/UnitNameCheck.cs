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

        var names = unit.WithSuperiors().Select(one => new KnownUnit(one)).ToList();
        var parts = report.Prose.Running.Concat(Header(report.Report)).ToList();
        var mentions = new List<(ProsePart Part, KnownUnit Name, bool IsOwn, UnitMention Mention)>();
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
    private static bool IsOwnPlace(ProsePart part, UnitMention mention) => part.Role is ProseRole.Heading or ProseRole.Closing || part.Path.StartsWith("/header/agencies", StringComparison.Ordinal)
        || (part.Role == ProseRole.Opening && IsCommittee(part, mention.First));

    private static bool IsSuperiorPlace(ProsePart part) => part.Role == ProseRole.Closing || part.Path.StartsWith("/header/a", StringComparison.Ordinal);

    // The name alone, a letter off: "Nậm Puồng" where the unit is Nậm Puông. A name of one syllable is like too many words.
    private static IEnumerable<Finding> Bare(ProsePart part, KnownUnit own, List<(int First, int Last)> near) => near.Select(at =>
    {
        var found = part.Words(at.First, at.Last);
        return part.Point(
            NamesRules.UnitMisspelt.Found(("found", found), ("expected", own.Unit.Name), ("count", "1")) with { Severity = Catalogue.RuleSeverity.Warning, Expected = own.Unit.Name, Actual = found },
            at.First..(at.Last + 1));
    });

    // "UBND xã" in the report of a phường, "UBND thị xã" below a huyện: no committee of that kind is there.
    private static IEnumerable<Finding> OtherCommittees(ProsePart part, List<KnownUnit> names)
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

            for (var level = 0; level < Math.Min(names.Count, KnownUnit.Levels.Length); level++)
            {
                var own = names[level].Unit;
                if (OtherKind(tokens, i + 1, KnownUnit.Levels[level], names[level].Designation) is not { } other)
                {
                    continue;
                }

                // "UBND xã Yên Lãng" is another commune; "UBND các xã" has a word between.
                var last = i + other.Length;
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

    // The word for a kind of unit that stands at a token, where the unit is of the same level and of another kind; else null.
    private static ulong[]? OtherKind(Token[] tokens, int at, (string Word, ulong[] Keys)[] kinds, string designation)
    {
        var isLevel = false;
        (string Word, ulong[] Keys)? found = null;
        foreach (var kind in kinds)
        {
            isLevel |= kind.Word == designation;
            if (kind.Keys[0] == tokens[at].Key && Phrases.Is(tokens, at, kind.Keys))
            {
                // A longer word that stands there too: neither is told.
                if (kind.Keys.Length > found?.Keys.Length)
                {
                    return null;
                }

                found ??= kind;
            }
        }

        return isLevel && found?.Word != designation ? found?.Keys : null;
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
    private static IEnumerable<Finding> OtherKinds(ProsePart part, KnownUnit own)
    {
        foreach (var (first, last) in own.UnderOtherKind(part))
        {
            var found = part.Words(first, last);
            yield return part.Point(NamesRules.OtherUnit.Found(("found", found), ("expected", own.Unit.FullName)) with { Expected = own.Unit.FullName, Actual = found }, first..(last + 1));
        }
    }

    private static IEnumerable<ProsePart> Header(CchcReport report) =>
        report.Header.Agencies.Select((line, i) => new ProsePart("/header/agencies/" + i.ToString(CultureInfo.InvariantCulture), line, ProseRole.Leftover, null));

    private static Finding? Place(CchcReport report, List<KnownUnit> names, int count)
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
}
