using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>One thing that a rule found (phát hiện): code, weight, place, what was found and what would be right.</summary>
/// <param name="Message">The code and its sentence, in both languages.</param>
/// <param name="Severity">The weight.</param>
public sealed record Finding(Message Message, RuleSeverity Severity)
{
    /// <summary>The permanent code of the rule.</summary>
    public string Code => Message.Code;

    /// <summary>The part of the report, as a JSON Pointer into the interchange form: <c>/statistics/3.3.2</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>Every row that takes part, the row that the finding is about first; empty where no row does.</summary>
    public ValueList<IndicatorCode> Indicators { get; init; } = [];

    /// <summary>The text as the document has it, character for character; empty only where something is missing.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Which of several equal quotes in the part is meant, from 0.</summary>
    public int Occurrence { get; init; }

    /// <summary>Where in the text of the part the quote starts; findings of one part are told in this order.</summary>
    internal int Start { get; init; }

    /// <summary>What would be right, or null where that cannot be told.</summary>
    public string? Expected { get; init; }

    /// <summary>What was found, or null.</summary>
    public string? Actual { get; init; }

    /// <summary>The decision or document that the rule rests on, as a citation, or null.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Where in the input, or null where the report was not read from a text or a Word document.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>
    /// The other places of the same cause: the row of the table that a sentence disagrees with, the places that a repeated fault has beyond
    /// the cap.
    /// </summary>
    public ValueList<RelatedPlace> Related { get; init; } = [];

    /// <summary>How many further findings of the same code the cap left out; their places are the last of <see cref="Related"/>.</summary>
    public int Repeats { get; init; }

    /// <summary>The sentence of the finding, with the number of further findings where there are any.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    public string In(Language language) => Repeats == 0
        ? Message.In(language)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Message.In(language)} ({(language == Language.Vietnamese ? $"còn {Repeats} chỗ tương tự" : $"{Repeats} more like it")})");

    /// <summary>Place and sentence in Vietnamese.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Code + " " + Path + ": " + Message.In(Language.Vietnamese);
}
