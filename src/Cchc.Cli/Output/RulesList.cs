using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Rules;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>The result of `rules`: every rule for reading, as JSON, and as the Markdown of docs/rules.md.</summary>
internal static class RulesList
{
    internal static string Text(Language language)
    {
        var vi = language == Language.Vietnamese;
        var text = new StringBuilder();
        foreach (var family in ReportRules.All.GroupBy(rule => rule.Family))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(Name(family.Key, vi)).Append("\n\n");
            foreach (var rule in family)
            {
                text.Append(rule.Code).Append("  ").Append(Severity(rule, vi).PadRight(16)).Append(rule.Title.In(language)).Append('\n');
                Line(text, "", rule.Checks.In(language));
                Line(text, vi ? "căn cứ: " : "basis: ", rule.Basis.In(language));
                Line(text, vi ? "cách sửa: " : "to do: ", rule.Remedy.In(language));
                Line(text, vi ? "sai: " : "wrong: ", rule.Wrong.In(language));
                Line(text, vi ? "đúng: " : "right: ", rule.Right.In(language));
            }
        }

        return text.ToString();
    }

    internal static string Markdown(Language language)
    {
        var vi = language == Language.Vietnamese;
        var text = new StringBuilder();
        foreach (var family in ReportRules.All.GroupBy(rule => rule.Family))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append("## ").Append(Name(family.Key, vi)).Append("\n\n");
            text.Append(vi
                ? "| mã | mức | tên | kiểm tra | căn cứ | cách sửa | sai | đúng |\n"
                : "| code | severity | title | what it checks | basis | what to do | wrong | right |\n");
            text.Append("|---|---|---|---|---|---|---|---|\n");
            foreach (var rule in family)
            {
                text.Append("| ").AppendJoin(" | ", new[]
                {
                    rule.Code, Severity(rule, vi), Cell(rule.Title, language), Cell(rule.Checks, language), Cell(rule.Basis, language), Cell(rule.Remedy, language),
                    Cell(rule.Wrong, language), Cell(rule.Right, language),
                }).Append(" |\n");
            }
        }

        return text.ToString();
    }

    internal static string Json(Language language)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var rule in ReportRules.All)
            {
                writer.WriteStartObject();
                writer.WriteString("code", rule.Code);
                writer.WriteString("family", JsonNamingPolicy.CamelCase.ConvertName(rule.Family.ToString()));
                writer.WriteString("severity", FindingsJson.Name(rule.Severity));
                writer.WriteBoolean("declaredInEdition", rule.IsDeclaredInEdition);
                writer.WriteString("title", rule.Title.In(language));
                writer.WriteString("checks", rule.Checks.In(language));
                writer.WriteString("legalBasis", rule.Basis.In(language));
                writer.WriteString("remedy", rule.Remedy.In(language));
                writer.WriteStartObject("example");
                writer.WriteString("wrong", rule.Wrong.In(language));
                writer.WriteString("right", rule.Right.In(language));
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Line(StringBuilder text, string label, string words) => text.Append("          ").Append(label).Append(words).Append('\n');

    private static string Cell(LocalizedText text, Language language) => text.In(language).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Severity(Rule rule, bool vi)
    {
        var word = rule.Severity switch
        {
            RuleSeverity.Error => vi ? "lỗi" : "error",
            RuleSeverity.Warning => vi ? "cảnh báo" : "warning",
            _ => vi ? "lưu ý" : "note",
        };
        return rule.IsDeclaredInEdition ? (vi ? "theo danh mục" : "as declared") : word;
    }

    private static string Name(RuleFamily family, bool vi) => family switch
    {
        RuleFamily.Form => vi ? "1xxx · Thể thức, đề cương, chính tả" : "1xxx · Form: components, outline, spelling",
        RuleFamily.Table => vi ? "2xxx · Bảng thống kê" : "2xxx · Table: the statistics appendix",
        RuleFamily.Narrative => vi ? "3xxx · Lời văn đối chiếu với bảng" : "3xxx · Narrative against table",
        RuleFamily.Legal => vi ? "4xxx · Viện dẫn văn bản" : "4xxx · Legal: citations of documents",
        RuleFamily.Time => vi ? "5xxx · Thời gian, kỳ báo cáo" : "5xxx · Time: dates and periods",
        RuleFamily.Names => vi ? "6xxx · Tên gọi" : "6xxx · Names: spelling of units and abbreviations",
        _ => vi ? "7xxx · So với các kỳ trước" : "7xxx · Series: against the reports before",
    };
}
