using Cchc.Domain.Text;
using Cchc.Domain.TestSupport;

namespace Cchc.Domain.Tests.Text;

public sealed class SourcePositionTests
{
    public static TheoryData<SourcePosition, string, string> Places { get; } = new()
    {
        { SourcePosition.InText(12, 3), "dòng 12, cột 3", "line 12, column 3" },
        { new SourcePosition(Line: 12), "dòng 12", "line 12" },
        { SourcePosition.InParagraph(7), "đoạn 7", "paragraph 7" },
        { SourcePosition.InCell(2, 14, 4), "bảng 2, hàng 14, ô 4", "table 2, row 14, cell 4" },
        { SourcePosition.InText(1234, 5678), "dòng 1234, cột 5678", "line 1234, column 5678" },
        { default, "", "" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void In_EveryKindOfPlace_IsSaidInWords(SourcePosition place, string vietnamese, string english) => Cultures.Each(() =>
    {
        Assert.Equal(vietnamese, place.In(Language.Vietnamese));
        Assert.Equal(english, place.In(Language.English));
        Assert.Equal(vietnamese, place.ToString());
    });

    [Fact]
    public void Plus_Column_MovesRight() => Assert.Equal(SourcePosition.InText(3, 12), SourcePosition.InText(3, 5).Plus(7));

    [Fact]
    public void Plus_NoColumn_StaysWhereItIs()
    {
        Assert.Equal(SourcePosition.InCell(1, 2, 3), SourcePosition.InCell(1, 2, 3).Plus(7));
        Assert.Equal(new SourcePosition(Line: 3), new SourcePosition(Line: 3).Plus(7));
        Assert.Equal(default, default(SourcePosition).Plus(7));
    }
}
