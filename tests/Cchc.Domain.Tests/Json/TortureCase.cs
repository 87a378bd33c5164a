using System.Globalization;
using System.Text;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Json;

/// <summary>One case of Torture/cases.txt; the notation is described there.</summary>
/// <param name="Name">y_… is JSON, n_… is none, i_… may be read or refused.</param>
/// <param name="AsDocument">The code of the fault of syntax as a whole document; empty where there is none.</param>
/// <param name="AsValue">The code with which it is refused as a value inside a sound document; empty where it is read.</param>
/// <param name="Bytes">The case.</param>
internal sealed record TortureCase(string Name, string AsDocument, string AsValue, byte[] Bytes)
{
    internal static IReadOnlyList<TortureCase> All { get; } =
    [
        .. File.ReadLines(RepositoryFolder.In("tests", "Cchc.Domain.Tests", "Json", "Torture", "cases.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Read),
    ];

    /// <summary>True where it is no JSON.</summary>
    internal bool IsWrong => Name.StartsWith("n_", StringComparison.Ordinal);

    /// <summary>The case between two other pieces of a document.</summary>
    internal byte[] Between(string before, string after) => [.. Encoding.UTF8.GetBytes(before), .. Bytes, .. Encoding.UTF8.GetBytes(after)];

    internal static TortureCase Read(string line)
    {
        var parts = line.Split('\t');
        Assert.True(parts.Length == 4, line);
        return new TortureCase(parts[0], parts[1] == "-" ? "" : parts[1], parts[2] == "-" ? "" : parts[2], Expand(parts[3]));
    }

    private static byte[] Expand(string notation)
    {
        var bytes = new MemoryStream();
        for (var at = 0; at < notation.Length;)
        {
            if (notation[at] != '‹')
            {
                var next = notation.IndexOf('‹', at);
                var end = next < 0 ? notation.Length : next;
                bytes.Write(Encoding.UTF8.GetBytes(notation[at..end]));
                at = end;
                continue;
            }

            var close = Closing(notation, at);
            bytes.Write(Special(notation[(at + 1)..close]));
            at = close + 1;
        }

        return bytes.ToArray();
    }

    private static byte[] Special(string inner)
    {
        var times = inner.IndexOf('×', StringComparison.Ordinal);
        if (times < 0)
        {
            return Convert.FromHexString(inner.Replace(" ", "", StringComparison.Ordinal));
        }

        var part = Expand(inner[(times + 1)..]);
        var count = int.Parse(inner.AsSpan(0, times), NumberStyles.None, CultureInfo.InvariantCulture);
        var all = new byte[part.Length * count];
        for (var i = 0; i < count; i++)
        {
            part.CopyTo(all, i * part.Length);
        }

        return all;
    }

    private static int Closing(string notation, int open)
    {
        for (var (at, depth) = (open, 0); ; at++)
        {
            depth += notation[at] == '‹' ? 1 : notation[at] == '›' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }
    }
}
