namespace Cchc.Domain.Json;

/// <summary>One object while its members are read.</summary>
internal struct ObjectScope
{
    /// <summary>The members that the object may have.</summary>
    internal MemberTable Table;

    /// <summary>Where the object starts.</summary>
    internal int Start;

    /// <summary>The members met so far, as bits.</summary>
    internal uint Seen;

    /// <summary>The member that stands next in canonical order.</summary>
    internal int Expected;

    /// <summary>False where the value is no object.</summary>
    internal bool IsOpen;
}
