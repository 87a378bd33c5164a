using System.Text;

namespace Cchc.Cli.Output;

/// <summary>Comma-separated lines (RFC 4180).</summary>
internal static class Csv
{
    internal static void Line(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            text.Append(i == 0 ? "" : ",");
            if (fields[i].AsSpan().IndexOfAny(",\"\r\n") < 0)
            {
                text.Append(fields[i]);
            }
            else
            {
                text.Append('"').Append(fields[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
        }

        text.Append("\r\n");
    }
}
