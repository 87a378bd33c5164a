using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>Reads a text that is nothing but a pinpoint: units with their numbers, joined by commas, "và", "đến", "của".</summary>
internal sealed class PinpointReader
{
    private readonly StringBuilder normal = new();
    private readonly List<PinpointStep> steps = [];
    private readonly List<PinpointRange> numbers = [];
    private PinpointUnit unit;
    private PinpointTokenKind last = PinpointTokenKind.Other;
    private bool isApart;

    private PinpointReader()
    {
    }

    /// <summary>The pinpoint, or null where the text is none.</summary>
    internal static Pinpoint? Read(ReadOnlySpan<char> text)
    {
        var reader = new PinpointReader();
        var end = 0;
        for (var at = 0; at < text.Length;)
        {
            var token = PinpointToken.After(text, at);
            // "tiểu" alone is no word of a pinpoint; with "mục" it is one.
            if (token.Kind == PinpointTokenKind.Other)
            {
                var first = Math.Max(Words.Skip(text, at, "tieu"), Words.Skip(text, at, "thu"));
                var sub = first < 0 ? -1 : Blanks.After(text, first);
                token = sub > at && sub < text.Length ? PinpointToken.After(text, sub) : token;
            }

            reader.isApart = token.Start > end;
            end = token.End;
            if (token.Kind == PinpointTokenKind.Other || !reader.Take(token.Kind, token.Unit, text[token.Start..token.End]))
            {
                return null;
            }

            at = Blanks.After(text, token.End);
            if (at < 0)
            {
                return null;
            }
        }

        return reader.Finish();
    }

    private bool Take(PinpointTokenKind kind, PinpointUnit ofUnit, ReadOnlySpan<char> written)
    {
        switch (kind)
        {
            case PinpointTokenKind.Unit when last != PinpointTokenKind.Unit:
                EndStep();
                unit = ofUnit;
                Append(Pinpoint.WordFor(ofUnit));
                break;
            case PinpointTokenKind.Number when last is PinpointTokenKind.Unit or PinpointTokenKind.And or PinpointTokenKind.To or PinpointTokenKind.Comma:
                TakeNumber(Number(written));
                break;
            case PinpointTokenKind.Comma or PinpointTokenKind.And or PinpointTokenKind.To when last is PinpointTokenKind.Number:
            case PinpointTokenKind.And when last is PinpointTokenKind.Comma:
                Append(kind == PinpointTokenKind.Comma ? "," : VietnameseLetters.Compose(written.ToString()).ToLowerInvariant());
                break;
            case PinpointTokenKind.Of when last is PinpointTokenKind.Number:
                return true;
            default:
                return false;
        }

        last = kind;
        return true;
    }

    private void TakeNumber(string number)
    {
        Append(number);
        if (last == PinpointTokenKind.To && numbers.Count > 0 && !numbers[^1].IsRange)
        {
            numbers[^1] = new PinpointRange(numbers[^1].From, number);
        }
        else
        {
            numbers.Add(new PinpointRange(number, number));
        }
    }

    // "a)" is "a"; "thứ  nhất" has one blank.
    private static string Number(ReadOnlySpan<char> written)
    {
        var words = VietnameseLetters.Compose(written.TrimEnd(')').ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 ? string.Join(' ', words).ToLowerInvariant() : string.Concat(words);
    }

    private void Append(string word)
    {
        // A range stands as it is written: "5-10", "Điều 5 - Điều 10".
        var isBlank = word == "," ? false : word == "-" || (normal.Length > 0 && normal[^1] == '-') ? isApart : true;
        if (normal.Length > 0 && isBlank)
        {
            normal.Append(' ');
        }

        normal.Append(word);
    }

    private void EndStep()
    {
        if (numbers.Count > 0)
        {
            steps.Add(new PinpointStep(unit, ValueList.From(numbers)));
            numbers.Clear();
        }
    }

    private Pinpoint? Finish()
    {
        EndStep();
        return last == PinpointTokenKind.Number && steps.Count > 0 ? new Pinpoint(normal.ToString(), ValueList.From(steps)) : null;
    }
}
