using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Cchc.Domain.Legal;

namespace Cchc.Domain.Benchmarks;

/// <summary>
/// The citation finder on 10 MB of UTF-16 text, sparse (2,000 references) and dense (one a line), beside what others do with the same
/// text: a source-generated regular expression for one kind of symbol in its good and its careless form, which finds no kind, date,
/// issuer or pinpoint; decoding the file; checking its Unicode form.
/// </summary>
[MemoryDiagnoser]
public partial class LegalFinder
{
    private const int Bytes = 10_000_000;

    private string text = "";
    private byte[] utf8 = [];

    [Params("sparse", "dense")]
    public string Kind { get; set; } = "sparse";

    [GlobalSetup]
    public void Setup()
    {
        text = Kind == "sparse" ? CitationTexts.Sparse(Bytes, 2_000) : CitationTexts.Dense(Bytes);
        utf8 = Encoding.UTF8.GetBytes(text);
    }

    [Benchmark(Baseline = true)]
    public int Finder()
    {
        var count = 0;
        foreach (var _ in LegalReferenceFinder.Enumerate(text))
        {
            count++;
        }

        return count;
    }

    [Benchmark]
    public int RegexGood() => Good().Count(text);

    [Benchmark]
    public int RegexCareless() => Careless().Count(text);

    [Benchmark]
    public int Decode() => Encoding.UTF8.GetString(utf8).Length;

    [Benchmark]
    public bool CheckUnicodeForm() => text.IsNormalized(NormalizationForm.FormC);

    [GeneratedRegex(@"[0-9]{1,5}/(?:[0-9]{4}/)?(?:NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|QĐ-UBND|KH-UBND|CT-UBND|TT-BNV|TT-VPCP|NQ-HĐND)(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Good();

    [GeneratedRegex(@"\b\d{1,5}/(?:\d{4}/)?(?:NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|QĐ-UBND|KH-UBND|CT-UBND|TT-BNV|TT-VPCP|NQ-HĐND)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Careless();
}
