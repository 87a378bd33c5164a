using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace Cchc.Domain.TestSupport;

/// <summary>
/// A byte-exact snapshot in the convention of Verify: <c>Class.Method.verified.txt</c> beside the test. UTF-8 without BOM; a
/// snapshot that is not there is a failure, never accepted in silence.
/// </summary>
public static class GoldenFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Compares a text with its snapshot; on a difference writes <c>.received.</c> beside it and fails.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="extension">The extension of the snapshot.</param>
    /// <param name="suffix">What tells the snapshots of one method apart, or null.</param>
    /// <param name="sourceFile">Filled in by the compiler: the test's source file, whose name is the class.</param>
    /// <param name="method">Filled in by the compiler: the test.</param>
    public static void Verify(
        string actual, string extension = "txt", string? suffix = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        var source = OnDisk(sourceFile);
        var name = Path.GetFileNameWithoutExtension(source) + "." + method + (suffix is null ? "" : "." + suffix);
        var verified = Path.Combine(Path.GetDirectoryName(source)!, name + ".verified." + extension);
        var received = Path.Combine(Path.GetDirectoryName(source)!, name + ".received." + extension);
        var bytes = Utf8.GetBytes(actual);
        var expected = File.Exists(verified) ? File.ReadAllBytes(verified) : null;
        if (expected is not null && bytes.AsSpan().SequenceEqual(expected))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllBytes(received, bytes);
        Assert.Fail(expected is null
            ? $"There is no snapshot yet.\nReceived: {received}\nIf it is right, rename it to: {verified}"
            : $"The text differs from its snapshot: {FirstDifference(Utf8.GetString(expected), actual)}\n"
                + $"Received: {received}\nVerified: {verified}\nIf the received text is right, rename it over the verified file.");
    }

    // A deterministic build (CI=true) maps the root of the sources to "/_/".
    private static string OnDisk(string sourceFile) => sourceFile.StartsWith("/_/", StringComparison.Ordinal)
        ? RepositoryFolder.In(sourceFile[3..].Split('/'))
        : sourceFile;

    private static string FirstDifference(string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        var line = actual.AsSpan(0, at).Count('\n') + 1;
        return string.Create(CultureInfo.InvariantCulture, $"line {line}\n  verified: {LineAt(expected, at)}\n  received: {LineAt(actual, at)}");
    }

    private static string LineAt(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(at, text.Length));
        return text[start..(end < 0 ? text.Length : end)].Replace("\r", "\\r", StringComparison.Ordinal);
    }
}
