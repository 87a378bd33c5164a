using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <summary>What stands below the text: the closing mark, the signature block, the recipients.</summary>
internal sealed class ClosingCheck() : ReportCheck(RuleFamily.Form)
{
    private static readonly string[] Filing = ["luu"];
    private static readonly string[] Abbreviations = ["TUQ", "TM", "KT", "TL", "Q"];

    internal override IEnumerable<Finding> Check(CheckedReport report) =>
        EndMark(report.Report).Concat(Signature(report.Report.Signature)).Concat(Recipients(report.Report));

    private static IEnumerable<Finding> EndMark(CchcReport report)
    {
        var (path, text) = LastText(report);
        if (text.Length > 0 && !text.TrimEnd().EndsWith("./.", StringComparison.Ordinal) && !report.Closing.Any(block => block.Text.Contains("./.", StringComparison.Ordinal)))
        {
            var quote = text.Length <= 40 ? text : text[(text.LastIndexOf(' ', text.Length - 30) + 1)..];
            yield return FormRules.NoClosingMark.Found(("found", (quote.Length < text.Length ? "… " : "") + quote)) with
            {
                Path = path,
                Quote = quote,
                Expected = quote.TrimEnd(' ', '.', '/', ';') + "./.",
                Actual = quote,
            };
        }
    }

    private static (string Path, string Text) LastText(CchcReport report)
    {
        if (report.Closing.Count > 0)
        {
            return ("/closing/" + (report.Closing.Count - 1).ToString(CultureInfo.InvariantCulture), report.Closing[^1].Text);
        }

        if (report.Sections.Count == 0)
        {
            return ("", "");
        }

        var path = "/sections/" + (report.Sections.Count - 1).ToString(CultureInfo.InvariantCulture);
        var section = report.Sections[^1];
        while (section.Items.Count > 0)
        {
            path += "/items/" + (section.Items.Count - 1).ToString(CultureInfo.InvariantCulture);
            section = section.Items[^1];
        }

        return section.Blocks.Count == 0 ? ("", "") : (path + "/blocks/" + (section.Blocks.Count - 1).ToString(CultureInfo.InvariantCulture), section.Blocks[^1].Text);
    }

    private static IEnumerable<Finding> Signature(Signature signature)
    {
        if (signature.Capacity.Count == 0)
        {
            yield return FormRules.NoSignature.Found() with { Path = "/signature" };
            yield break;
        }

        var lines = signature.Capacity.Select(line => TextKey.Bare(line).Replace('/', '.').Replace(".", " ", StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        var hasAuthority = lines.Exists(line => line.StartsWith("tm ", StringComparison.Ordinal) || line.StartsWith("t m ", StringComparison.Ordinal) || line == "tm"
            || line.StartsWith("tl ", StringComparison.Ordinal) || line.StartsWith("tuq ", StringComparison.Ordinal));
        var office = lines.FindIndex(line => line.StartsWith("chu tich", StringComparison.Ordinal) || line.StartsWith("pho chu tich", StringComparison.Ordinal) || line.StartsWith("q ", StringComparison.Ordinal));
        if (!hasAuthority)
        {
            var about = lines.FindIndex(line => line.Contains("uy ban", StringComparison.Ordinal) || line.Contains("ubnd", StringComparison.Ordinal));
            about = about >= 0 ? about : Math.Max(office, 0);
            yield return FormRules.NoAuthority.Found(("found", signature.Capacity[about])) with
            {
                Path = Capacity(about),
                Quote = signature.Capacity[about],
                Expected = "TM. ỦY BAN NHÂN DÂN",
            };
        }
        else if (office < 0 && !lines.Exists(line => line.StartsWith("kt ", StringComparison.Ordinal) || line.StartsWith("tl ", StringComparison.Ordinal) || line.StartsWith("tuq ", StringComparison.Ordinal)))
        {
            yield return FormRules.NoSignature.Found() with { Path = "/signature", Expected = "CHỦ TỊCH" };
        }

        foreach (var finding in Authorities(signature))
        {
            yield return finding;
        }

        var deputy = lines.FindIndex(line => line.StartsWith("pho chu tich", StringComparison.Ordinal));
        if (deputy >= 0 && !lines.Exists(line => line.StartsWith("kt ", StringComparison.Ordinal) || line.StartsWith("k t ", StringComparison.Ordinal)))
        {
            yield return FormRules.DeputyWithoutFor.Found(("found", signature.Capacity[deputy]), ("expected", "KT. CHỦ TỊCH")) with
            {
                Path = Capacity(deputy),
                Quote = signature.Capacity[deputy],
                Expected = "KT. CHỦ TỊCH",
            };
        }
    }

    // "TM. ỦY BAN NHÂN DÂN": the abbreviation, a full stop, a blank.
    private static IEnumerable<Finding> Authorities(Signature signature)
    {
        for (var i = 0; i < signature.Capacity.Count; i++)
        {
            var line = VietnameseLetters.Compose(signature.Capacity[i]).Trim();
            var start = line.Split(' ')[0];
            var letters = new string([.. start.Where(char.IsLetter)]);
            var authority = Array.Find(Abbreviations, word => word.Equals(letters, StringComparison.OrdinalIgnoreCase) && (start.Length > word.Length || line.Length > start.Length));
            if (authority is not null && !line.StartsWith(authority + ". ", StringComparison.Ordinal))
            {
                var expected = authority + ". " + line[start.Length..].TrimStart();
                yield return FormRules.LabelMisspelt.Found(("found", line), ("expected", expected)) with { Path = Capacity(i), Quote = signature.Capacity[i], Expected = expected, Actual = line };
            }
        }
    }

    private static string Capacity(int line) => "/signature/capacity/" + line.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Finding> Recipients(CchcReport report)
    {
        var recipients = report.Recipients;
        if (recipients.Label.Length == 0)
        {
            yield return FormRules.NoRecipients.Found() with { Path = "/recipients" };
            yield break;
        }

        if (HeaderCheck.LabelFault(recipients.Label, "Nơi nhận:") is { } fault)
        {
            yield return fault with { Path = "/recipients" };
        }

        var filing = recipients.Items.ToList().FindIndex(item => Array.Exists(Filing, word => TextKey.Bare(item).StartsWith(word, StringComparison.Ordinal)));
        if (filing < 0)
        {
            yield return FormRules.NoFilingLine.Found() with { Path = "/recipients", Expected = "Lưu: VT, …" };
        }
        else if (!NamesRegistry(recipients.Items[filing]))
        {
            yield return FormRules.FilingWithoutRegistry.Found(("found", recipients.Items[filing])) with
            {
                Path = "/recipients/items/" + filing.ToString(CultureInfo.InvariantCulture),
                Quote = recipients.Items[filing],
                Expected = "Lưu: VT, …",
                Actual = recipients.Items[filing],
            };
        }

        if (HeaderCheck.ListEnd("/recipients/items/", recipients.Items) is { } end)
        {
            yield return end;
        }

        for (var i = 0; i < recipients.Items.Count - 1; i++)
        {
            if (recipients.Items[i].TrimEnd() is [.., not (';' or ',' or '.' or ':' or '/')] item && recipients.Items.Any(other => other.TrimEnd().EndsWith(';')))
            {
                yield return FormRules.ItemMark.Found(("found", item), ("expected", ";")) with { Path = "/recipients/items/" + i.ToString(CultureInfo.InvariantCulture), Quote = item, Expected = item + ";", Actual = item };
            }
        }

        if (filing >= 0 && !VietnameseLetters.Compose(recipients.Items[filing]).StartsWith("Lưu:", StringComparison.Ordinal))
        {
            yield return FormRules.LabelMisspelt.Found(("found", recipients.Items[filing]), ("expected", "Lưu: …")) with
            {
                Path = "/recipients/items/" + filing.ToString(CultureInfo.InvariantCulture),
                Quote = recipients.Items[filing],
                Expected = "Lưu: …",
                Actual = recipients.Items[filing],
            };
        }

        for (var i = 1; i < recipients.Items.Count; i++)
        {
            if (recipients.Items.Take(i).Any(item => TextKey.Of(item) == TextKey.Of(recipients.Items[i])))
            {
                yield return FormRules.DoubledItem.Found(("found", recipients.Items[i])) with { Path = "/recipients/items/" + i.ToString(CultureInfo.InvariantCulture), Quote = recipients.Items[i], Occurrence = 0 };
            }
        }

        if (report.Header.Addressees.Items.Count > 0 && recipients.Items.Count > 0
            && !recipients.Items.Any(item => TextKey.Bare(item).StartsWith("nhu tren", StringComparison.Ordinal) || TextKey.Bare(item).StartsWith("nhu kinh gui", StringComparison.Ordinal)))
        {
            yield return FormRules.NoAsAbove.Found(("found", recipients.Items[0])) with { Path = "/recipients/items/0", Quote = recipients.Items[0], Expected = "Như trên;" };
        }
    }

    private static bool NamesRegistry(string line)
    {
        foreach (var word in line.Split([' ', ',', ';', ':', '.', '-', '(', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Equals("VT", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return TextKey.Bare(line).Contains("van thu", StringComparison.Ordinal);
    }
}
