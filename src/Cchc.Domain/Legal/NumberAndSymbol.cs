using System.Globalization;

namespace Cchc.Domain.Legal;

/// <summary>Number, year and symbol in one: 30/2020/NĐ-CP, 98/KH-UBND, 18-NQ/TW.</summary>
internal static class NumberAndSymbol
{
    internal static string Format(string number, int? year, string symbol)
    {
        // Party documents: "-" and "/" change places.
        var separator = year is null && symbol.Contains('/', StringComparison.Ordinal) ? "-" : "/";
        var padded = number.Length == 1 && char.IsAsciiDigit(number[0]) && symbol.Length > 0 ? "0" + number : number;
        return padded + (year is { } y ? string.Create(CultureInfo.InvariantCulture, $"/{y:D4}") : "") + (symbol.Length > 0 ? separator + symbol : "");
    }
}
