using Cchc.Domain.Catalogue;
using Cchc.Domain.Legal;
using Cchc.Domain.Reporting;
using Cchc.Domain.Rules.Prose;
using Cchc.Domain.Text;
using NodaTime;

namespace Cchc.Domain.Rules.Citations;

/// <summary>References against the register of known documents: date, title, issuer, number, force, amendments.</summary>
internal sealed class RegisterCheck() : ReportCheck(RuleFamily.Legal)
{
    // Below the first share of common words another title is written; above the second the title is that of the document.
    private const decimal OtherTitle = 0.85m;
    private const decimal QuiteOtherTitle = 0.7m;
    private const decimal SameTitle = 0.85m;

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var findings = new List<Finding>();
        var told = new HashSet<DocumentKey>();
        foreach (var cited in report.Citations)
        {
            if (IssuedLater(report, cited) is { } later)
            {
                findings.Add(later);
            }
            else if (cited.Document is { } document)
            {
                Facts(report.Register, cited, document, findings);
                Force(report, cited, document, told, findings);
            }
            else if (Meant(report, cited) is { } meant)
            {
                findings.Add(meant);
            }
        }

        findings.AddRange(Ambiguous(report));
        return findings;
    }

    private static Finding? IssuedLater(CheckedReport report, CitedText cited)
    {
        if (CitedText.DayOf(report) is not { } day || cited.Part.Role == ProseRole.Heading)
        {
            return null;
        }

        var issued = cited.Reference.IssueDate?.Calendar ?? cited.Document?.Issued;
        var isLater = issued is { } date ? date > day : cited.Reference.Year > day.Year;
        return isLater
            ? cited.Point(CitationRules.IssuedLater.Found(
                ("found", cited.Text),
                ("date", issued is { } known ? Days.Written(known) : new LocalizedText($"năm {cited.Reference.Year}", $"{cited.Reference.Year}")),
                ("report", Days.Written(day))))
            : null;
    }

    private static void Facts(LegalRegister register, CitedText cited, LegalDocument document, List<Finding> findings)
    {
        if (Namesake(register, cited, document) is { Issued: { } dated } namesake)
        {
            findings.Add(cited.Point(CitationRules.WrongDate.Found(("document", Short(namesake)), ("expected", Days.Written(dated)), ("found", Days.Written(cited.Reference.IssueDate!.Value)))) with
            {
                Expected = Days.Plain(dated),
                Actual = cited.Reference.IssueDate.Value.ToString(),
            });
            return;
        }

        if (document.Issued is { } issued && cited.Reference.IssueDate is { } written && written.Calendar != issued)
        {
            findings.Add(cited.Point(CitationRules.WrongDate.Found(("document", Short(document)), ("expected", Days.Written(issued)), ("found", Days.Written(written)))) with
            {
                Expected = Days.Plain(issued),
                Actual = written.ToString(),
            });
        }

        if (cited.Reference.Issuer.Length > 0 && document.Issuers.Count > 0 && !IssuerNames.Fit(cited.Reference.Issuer, document.Issuers))
        {
            var expected = string.Join(", ", document.Issuers);
            findings.Add(cited.Point(CitationRules.WrongIssuer.Found(("document", Short(document)), ("expected", expected), ("found", cited.Reference.Issuer))) with
            {
                Expected = expected,
                Actual = cited.Reference.Issuer,
            });
        }

        if (DocumentTitle.Likeness(cited, document) is { } title && title.Share < OtherTitle)
        {
            var found = cited.Part.Words(title.First, title.Last);
            findings.Add(cited.Part.Point(
                CitationRules.WrongTitle.Found(("document", Short(document)), ("expected", document.Title), ("found", found)) with
                {
                    Severity = title.Share < QuiteOtherTitle ? CitationRules.WrongTitle.Severity : RuleSeverity.Info,
                    Expected = document.Title,
                    Actual = found,
                },
                title.First..(title.Last + 1)));
        }
    }

    // "Nghị quyết số 76/NQ-CP ngày 13/6/2013" with the title of that of 2021: numbers without a year come again.
    private static LegalDocument? Namesake(LegalRegister register, CitedText cited, LegalDocument document) =>
        cited.Reference is not { Year: null, IssueDate: not null } || DocumentTitle.IsBegunWith(cited, document)
            ? null
            : Array.Find(register.WithNumber(document.Number), other => other.Kind == document.Kind && other.SymbolYear is null
                && string.Equals(other.Symbol, document.Symbol, StringComparison.OrdinalIgnoreCase) && other != document && DocumentTitle.IsBegunWith(cited, other));

    private static void Force(CheckedReport report, CitedText cited, LegalDocument document, HashSet<DocumentKey> told, List<Finding> findings)
    {
        if (report.AsOf is not { } day || cited.IsObject)
        {
            return;
        }

        List<LegalDocument> replacements = document.ReplacedBy.Count == 0 ? [] : report.Register.ReplacementsOf(document).Where(other => other.InForceFrom <= day).ToList();
        var since = document.LapsedOn is { } lapsed && lapsed <= day ? lapsed : replacements.Count > 0 ? replacements.Max(other => other.InForceFrom) : null;
        if (since is { } end)
        {
            if (told.Add(document.Key))
            {
                var by = replacements.Count == 0 ? new LocalizedText("", "") : new LocalizedText(
                    ", thay bằng " + string.Join(", ", replacements.Select(Short)), ", replaced by " + string.Join(", ", replacements.Select(Short)));
                findings.Add(cited.Point(CitationRules.Lapsed.Found(("document", Short(document)), ("since", Days.Written(end)), ("by", by))) with
                {
                    Expected = replacements.Count > 0 ? Short(replacements[0]) : null,
                });
            }
        }
        else if (document.InForceFrom is { } from && from > day)
        {
            findings.Add(cited.Point(CitationRules.NotYetInForce.Found(("document", Short(document)), ("from", Days.Written(from)))));
        }
        else if (Amendments(report, cited, document, day) is { Count: > 0 } amendments && told.Add(document.Key))
        {
            findings.Add(cited.Point(CitationRules.AmendedSilently.Found(("document", Short(document)), ("by", string.Join(", ", amendments.Select(Short))))) with
            {
                Expected = string.Join(", ", amendments.Select(Short)),
            });
        }
    }

    private static List<LegalDocument> Amendments(CheckedReport report, CitedText cited, LegalDocument document, LocalDate day)
    {
        // "(được sửa đổi, bổ sung …)" behind any citation of the document says it.
        List<LegalDocument>? found = null;
        foreach (var other in report.Register.AmendmentsOf(document))
        {
            if (other.Issued <= day && (other.InForceFrom is null || other.InForceFrom <= day))
            {
                (found ??= []).Add(other);
            }
        }

        if (found is not { } amendments)
        {
            return [];
        }

        var isTold = report.References.Documents.Any(cluster => amendments.Exists(amendment => amendment.Key == cluster.Document))
            || report.Citations.Where(other => other.Document == document).Any(SaysAmended);
        return isTold ? [] : amendments;
    }

    private static bool SaysAmended(CitedText cited)
    {
        var tokens = cited.Part.Tokens;
        for (var at = cited.Behind; at + 1 < tokens.Length && at < cited.Behind + 40 && !tokens[at].IsMark(';'); at++)
        {
            if (Phrases.Is(tokens, at, Amended))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly ulong[] Amended = WordKey.OfPhrase("sửa đổi");

    // A document that the register does not know, with the date and the title of one that it knows.
    private static Finding? Meant(CheckedReport report, CitedText cited)
    {
        var reference = cited.Reference;
        if (reference.Number.Length == 0 || reference.IsShortForm)
        {
            return null;
        }

        var kind = reference.Key.Kind;

        // Two digits swapped or one mistyped, and the title of the document that was meant.
        LegalDocument? swapped = null;
        foreach (var document in report.Register.OfKind(kind))
        {
            if (document.SymbolYear == reference.Year && Math.Abs(document.Number.Length - reference.Number.Length) <= 1 && document.Number != reference.Number
                && string.Equals(document.Symbol, reference.Symbol, StringComparison.OrdinalIgnoreCase)
                && EditDistance.Of(document.Number, reference.Number) == 1
                && (DocumentTitle.Likeness(cited, document)?.Share >= SameTitle || (document.Issued is { } day && reference.IssueDate?.Calendar == day) || IsMeantAsAmendment(report, cited, document)))
            {
                swapped = document;
                break;
            }
        }

        if (swapped is not null)
        {
            return cited.Point(CitationRules.WrongNumber.Found(("found", cited.Text), ("expected", Short(swapped)))) with { Expected = Short(swapped), Actual = reference.NumberAndSymbol };
        }

        if (reference.IssueDate is null)
        {
            return null;
        }

        // Only its date differs: numbers without a year start again each year, so the title has to tell.
        var sameNumber = Array.Find(report.Register.WithNumber(reference.Number), document => document.Kind == kind && document.SymbolYear == reference.Year
            && string.Equals(document.Symbol, reference.Symbol, StringComparison.OrdinalIgnoreCase)
            && DocumentTitle.Likeness(cited, document)?.Share >= SameTitle);
        if (sameNumber is { Issued: { } issued })
        {
            return cited.Point(CitationRules.WrongDate.Found(("document", Short(sameNumber)), ("expected", Days.Written(issued)), ("found", Days.Written(reference.IssueDate.Value)))) with
            {
                Expected = Days.Plain(issued),
                Actual = reference.IssueDate.Value.ToString(),
            };
        }

        var sameDate = Array.Find(report.Register.OfKind(kind), document => document.Issued == reference.IssueDate.Value.Calendar && document.Issued is not null
            && DocumentTitle.Likeness(cited, document)?.Share >= SameTitle);
        return sameDate is null
            ? null
            : cited.Point(CitationRules.WrongNumber.Found(("found", cited.Text), ("expected", Short(sameDate)))) with { Expected = Short(sameDate), Actual = reference.NumberAndSymbol };
    }

    // "Nghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 170/2021/NĐ-CP)": 107/2021 is the one that amends it.
    private static bool IsMeantAsAmendment(CheckedReport report, CitedText cited, LegalDocument document)
    {
        var tokens = cited.Part.Tokens;
        var amended = Enumerable.Range(Math.Max(0, cited.First - 8), cited.First - Math.Max(0, cited.First - 8)).Any(at => Phrases.Is(tokens, at, Amended));
        var before = report.Citations.LastOrDefault(other => other.Part == cited.Part && other.Resolved.Start < cited.Resolved.Start);
        return amended && before?.Document is { } known && report.Register.AmendmentsOf(known).Contains(document);
    }

    // Short forms that several documents fit: in the text, and in the labels of the form.
    private static IEnumerable<Finding> Ambiguous(CheckedReport report)
    {
        foreach (var cluster in report.References.Documents)
        {
            var first = cluster.References[0];
            if (first.Reference is not { Resolution: ReferenceResolution.Ambiguous, IsPhrase: false } || !first.Reference.Reference.IsShortForm)
            {
                continue;
            }

            var inTable = first.Path.StartsWith("/statistics/", StringComparison.Ordinal);
            var indicator = inTable && IndicatorCode.Read(first.Path.Split('/')[2]).TryGetValue(out var code) ? report.Catalogue.Find(code) : null;
            var hint = indicator is { LegalBasis.Count: > 0 }
                ? new LocalizedText($" Danh mục chỉ tiêu nêu {string.Join("; ", indicator.LegalBasis)}.", $" The catalogue names {string.Join("; ", indicator.LegalBasis)}.")
                : new LocalizedText("", "");
            yield return CitationRules.AmbiguousShortForm.Found(
                ("found", first.Reference.Reference.Text), ("candidates", string.Join(", ", first.Reference.Candidates)), ("hint", hint)) with
            {
                Path = inTable && !first.Path.EndsWith("/writtenLabel", StringComparison.Ordinal) && !first.Path.EndsWith("/note", StringComparison.Ordinal) ? first.Path + "/writtenLabel" : first.Path,
                Quote = first.Reference.Reference.Text,
                Indicators = indicator is null ? [] : [indicator.Code],
                Related = [.. cluster.References.Skip(1).Select(reference => new RelatedPlace(reference.Path, reference.Reference.Reference.Text))],
            };
        }
    }

    private static string Short(LegalDocument document) => document.Reference.ToString(ReferenceStyle.Short);
}
