using Cchc.Domain.Text;

namespace Cchc.Domain.Catalogue;

/// <summary>One row of an indicator form (chỉ tiêu thống kê): what is asked, in which unit, and where the question comes from.</summary>
public sealed record Indicator
{
    /// <summary>The stable code; a row that the form prints without a code has one of its own (3.3.1.a).</summary>
    public required IndicatorCode Code { get; init; }

    /// <summary>The English name, unique in the edition: the member name of the typed key.</summary>
    public required string Name { get; init; }

    /// <summary>The place in the printed form, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The code of the row above, or null for a section.</summary>
    public IndicatorCode? Parent { get; init; }

    /// <summary>What the form prints in the code column of a row without a code ("Trong đó"), or empty.</summary>
    public string Marker { get; init; } = "";

    /// <summary>The official label, letter by letter, with the form's own faults.</summary>
    public required string Label { get; init; }

    /// <summary>The right wording where the printed label itself is faulty, else empty.</summary>
    public string Corrected { get; init; } = "";

    /// <summary>Other wordings met in real reports, accepted when reading.</summary>
    public ValueList<string> Spellings { get; init; } = [];

    /// <summary>The unit of measure as the form prints it, or empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The kind of figure.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>True for a group whose figure means something of its own (5.1: the number of people disciplined).</summary>
    public bool CarriesFigure { get; init; }

    /// <summary>For a group: the rows whose figure it may repeat.</summary>
    public ValueList<IndicatorCode> Echoes { get; init; } = [];

    /// <summary>The name of the enum of a choice row in generated code, or empty.</summary>
    public string ChoiceType { get; init; } = "";

    /// <summary>The options of a choice or yes/no row, by ascending code.</summary>
    public ValueList<IndicatorChoice> Choices { get; init; } = [];

    /// <summary>What the figure counts, and over which time.</summary>
    public required LocalizedText Meaning { get; init; }

    /// <summary>The documents that the row rests on, as citations.</summary>
    public ValueList<string> LegalBasis { get; init; } = [];

    /// <summary>Later rules that changed the row.</summary>
    public ValueList<IndicatorChange> Changes { get; init; } = [];

    /// <summary>What the form prints in the code column: the code, or the marker ("Trong đó").</summary>
    public string PrintedCode => Marker.Length > 0 ? Marker : Code.ToString();

    /// <summary>True where a figure is expected in the cell.</summary>
    public bool ExpectsFigure => Kind != IndicatorKind.Group;
}
