using BenchmarkDotNet.Attributes;
using Cchc.Domain.Legal;

namespace Cchc.Domain.Benchmarks;

/// <summary>Texts made to hurt the finder, at one and at four megabytes: four times the text takes four times the time, whatever stands in it.</summary>
public class LegalFinderHostile
{
    private string text = "";

    [Params("1", "1/", "/", "Điều 1 ", "số 1 ", "Luật a ngày 1/1/2020 ", "1/A-", "1/2020/NĐ-CP của UBND tỉnh ")]
    public string Part { get; set; } = "";

    [Params(1_000_000, 4_000_000)]
    public int Letters { get; set; }

    [GlobalSetup]
    public void Setup() => text = string.Concat(Enumerable.Repeat(Part, Letters / Part.Length));

    [Benchmark]
    public int Finder() => LegalReferenceFinder.Find(text).Count;
}
