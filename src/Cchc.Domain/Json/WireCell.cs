using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

/// <summary>The cell of a row that is written as an object: its parts, until it is known whether they fit together.</summary>
internal struct WireCell
{
    internal FigureState State;
    internal decimal? Value;
    internal int ValueAt;
    internal string? Text;
    internal int TextAt;

    /// <summary>The figure; parts that do not fit the state are noted.</summary>
    internal readonly Figure ToFigure(ref JsonCursor json, int start)
    {
        var faults = json.Faults.Count;
        var needsText = State is FigureState.NotApplicable or FigureState.Unreadable;
        var isReported = State == FigureState.Reported;
        Check(ref json, "value", Value is not null, needed: isReported, allowed: isReported, start, ValueAt);
        Check(ref json, "text", Text is not null, needed: needsText, allowed: needsText || isReported, start, TextAt);
        if (Text is "" && (needsText || isReported))
        {
            json.FaultOf("text", JsonIssues.EmptyText, TextAt, ("member", "text"), ("state", Word));
        }

        return json.Faults.Count > faults ? default : (State, Text) switch
        {
            (FigureState.Reported, null) => Figure.Of(Value!.Value),
            (FigureState.Reported, { } text) => Figure.Of(Value!.Value, text),
            (FigureState.NotApplicable, { } text) => Figure.NotApplicable(text),
            (FigureState.Unreadable, { } text) => Figure.Unreadable(text),
            (FigureState.Blank, _) => Figure.Blank,
            _ => Figure.Missing,
        };
    }

    private readonly string Word => System.Text.Encoding.UTF8.GetString(WireWords.FigureStates.For((int)State));

    private readonly void Check(ref JsonCursor json, string member, bool isThere, bool needed, bool allowed, int start, int at)
    {
        if (isThere && !allowed)
        {
            json.FaultOf(member, JsonIssues.NotForState, at, ("member", member), ("state", Word));
        }
        else if (!isThere && needed)
        {
            json.FaultOf(member, JsonIssues.MissingMember, start, ("member", member));
        }
    }
}
