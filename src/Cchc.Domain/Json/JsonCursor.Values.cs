using System.Globalization;
using System.Text;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

internal ref partial struct JsonCursor
{
    private const NumberStyles PlainDecimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>A text; the empty text where the value is none.</summary>
    internal string Text()
    {
        if (IsText)
        {
            return reader.GetString()!;
        }

        WrongType("\"…\"");
        return "";
    }

    /// <summary>A list of texts.</summary>
    internal ValueList<string> Texts()
    {
        if (!Array())
        {
            return [];
        }

        var texts = new List<string>();
        while (NextItem())
        {
            texts.Add(Text());
        }

        return ValueList.From(texts);
    }

    /// <summary>The value of one of the words; -1 where the value is none of them.</summary>
    internal int Word(WireWords words)
    {
        if (!IsText)
        {
            WrongType("\"…\"");
            return -1;
        }

        var value = reader.ValueIsEscaped ? words.IndexOf(Encoding.UTF8.GetBytes(reader.GetString()!)) : words.IndexOf(reader.ValueSpan);
        if (value < 0)
        {
            BadValue(reader.GetString()!, words.All);
        }

        return value;
    }

    /// <summary>A whole number within bounds, the least where the value is none; it is written in digits, without point or exponent.</summary>
    internal int Whole(int least, int most)
    {
        if (!IsNumber)
        {
            WrongType("1");
            return least;
        }

        if (reader.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        BadValue(Ascii(reader.ValueSpan), Number(least) + " … " + Number(most));
        return least;
    }

    /// <summary>A decimal number with the scale it is written with; a number that cannot be kept exactly is a fault.</summary>
    internal decimal Decimal()
    {
        if (!IsNumber)
        {
            WrongType("281");
            return 0;
        }

        var raw = reader.ValueSpan;
        if (decimal.TryParse(raw, PlainDecimal, CultureInfo.InvariantCulture, out var number))
        {
            // What is written back must be what was read: a decimal rounds silently past its last digit.
            number = number == 0 ? Math.Abs(number) : number;
            Span<byte> again = stackalloc byte[40];
            var unsigned = number == 0 && raw[0] == '-' ? raw[1..] : raw;
            if (number.TryFormat(again, out var length, provider: CultureInfo.InvariantCulture) && unsigned.SequenceEqual(again[..length]))
            {
                return number;
            }
        }

        Fault(JsonIssues.InexactNumber, Offset, ("found", Short(Ascii(raw))));
        return 0;
    }
}
