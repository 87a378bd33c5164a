using Cchc.Domain.Legal;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Citations;

/// <summary>Type, number and symbol of a reference against one another.</summary>
internal sealed class SymbolCheck() : ReportCheck(RuleFamily.Legal)
{
    private static readonly string[] Agencies = ["HĐND", "UBND", "CP", "TTG"];
    private static readonly ulong Number = WordKey.Of("số");

    internal override IEnumerable<Finding> Check(CheckedReport report) =>
        report.Citations.Where(cited => cited.Reference is { Number.Length: > 0, IsShortForm: false }).SelectMany(cited => Check(cited))
            .Concat(report.Citations.Where(cited => cited is { Reference.IsShortForm: true, IsLaw: false, Resolved.Resolution: not ReferenceResolution.Ambiguous }).Select(Short))
            .Concat(report.Prose.Narrative.Where(part => part.HasAny(WordClasses.NumberWord) && part.HasAny(WordClasses.Stroke)).SelectMany(Numberless));

    // "NĐ 61" behind a full citation: what is meant is clear, and yet the symbol is due.
    private static Finding Short(CitedText cited)
    {
        var expected = cited.Resolved.Document is { } document ? new LocalizedText($" ({document})", $" ({document})") : new LocalizedText("", "");
        return cited.Point(CitationRules.ShortForm.Found(("found", cited.Text), ("expected", expected))) with { Expected = cited.Resolved.Document?.ToString() };
    }

    // "Kế hoạch số /KH-UBND", "Công văn số …/UBND-VP".
    private static IEnumerable<Finding> Numberless(ProsePart part)
    {
        var tokens = part.Tokens;
        for (var i = 0; i + 3 < tokens.Length; i++)
        {
            if (tokens[i].Key != Number || !tokens[i].IsWord || part.IsInReference(tokens[i].Start))
            {
                continue;
            }

            var slash = i + 1;
            while (slash < tokens.Length && (tokens[slash].IsMark('.') || tokens[slash].IsMark('…') || tokens[slash].IsMark('_')))
            {
                slash++;
            }

            if (slash + 1 < tokens.Length && tokens[slash].IsMark('/') && tokens[slash + 1].Case is WordCase.Upper or WordCase.Mixed)
            {
                var last = slash + 1;
                while (last + 2 < tokens.Length && tokens[last + 1].IsMark('-') && tokens[last + 2].Case is WordCase.Upper or WordCase.Mixed)
                {
                    last += 2;
                }

                var found = part.Words(i, last);
                yield return part.Point(CitationRules.NumberMissing.Found(("found", found)) with { Actual = found }, i..(last + 1));
            }
        }
    }

    private static IEnumerable<Finding> Check(CitedText cited)
    {
        var reference = cited.Reference;
        var implied = reference.ImpliedKinds;
        if (reference.Kind is { } kind)
        {
            if (implied.Count > 0 && !implied.Contains(kind))
            {
                yield return cited.Point(
                    CitationRules.KindAgainstSymbol.Found(
                        ("found", cited.Text),
                        ("symbol", reference.Symbol),
                        ("expected", new LocalizedText(string.Join(" / ", implied), string.Join(" / ", implied.Select(one => one.EnglishName)))),
                        ("kind", new LocalizedText(kind.Name, kind.EnglishName)))) with
                    {
                        Expected = string.Join(" / ", implied),
                        Actual = kind.Name,
                    };
            }
            else if (YearFault(reference, kind) is { } why)
            {
                yield return cited.Point(CitationRules.YearInSymbol.Found(("found", cited.Text), ("why", why)));
            }
        }
        else if (!cited.Part.IsCell && !IsNamedBefore(cited, implied))
        {
            var expected = implied.Count == 1 ? new LocalizedText($": {implied[0].Name}", $": {implied[0].EnglishName}") : new LocalizedText("", "");
            yield return cited.Point(CitationRules.NoKind.Found(("found", cited.Text), ("expected", expected))) with { Expected = implied.Count == 1 ? implied[0].Name : null };
        }

        if (IssuerFault(reference) is { } expectedIssuer)
        {
            yield return cited.Point(
                CitationRules.IssuerAgainstSymbol.Found(("found", cited.Text), ("symbol", reference.Symbol), ("expected", expectedIssuer), ("issuer", reference.Issuer))) with
            {
                Expected = expectedIssuer,
                Actual = reference.Issuer,
            };
        }

        if (reference.Year is { } year && reference.IssueDate is { } date && date.Year != year && cited.Document is null)
        {
            yield return cited.Point(
                CitationRules.YearAgainstDate.Found(("found", cited.Text), ("year", year.ToString("D4", null)), ("date", date.Year.ToString("D4", null))));
        }

        if ((reference.Kind == DocumentKind.OfficialLetter || reference.Kind is null) && reference.Symbol.StartsWith("CV-", StringComparison.OrdinalIgnoreCase))
        {
            var expected = reference.Number + "/" + reference.Symbol[3..] + "-…";
            yield return cited.Point(CitationRules.LetterAbbreviated.Found(("found", cited.Text), ("expected", expected))) with { Expected = expected, Actual = reference.NumberAndSymbol };
        }
        else if (reference.Kind == DocumentKind.OfficialLetter && !reference.Symbol.Contains('-', StringComparison.Ordinal))
        {
            yield return cited.Point(
                CitationRules.NoDraftingUnit.Found(("found", cited.Text), ("expected", reference.NumberAndSymbol + "-VP"))) with { Actual = reference.NumberAndSymbol };
        }

        foreach (var finding in Written(cited))
        {
            yield return finding;
        }
    }

    // Whose symbol it is, where the issuer is another of those that sign beside one another; else null.
    private static string? IssuerFault(LegalReference reference)
    {
        var symbol = reference.Symbol[(reference.Symbol.LastIndexOf('-') + 1)..];
        if (reference.Issuer.Length == 0 || Array.Find(Agencies, known => symbol.Equals(known, StringComparison.OrdinalIgnoreCase)) is not { } agency)
        {
            return null;
        }

        var issuer = TextKey.Bare(reference.Issuer);
        var isCommittee = issuer.StartsWith("uy ban nhan dan", StringComparison.Ordinal) || issuer.StartsWith("ubnd", StringComparison.Ordinal) || issuer.StartsWith("chu tich u", StringComparison.Ordinal);
        var isCouncil = issuer.StartsWith("hoi dong nhan dan", StringComparison.Ordinal) || issuer.StartsWith("hdnd", StringComparison.Ordinal);
        return (agency, isCommittee, isCouncil) switch
        {
            ("HĐND", true, _) => "Hội đồng nhân dân",
            ("UBND", _, true) => "Ủy ban nhân dân",
            ("CP", _, _) when issuer.StartsWith("thu tuong", StringComparison.Ordinal) || isCommittee || isCouncil => "Chính phủ",
            ("TTG", _, _) when issuer == "chinh phu" || isCommittee || isCouncil => "Thủ tướng Chính phủ",
            _ => null,
        };
    }

    private static LocalizedText? YearFault(LegalReference reference, DocumentKind kind) => (kind.SymbolYear, reference.Year) switch
    {
        (SymbolYear.Always, null) when reference.Symbol.Length > 0 => new LocalizedText($"ký hiệu của {kind.Name} có năm", $"the symbol of a {kind.EnglishName} has the year"),
        (SymbolYear.Never, not null) => new LocalizedText($"ký hiệu của {kind.Name} không có năm", $"the symbol of a {kind.EnglishName} has no year"),
        _ => null,
    };

    // A table of documents has the type in a cell of its own.
    private static bool IsNamedBefore(CitedText cited, ValueList<DocumentKind> implied)
    {
        var first = cited.First;
        foreach (var kind in implied)
        {
            var keys = WordKey.OfPhrase(kind.Name);
            for (var at = Math.Max(0, first - keys.Length - 4); at + keys.Length <= first; at++)
            {
                if (Phrases.Is(cited.Part.Tokens, at, keys))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // How number and symbol are typed: blanks, a stray colon, a number below 10 without its zero, "số" left out.
    private static IEnumerable<Finding> Written(CitedText cited)
    {
        var text = cited.Text;
        var digit = NumberStart(text, cited.Reference.Number);
        if (digit < 0)
        {
            yield break;
        }

        var end = SymbolEnd(text, digit);
        var symbol = text[digit..end].TrimEnd(' ', ',', '\n', '\u00A0');
        var before = text[..digit].TrimEnd();
        var hasColon = before.EndsWith("số:", StringComparison.OrdinalIgnoreCase);
        if (hasColon || symbol.Any(char.IsWhiteSpace))
        {
            var expected = new string([.. symbol.Where(c => !char.IsWhiteSpace(c))]);
            var start = hasColon ? before.LastIndexOf("số", StringComparison.OrdinalIgnoreCase) : digit;
            expected = hasColon ? "số " + expected : expected;
            yield return cited.Part.Point(
                CitationRules.BlankInSymbol.Found(("found", text[start..(digit + symbol.Length)]), ("expected", expected)) with { Expected = expected, Actual = text[start..(digit + symbol.Length)] },
                cited.Resolved.Start + start,
                digit + symbol.Length - start);
        }

        if (symbol.Length > 1 && char.IsAsciiDigit(symbol[0]) && symbol[0] != '0' && symbol[1] is '/' or '-' && cited.Reference.Kind is not null && !cited.IsLaw)
        {
            var expected = "0" + new string([.. symbol.Where(c => !char.IsWhiteSpace(c))]);
            yield return cited.Part.Point(
                CitationRules.NumberNotPadded.Found(("found", symbol), ("expected", expected)) with { Expected = expected, Actual = symbol },
                cited.Resolved.Start + digit,
                symbol.Length);
        }

        // The kind stands directly before the number; a kind that is told for a whole list does not.
        if (cited.Reference.Kind is { } kind && !cited.IsLaw && VietnameseLetters.Compose(before).EndsWith(kind.Name, StringComparison.OrdinalIgnoreCase))
        {
            yield return cited.Point(CitationRules.NoNumberWord.Found(("found", text))) with { Expected = kind.Name + " số " + symbol, Actual = text };
        }
    }

    // The number of the document, not that of an article before it.
    private static int NumberStart(string text, string number)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsAsciiDigit(text[at - 1])))
            {
                var end = at;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
                {
                    end++;
                }

                var rest = text[end..].TrimStart();
                if (string.Equals(text[at..end].TrimStart('0'), number, StringComparison.OrdinalIgnoreCase) && rest.Length > 0 && LookAlikes.Fold(rest[0]) is '/' or '-')
                {
                    return at;
                }
            }
        }

        return -1;
    }

    // The symbol ends before the date, the issuer or the end of the reference.
    private static int SymbolEnd(string text, int from)
    {
        var end = text.Length;
        foreach (var word in (ReadOnlySpan<string>)[" ngày", "\nngày", " của", "\ncủa", ",", " tháng", " do ", " ban hành", " năm"])
        {
            // Only what stands before the first end so far.
            var at = text.IndexOf(word, from, Math.Min(end - from + word.Length, text.Length - from), StringComparison.OrdinalIgnoreCase);
            end = at >= 0 && at < end ? at : end;
        }

        return end;
    }
}
