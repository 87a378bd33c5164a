using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Narrative;

/// <summary>
/// A set of words, roughly: what is not in the mask is not in the set. It tells quickly that a clause lacks a word which a phrase demands.
/// </summary>
internal readonly record struct KeyMask(ulong Low, ulong High)
{
    internal static KeyMask All => new(ulong.MaxValue, ulong.MaxValue);

    public static KeyMask operator |(KeyMask one, KeyMask other) => new(one.Low | other.Low, one.High | other.High);

    public static KeyMask operator &(KeyMask one, KeyMask other) => new(one.Low & other.Low, one.High & other.High);

    internal static KeyMask Of(ulong key) => new(1UL << (int)(key & 63), 1UL << (int)((key >> 32) & 63));

    internal bool Has(in KeyMask part) => (part.Low & ~Low) == 0 && (part.High & ~High) == 0;
}
