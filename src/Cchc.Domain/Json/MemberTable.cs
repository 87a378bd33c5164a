using System.Text;
using System.Text.Json;

namespace Cchc.Domain.Json;

/// <summary>The members that an object of the wire form may have, in canonical order, and which are required.</summary>
internal sealed class MemberTable
{
    private readonly byte[][] utf8;
    private readonly string[] names;

    /// <param name="required">The members that must be there, as bits.</param>
    /// <param name="names">The names in canonical order; at most 32.</param>
    internal MemberTable(uint required, params string[] names)
    {
        this.names = names;
        utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
        Required = required;
        All = string.Join(", ", names);
    }

    internal uint Required { get; }

    internal string All { get; }

    internal string this[int member] => names[member];

    /// <summary>The member that the reader's name token names, or -1. The member expected next is tried first.</summary>
    internal int Find(ref Utf8JsonReader reader, int expected)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var member = expected + i < names.Length ? expected + i : expected + i - names.Length;
            if (reader.ValueTextEquals(utf8[member]))
            {
                return member;
            }
        }

        return -1;
    }
}
