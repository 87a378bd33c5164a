using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>Reads what applications added for themselves.</summary>
internal static class ExtensionReader
{
    internal static ValueList<ReportExtension> ReadAll(ref JsonCursor json)
    {
        if (!json.Map())
        {
            return [];
        }

        var extensions = new Dictionary<string, ReportExtension>(StringComparer.Ordinal);
        while (json.NextName(out var name))
        {
            if (name.Length == 0)
            {
                json.BadValue(name, "vn.example.archive");
                json.Next();
                json.Skip();
            }
            else if (extensions.ContainsKey(name))
            {
                json.PassOver(JsonIssues.DuplicateMember, name, "");
            }
            else
            {
                json.Next();
                extensions[name] = ReportExtension.OfCanonical(name, json.Capture() ?? "null");
            }
        }

        return ValueList.From(extensions.Values);
    }
}
