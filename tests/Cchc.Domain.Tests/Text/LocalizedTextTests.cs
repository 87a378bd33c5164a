using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Text;

public sealed class LocalizedTextTests
{
    [Fact]
    public void In_Language_GivesItsText()
    {
        var text = new LocalizedText("xã", "commune");
        Assert.Equal("xã", text.In(Language.Vietnamese));
        Assert.Equal("commune", text.In(Language.English));
        Assert.Equal("xã", text.ToString());
    }
}
