using System.Text;

namespace Cchc.Domain.Text;

/// <summary>
/// What one code says: a permanent code and its sentence in both languages, with named placeholders such as <c>{found}</c>.
/// </summary>
/// <remarks>Codes never change their meaning and are never used again. Sentences may improve: compare codes, not sentences.</remarks>
/// <param name="Code">The permanent code, such as <c>CCHC2003</c>.</param>
/// <param name="Template">The sentence; both languages use the same placeholders.</param>
public sealed record MessageDefinition(string Code, LocalizedText Template)
{
    /// <summary>Makes a definition.</summary>
    /// <param name="code">The permanent code.</param>
    /// <param name="vi">The Vietnamese sentence.</param>
    /// <param name="en">The English sentence.</param>
    public MessageDefinition(string code, string vi, string en)
        : this(code, new LocalizedText(vi, en))
    {
    }

    /// <summary>The message with its placeholders filled.</summary>
    /// <param name="arguments">The values, by placeholder name.</param>
    /// <returns>The message.</returns>
    public Message With(params ReadOnlySpan<(string Name, MessageValue Value)> arguments) => new(this, ValueList.Create(arguments));

    internal string Render(Language language, ValueList<(string Name, MessageValue Value)> arguments)
    {
        var template = Template.In(language);
        if (arguments.Count == 0)
        {
            return template;
        }

        var text = new StringBuilder(template.Length + 64);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, at, open - at).Append(Value(template.AsSpan(open + 1, close - open - 1), language, arguments));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private static string Value(ReadOnlySpan<char> name, Language language, ValueList<(string Name, MessageValue Value)> arguments)
    {
        foreach (var (key, value) in arguments)
        {
            if (name.SequenceEqual(key))
            {
                return value.In(language);
            }
        }

        return "{" + name.ToString() + "}";
    }
}
