using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Cli.Output;

/// <summary>The part of the document in which a finding stands, as a reader calls it.</summary>
internal static class DocumentPart
{
    internal static string Of(string path, CchcReport report, Language language)
    {
        var vi = language == Language.Vietnamese;
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments.FirstOrDefault() switch
        {
            "header" => vi ? "Phần đầu văn bản" : "Head of the document",
            "opening" => vi ? "Mở đầu" : "Opening",
            "sections" when segments.Length > 1 && int.TryParse(segments[1], NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < report.Sections.Count =>
                OneLine.Of(report.Sections[i].Mark + " " + report.Sections[i].Title),
            "sections" => vi ? "Đề cương" : "Outline",
            "closing" => vi ? "Kết thúc" : "Closing",
            "recipients" or "signature" => vi ? "Nơi nhận, chữ ký" : "Recipients and signature",
            "statistics" or "appendix" => vi ? "Phụ lục thống kê" : "Statistics appendix",
            _ => vi ? "Toàn văn bản" : "The document as a whole",
        };
    }
}
