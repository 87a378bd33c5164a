using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>What an application adds to a report for itself: any JSON value under a name of its own.</summary>
/// <remarks>Immutable; equal where name and value are. The library keeps it and does not judge it.</remarks>
public sealed record ReportExtension
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes an extension.</summary>
    /// <param name="name">The name; best a domain name that the maker owns, so that two makers never meet: "vn.example.archive".</param>
    /// <param name="json">The value as JSON text.</param>
    /// <exception cref="ArgumentException">The name is empty or no well-formed Unicode, or the text is no JSON value, holds a member twice or is no well-formed Unicode.</exception>
    public ReportExtension(string name, string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            Strict.GetByteCount(name);
            Name = name;
            Json = CanonicalJson.Of(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException e)
        {
            throw new ArgumentException("A text holds half a surrogate pair.", nameof(json), e);
        }
        catch (FormatException e)
        {
            throw new ArgumentException(e.Message, nameof(json), e);
        }
    }

    private ReportExtension(string name, string json, bool isCanonical) => (Name, Json, _) = (name, json, isCanonical);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value as canonical JSON: one line, no blanks, members sorted by name, numbers as written.</summary>
    public string Json { get; }

    /// <summary>An extension whose value is canonical already.</summary>
    internal static ReportExtension OfCanonical(string name, string json) => new(name, json, isCanonical: true);
}
