using Cchc.Domain.Text;

namespace Cchc.Domain.Rules;

/// <summary>Caps the findings of one code: beyond the cap they are places of the last one that is told.</summary>
internal static class Repeats
{
    internal static IEnumerable<Finding> Capped(List<Finding> findings, int most)
    {
        var counts = findings.CountBy(finding => finding.Code).ToDictionary(StringComparer.Ordinal);
        if (counts.Values.All(count => count <= most))
        {
            return findings;
        }

        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<Finding>();
        foreach (var finding in findings)
        {
            var number = told[finding.Code] = told.GetValueOrDefault(finding.Code) + 1;
            if (number < most || counts[finding.Code] <= most)
            {
                kept.Add(finding);
            }
            else if (number == most)
            {
                var others = findings.Where(other => other.Code == finding.Code).Skip(most).ToList();
                kept.Add(finding with
                {
                    Repeats = others.Count,
                    Related = ValueList.From(finding.Related.Concat(others.Select(other => new RelatedPlace(other.Path, other.Quote) { Position = other.Position }))),
                });
            }
        }

        return kept;
    }
}
