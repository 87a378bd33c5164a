using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Text;

public sealed class IssueTests
{
    private static readonly Message Message = new MessageDefinition("CCHC9999", "Sai.", "Wrong.").With();

    public static TheoryData<Issue, string> Lines { get; } = new()
    {
        { new Issue(Message), "Wrong. [CCHC9999]" },
        { new Issue(Message) { Position = SourcePosition.InText(2, 5) }, "line 2, column 5: Wrong. [CCHC9999]" },
        { new Issue(Message) { Path = "/indicators/3" }, "/indicators/3: Wrong. [CCHC9999]" },
        { new Issue(Message) { Position = SourcePosition.InText(2, 5), Path = "/id" }, "line 2, column 5 (/id): Wrong. [CCHC9999]" },
        { new Issue(Message) { Position = default(SourcePosition) }, "Wrong. [CCHC9999]" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void In_PlaceAndPath_StandBeforeTheSentence(Issue issue, string expected) => Assert.Equal(expected, issue.In(Language.English));

    [Fact]
    public void Members_OfANewIssue_AreItsMessageAlone()
    {
        var issue = new Issue(Message);
        Assert.Equal("CCHC9999", issue.Code);
        Assert.Null(issue.Position);
        Assert.Null(issue.Path);
        Assert.Equal("", issue.Quote);
        Assert.False(issue.IsFatal);
        Assert.Equal("Sai. [CCHC9999]", issue.ToString());
    }
}
