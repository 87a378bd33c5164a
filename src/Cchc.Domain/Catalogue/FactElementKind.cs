namespace Cchc.Domain.Catalogue;

/// <summary>The kinds of element in a phrase of a fact.</summary>
internal enum FactElementKind
{
    /// <summary>A word, a number or the mark "/" or "%" as it stands.</summary>
    Literal,

    /// <summary>The start of the text: <c>^</c>.</summary>
    Start,

    /// <summary>Up to a dozen words of the same clause: <c>…</c>.</summary>
    Gap,

    /// <summary>One of several sequences, one of which may be empty: <c>(a|b c)</c>, <c>[a]</c>.</summary>
    Choice,

    /// <summary>A number that rows repeat: <c>{3.3.1}</c>, <c>{3.3.1.c+3.3.1.d}</c>; any number: <c>{_}</c>.</summary>
    Number,

    /// <summary>No words, but a demand on rows: <c>{2.1=0}</c>, <c>{1.4.1&gt;0}</c>.</summary>
    Claim,
}
