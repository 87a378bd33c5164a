using System.Text;
using Cchc.Domain.Catalogue;
using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Catalogue;

public sealed class CatalogueReaderTests
{
    // What is no JSON at all, and where that shows.
    public static TheoryData<string, int, int> NoJson { get; } = new()
    {
        { "", 1, 1 },
        { "   ", 1, 4 },
        { "\uFEFF", 1, 1 },
        { "{", 1, 2 },
        { "xin chào", 1, 1 },
        { "{\n  \"id\": x\n}", 2, 9 },
        { "{\n  \"id\": \"a\",\n}", 3, 1 },
        { "{ \"id\": \"a\" // why\n}", 1, 13 },
        { "{} {}", 1, 4 },
        // Columns count UTF-16 code units, not bytes: ế is three bytes.
        { "{ \"vi\": \"Kế hoạch\", x", 1, 21 },
        { "{\n  \"vi\": \"Kế hoạch\", x", 2, 21 },
    };

    [Theory]
    [MemberData(nameof(NoJson))]
    public void Read_NoJson_GivesLineAndColumn(string text, int line, int column) => Cultures.Each(() =>
    {
        var fault = Assert.Single(IndicatorCatalogue.Read(Encoding.UTF8.GetBytes(text)).Faults);
        Assert.Equal("CCHC0401", fault.Code);
        Assert.True(fault.IsFatal);
        Assert.Equal(SourcePosition.InText(line, column), fault.Position);
    });

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1" + new string('}', 100_000);
        Assert.Equal("CCHC0401", Assert.Single(IndicatorCatalogue.Read(Encoding.UTF8.GetBytes(deep)).Faults).Code);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    public void Read_NoObject_IsOneFault(string text)
    {
        var fault = Assert.Single(IndicatorCatalogue.Read(Encoding.UTF8.GetBytes(text)).Faults);
        Assert.Equal("CCHC0403", fault.Code);
        Assert.Equal("", fault.Path);
    }

    [Fact]
    public void Read_InvalidUtf8_IsAFaultWithItsPlace()
    {
        var fault = Assert.Single(IndicatorCatalogue.Read((byte[])[.. "{\n  \"id\": \""u8, 0xC3, .. "\" }"u8]).Faults);
        Assert.Equal("CCHC0401", fault.Code);
        Assert.Equal(SourcePosition.InText(2, 9), fault.Position);
    }

    [Theory]
    [InlineData("{\n  \"id\": \"\\uD800\" }", 2, 9)]
    [InlineData("{\n  \"\\uDC00\": 1 }", 2, 3)]
    public void Read_HalfASurrogate_IsAFaultWithItsPlace(string text, int line, int column)
    {
        var fault = Assert.Single(IndicatorCatalogue.Read(Encoding.UTF8.GetBytes(text)).Faults);
        Assert.Equal("CCHC0401", fault.Code);
        Assert.Equal(SourcePosition.InText(line, column), fault.Position);
    }

    [Fact]
    public void Read_ByteOrderMark_IsAccepted()
    {
        var result = IndicatorCatalogue.Read((byte[])[0xEF, 0xBB, 0xBF, .. EditionFile.Bytes()]);
        Assert.Empty(result.Faults);
        Assert.Equal(CatalogueEditions.Get("hoang-hoa-01b-2022").ContentHash, result.Catalogue!.ContentHash);
    }

    [Fact]
    public void Read_TruncatedAnywhere_NeverThrows()
    {
        var bytes = EditionFile.Bytes();
        for (var length = 0; length < bytes.Length; length += 997)
        {
            Assert.Equal("CCHC0401", Assert.Single(IndicatorCatalogue.Read(bytes.AsMemory(0, length)).Faults).Code);
        }
    }

    [Fact]
    public void Read_OptionsInAnyOrder_AreGivenByAscendingCode()
    {
        var bytes = EditionFile.With(file =>
        {
            var choices = file.Row("1.4.2")["choices"]!.AsArray();
            var first = choices[0]!.DeepClone();
            choices.RemoveAt(0);
            choices.Add(first);
        });
        var row = IndicatorCatalogue.Read(bytes).CatalogueOrThrow()[IndicatorCode.Parse("1.4.2")];
        Assert.Equal([0, 1, 2], row.Choices.Select(choice => choice.Code));
    }
}
