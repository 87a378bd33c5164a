using Cchc.Domain.Text;

namespace Cchc.Domain.Reporting;

/// <summary>A label and what is listed under it: "Kính gửi:" and the addressees, "Nơi nhận:" and the recipients.</summary>
/// <param name="Label">The label as written, or empty where there is no such list.</param>
/// <param name="Items">The items as written, without their dash.</param>
public sealed record LabelledList(string Label, ValueList<string> Items)
{
    /// <summary>No list.</summary>
    public static LabelledList None { get; } = new("", []);
}
