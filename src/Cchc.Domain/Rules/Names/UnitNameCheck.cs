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
            return [];
        }

        var names = unit.WithSuperiors().Select(one => new KnownUnit(one)).ToList();
        var mentions = new List<(ProsePart Part, int Level, UnitMention Mention)>();
        var right = new int[names.Count];
        var (findings, others, rest) = (new List<Finding>(), new List<Finding>(), new List<Finding>());
        var places = new List<int>();
        var parts = report.Prose.Running;
        for (var i = 0; i < parts.Count; i++)
        {
            Read(parts[i], report.Places, i);
        }

        List<ProsePart> header = [.. Header(report.Report)];
        var inHeader = TokenPlaces.Of(header);
        for (var i = 0; i < header.Count; i++)
        {
            Read(header[i], inHeader, i);
        }

        foreach (var (part, level, mention) in mentions)
        {
            Judge(part, names[level], level == 0, mention, right[level], findings);
        }

        findings.AddRange(others);
        findings.AddRange(rest);
        if (Place(report.Report, names, right[0]) is { } place)
        {
            findings.Add(place);
        }

        return findings;

        void Read(ProsePart part, TokenPlaces all, int at)
        {
            if (part.HasAny(WordClasses.Designation))
            {
                Copy(all.Designations(at), places);
                for (var level = 0; level < names.Count; level++)
                {
                    right[level] += names[level].AddMentions(part, places, level, mentions);
                }

                names[0].UnderOtherKind(part, places, others);
            }

            if (part.HasAny(WordClasses.Capital))
            {
                names[0].NearAlone(part, all.Names(at), rest);
            }

            if (part.HasAny(WordClasses.Committee) && part.HasAny(WordClasses.Designation))
            {
                OtherCommittees(part, places, names, rest);
            }
        }
    }

    private static void Copy(TokenPlaces.Places all, List<int> places)
    {
        places.Clear();
        foreach (var place in all)
        {
            places.Add(place);
        }
    }

    private static void Judge(ProsePart part, KnownUnit name, bool isOwn, UnitMention mention, int count, List<Finding> findings)
    {
        if (mention.IsNear || (isOwn ? IsOwnPlace(part, mention) : IsSuperiorPlace(part)))
        {
            var found = part.Words(mention.First, mention.Last);
            var finding = mention.IsNear
                ? NamesRules.UnitMisspelt.Found(("found", found), ("expected", name.Unit.FullName), ("count", count.ToString(CultureInfo.InvariantCulture)))
                : NamesRules.OtherUnit.Found(("found", found), ("expected", name.Unit.FullName));
            findings.Add(part.Point(finding with { Expected = name.Unit.FullName, Actual = found }, mention.First..(mention.Last + 1)));
        }
    }

    // Where no other unit of the same kind can be meant.
    private static bool IsOwnPlace(ProsePart part, UnitMention mention) => part.Role is ProseRole.Heading or ProseRole.Closing || part.Path.StartsWith("/header/agencies", StringComparison.Ordinal)
        || (part.Role == ProseRole.Opening && IsCommittee(part, mention.First));

    private static bool IsSuperiorPlace(ProsePart part) => part.Role == ProseRole.Closing || part.Path.StartsWith("/header/a", StringComparison.Ordinal);

    // "UBND xã" in the report of a phường, "UBND thị xã" below a huyện: no committee of that kind is there.
    private static void OtherCommittees(ProsePart part, List<int> places, List<KnownUnit> names, List<Finding> findings)
    {
        if (part.Role is ProseRole.Leftover or ProseRole.Recipient)
        {
            return;
        }

        var tokens = part.Tokens;
        foreach (var place in places)
        {
            var i = place - 1;
            if (i < 0 || !tokens[i].IsAny(WordClasses.Committee) || tokens[i].Case == WordCase.Small || part.IsInReference(tokens[i].Start))
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
                if (!isNamed)
                {
                    var found = part.Words(i, last);
                    findings.Add(part.Point(
                        NamesRules.OtherUnit.Found(("found", found), ("expected", own.FullName)) with { Expected = own.FullName, Actual = found }, i..(last + 1)));
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

    private static IEnumerable<ProsePart> Header(CchcReport report) =>
        report.Header.Agencies.Select((line, i) => new ProsePart("/header/agencies/" + i.ToString(CultureInfo.InvariantCulture), line, ProseRole.Leftover, null));

    private static bool IsKnown(List<KnownUnit> names, string written) =>
        names.Exists(name => TextKey.Of(name.Unit.Name) == written || TextKey.Of(name.Unit.FullName) == written);

    private static Finding? Place(CchcReport report, List<KnownUnit> names, int count)
    {
        if (report.Header.PlaceAndDate is not { Place.Length: > 0 } place)
        {
            return null;
        }

        var written = names[0].Unit.Designation is var designation && place.Place.StartsWith(designation + " ", StringComparison.OrdinalIgnoreCase) ? place.Place[(designation.Length + 1)..] : place.Place;
        var isKnown = names.Exists(name => name.Unit.Name == written) || IsKnown(names, TextKey.Of(written));
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
