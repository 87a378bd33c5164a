using Cchc.Domain.Reporting;
using CsCheck;

namespace Cchc.Domain.TestSupport;

/// <summary>Generated narrative: blocks of every kind, sections down to the fourth level.</summary>
public static class NarrativeGen
{
    /// <summary>A block of any kind; bullets with a level and a mark.</summary>
    public static readonly Gen<NarrativeBlock> Block = Gen.Frequency(
        (3, TextGen.Block.Select(NarrativeBlock.Paragraph)),
        (3, Gen.Select(TextGen.Block, Gen.Int[1, 4], Gen.OneOf("-", "+", "- +", "1.", "a)", "•", ""))
            .Select((text, level, mark) => NarrativeBlock.Bullet(text, level, mark))),
        (1, TextGen.Block.Select(NarrativeBlock.Heading)));

    /// <summary>A section with blocks and up to three levels of items below.</summary>
    public static readonly Gen<ReportSection> Section = Level(Level(Level(Level(null, "a)"), "1.1.1."), "1."), "II.");

    private static Gen<ReportSection> Level(Gen<ReportSection>? below, string mark) => Gen.Select(
        Gen.OneOf(mark, mark, "I/", "3.2", "*"), TextGen.LineOrEmpty, Block.ListOf(0, 3),
        below is null ? Gen.Const(Cchc.Domain.Text.ValueList<ReportSection>.Empty) : below.ListOf(0, 2))
        .Select((written, title, blocks, items) => new ReportSection(written, title) { Blocks = blocks, Items = items });
}
