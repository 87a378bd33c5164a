namespace Cchc.Domain.Docx.Tests.Typing;

/// <summary>What people do when they type a report into Word. Of habits that exclude one another the one named first holds.</summary>
[Flags]
internal enum Habit : long
{
    None = 0,

    // Headings.
    HeadingStyles = 1L << 0,
    OutlineLevels = 1L << 1,
    ListHeadings = 1L << 2,
    TabBehindNumeral = 1L << 3,

    // Bullets: by a list of Word with typed signs, by pictures of symbol fonts, by Word's own styles, by w:sym.
    ListBullets = 1L << 4,
    SymbolBullets = 1L << 5,
    StyleBullets = 1L << 6,
    TypedSymbols = 1L << 7,

    // The head of the document, and where the appendix is.
    HeadInTable = 1L << 8,
    HeadInVmlBoxes = 1L << 9,
    HeadInDrawingBoxes = 1L << 10,
    HeadWithTabs = 1L << 11,
    HeadInOneParagraph = 1L << 12,
    TitleInBox = 1L << 13,
    SignatureInTable = 1L << 14,
    AppendixFirst = 1L << 15,
    AppendixLandscape = 1L << 16,

    // The table.
    OtherColumnOrder = 1L << 17,
    ExtraColumns = 1L << 18,
    NoCodeColumn = 1L << 19,
    OneHeadRow = 1L << 20,
    RepeatedHeads = 1L << 21,
    SplitTable = 1L << 22,
    SplitWithoutHead = 1L << 23,
    SplitRows = 1L << 24,
    MergedBreakdowns = 1L << 25,
    NestedNotes = 1L << 26,
    NestedTable = 1L << 27,
    TabbedTable = 1L << 28,
    ControlledTable = 1L << 29,
    ColumnNumbers = 1L << 30,
    DeletedRows = 1L << 31,

    // Letters.
    BrokenRuns = 1L << 32,
    SoftHyphens = 1L << 33,
    NoBreakBlanks = 1L << 34,
    NoBreakHyphens = 1L << 35,
    Controls = 1L << 36,
    Tracked = 1L << 37,
    Moved = 1L << 38,
    Links = 1L << 39,
    Fields = 1L << 40,
    HiddenWords = 1L << 41,
    Caps = 1L << 42,
    SmallCaps = 1L << 43,
    Comments = 1L << 44,
    PageBreaks = 1L << 45,
    Footnotes = 1L << 46,
    EmptyParagraphs = 1L << 47,
}
