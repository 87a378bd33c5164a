using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Domain.Text;

/// <summary>
/// One JSON object of a data file (an edition of the form, a register of documents) while it is read: takes members one by one, notes every fault with its JSON Pointer and
/// goes on with a stand-in value, so that all faults of a file are told at once.
/// </summary>
internal readonly struct DataCursor
{
    private readonly JsonElement element;
    private readonly List<Issue> faults;
    private readonly HashSet<string> taken;

    internal DataCursor(JsonElement element, string path, List<Issue> faults)
    {
        this.element = element;
        this.faults = faults;
        Path = path;
        taken = new HashSet<string>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault(DataFaults.WrongType, "", ("member", path), ("expected", "object { }"));
        }
    }

    internal string Path { get; }

    internal void Fault(MessageDefinition definition, string member, params ReadOnlySpan<(string, MessageValue)> arguments) =>
        faults.Add(new Issue(definition.With(arguments)) { Path = member.Length == 0 ? Path : Path + "/" + member, IsFatal = true });

    /// <summary>Notes every member that nobody asked for, and every member that stands twice.</summary>
    internal void Finish()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var token = member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            if (!seen.Add(member.Name))
            {
                Fault(DataFaults.DuplicateMember, token, ("member", member.Name));
            }
            else if (!taken.Contains(member.Name))
            {
                Fault(DataFaults.UnknownMember, token, ("member", member.Name));
            }
        }
    }

    internal bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    /// <summary>A text that must be there and not be empty. An empty text given back has been noted as a fault.</summary>
    internal string String(string name)
    {
        if (Take(name, JsonValueKind.String, "string", required: true) is not { } value)
        {
            return "";
        }

        var text = value.GetString()!;
        if (text.Length == 0)
        {
            Empty(name);
        }

        return text;
    }

    internal string OptionalString(string name) =>
        Take(name, JsonValueKind.String, "string", required: false) is { } value ? value.GetString()! : "";

    internal bool OptionalTrue(string name) => Take(name, JsonValueKind.True, "true", required: false) is not null;

    internal decimal? OptionalNumber(string name)
    {
        if (Take(name, JsonValueKind.Number, "number", required: false) is not { } value)
        {
            return null;
        }

        if (value.TryGetDecimal(out var number))
        {
            return number;
        }

        Fault(DataFaults.BadValue, name, ("found", value.GetRawText()), ("expected", "decimal"));
        return null;
    }

    internal LocalizedText Localized(string name)
    {
        if (Take(name, JsonValueKind.Object, "object { vi, en }", required: true) is not { } value)
        {
            return new LocalizedText("", "");
        }

        var inner = new DataCursor(value, Path + "/" + name, faults);
        var text = new LocalizedText(inner.String("vi"), inner.String("en"));
        inner.Finish();
        return text;
    }

    internal ValueList<string> Strings(string name)
    {
        var list = new List<string>();
        var index = 0;
        foreach (var item in Items(name, required: false))
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                list.Add(item.GetString()!);
                if (list[^1].Length == 0)
                {
                    Empty($"{name}/{index}");
                }
            }
            else
            {
                Fault(DataFaults.WrongType, $"{name}/{index}", ("member", name), ("expected", "string"));
            }

            index++;
        }

        return ValueList.From(list);
    }

    internal LocalDate? OptionalDate(string name) => Has(name) ? Date(name) : null;

    internal LocalDate Date(string name)
    {
        var text = String(name);
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success && text.Length > 0)
        {
            Fault(DataFaults.BadValue, name, ("found", text), ("expected", "2022-03-15"));
        }

        return parsed.Success ? parsed.Value : default;
    }

    internal T Word<T>(string name, ReadOnlySpan<(string Word, T Value)> words)
    {
        var text = String(name);
        var known = new List<string>();
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
            {
                return value;
            }

            known.Add(word);
        }

        if (text.Length > 0)
        {
            Fault(DataFaults.BadValue, name, ("found", text), ("expected", string.Join(" | ", known)));
        }

        return words[0].Value;
    }

    internal DataCursor? Object(string name, bool required) =>
        Take(name, JsonValueKind.Object, "object { }", required) is { } value ? new DataCursor(value, Path + "/" + name, faults) : null;

    internal IEnumerable<DataCursor> Objects(string name, bool required)
    {
        var index = 0;
        foreach (var item in Items(name, required))
        {
            yield return new DataCursor(item, $"{Path}/{name}/{index++}", faults);
        }
    }

    private List<JsonElement> Items(string name, bool required) =>
        Take(name, JsonValueKind.Array, "array [ ]", required) is { } value ? [.. value.EnumerateArray()] : [];

    private void Empty(string name) => Fault(DataFaults.BadValue, name, ("found", ""), ("expected", "text"));

    private JsonElement? Take(string name, JsonValueKind kind, string expected, bool required)
    {
        taken.Add(name);
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (!element.TryGetProperty(name, out var value))
        {
            if (required)
            {
                Fault(DataFaults.Missing, "", ("member", name));
            }

            return null;
        }

        if (value.ValueKind != kind)
        {
            Fault(DataFaults.WrongType, name, ("member", name), ("expected", expected));
            return null;
        }

        return value;
    }
}
