using Cchc.Domain.Reporting;

namespace Cchc.Domain.Tests.Reporting;

public sealed class NarrativeBlockTests
{
    [Fact]
    public void Factories_Kinds_SetWhatTheyName()
    {
        Assert.Equal(new NarrativeBlock(BlockKind.Paragraph, "a"), NarrativeBlock.Paragraph("a"));
        Assert.Equal(new NarrativeBlock(BlockKind.Heading, "a"), NarrativeBlock.Heading("a"));
        Assert.Equal(new NarrativeBlock(BlockKind.Bullet, "a") { Level = 1, Mark = "-" }, NarrativeBlock.Bullet("a"));
        Assert.Equal(new NarrativeBlock(BlockKind.Bullet, "a") { Level = 2, Mark = "+" }, NarrativeBlock.Bullet("a", 2, "+"));
    }
}
