using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>
/// The signature block: the authority and office lines ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), marks such as "(Đã ký)", and the
/// name of the signer. Parts that are missing are empty.
/// </summary>
/// <param name="Capacity">The authority and office lines as written, from top to bottom.</param>
/// <param name="Marks">What stands between office and name: "(Đã ký)".</param>
/// <param name="Name">The name as written, or empty.</param>
public sealed record Signature(ValueList<string> Capacity, ValueList<string> Marks, string Name)
{
    /// <summary>No signature block.</summary>
    public static Signature None { get; } = new([], [], "");
}
