using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>Another place that belongs to a finding.</summary>
/// <param name="Path">The part of the report, as a JSON Pointer into the interchange form.</param>
/// <param name="Quote">The text as the document has it, or empty.</param>
public sealed record RelatedPlace(string Path, string Quote)
{
    /// <summary>Where in the input, or null where the report was not read from a text or a Word document.</summary>
    public SourcePosition? Position { get; init; }
}
