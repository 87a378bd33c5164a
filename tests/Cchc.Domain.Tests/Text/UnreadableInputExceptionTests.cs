using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Text;

public sealed class UnreadableInputExceptionTests
{
    private static readonly Issue First = new(new MessageDefinition("CCHC9998", "Một.", "One.").With()) { Path = "/a" };
    private static readonly Issue Second = new(new MessageDefinition("CCHC9999", "Hai.", "Two.").With());

    [Fact]
    public void Issues_Several_AreAllCarried()
    {
        var exception = new UnreadableInputException(First, Second);
        Assert.Equal([First, Second], exception.Issues);
        Assert.Equal("CCHC9998", exception.Code);
        Assert.Equal(["/a: One. [CCHC9998]", "Two. [CCHC9999]"], exception.Message.Split(Environment.NewLine));
    }

    [Fact]
    public void Constructor_NoIssue_IsACallersMistake() => Assert.Throws<ArgumentException>(() => new UnreadableInputException());
}
