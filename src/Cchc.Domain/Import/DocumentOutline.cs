namespace Cchc.Domain.Import;

/// <summary>A document divided into what stands before the narrative, the narrative, its closing, the signature block and the appendix.</summary>
internal sealed record DocumentOutline
{
    /// <summary>Header and opening text.</summary>
    internal List<DocumentLine> Opening { get; private init; } = [];

    /// <summary>From the first part heading to the closing sentence.</summary>
    internal List<DocumentLine> Narrative { get; private init; } = [];

    /// <summary>From the closing sentence ("Trên đây là …") to the recipients.</summary>
    internal List<DocumentLine> Closing { get; private init; } = [];

    /// <summary>Recipients and signature.</summary>
    internal List<DocumentLine> Tail { get; private init; } = [];

    /// <summary>The lines above the statistics table.</summary>
    internal List<DocumentLine> AppendixHeadings { get; private init; } = [];

    /// <summary>The rows of the statistics table, and lines that stand between them.</summary>
    internal List<(SourceRow? Row, DocumentLine? Line)> Table { get; private init; } = [];

    /// <summary>Lines below the statistics table.</summary>
    internal List<DocumentLine> AfterTable { get; private init; } = [];

    /// <summary>Page numbers between the lines.</summary>
    internal List<DocumentLine> PageNumbers { get; private init; } = [];

    /// <summary>True where no heading is numbered, so that headings are told by their look.</summary>
    internal bool IsUnnumbered { get; private init; }

    /// <summary>All lines outside the appendix.</summary>
    internal IEnumerable<DocumentLine> Main => Opening.Concat(Narrative).Concat(Closing).Concat(Tail);

    internal static DocumentOutline Of(SourceDocument document, StatisticsReader statistics)
    {
        var blocks = TabbedTable.Find(document, statistics);
        var columns = TableColumns.Unknown;
        var tables = blocks.OfType<SourceRow>().GroupBy(row => row.Table)
            .Where(table => statistics.IsStatistics([.. table], ref columns)).Select(table => table.Key).ToHashSet();
        var items = new List<(SourceRow? Row, DocumentLine? Line)>();
        foreach (var block in blocks)
        {
            if (block is SourceRow row && tables.Contains(row.Table))
            {
                items.Add((row, null));
            }
            else
            {
                items.AddRange(DocumentLine.Of(block).Select(line => ((SourceRow?)null, (DocumentLine?)line)));
            }
        }

        var first = items.FindIndex(item => item.Row is not null);
        var last = items.FindLastIndex(item => item.Row is not null);
        var before = Lines(first < 0 ? items : items[..first]);
        var after = first < 0 ? [] : Lines(items[(last + 1)..]);
        var table0 = first < 0 ? [] : items[first..(last + 1)];

        // A statistics table put in front of the text: what follows it is the report.
        if (first >= 0 && !before.Exists(NarrativeReader.IsPartHeading) && after.Exists(NarrativeReader.IsPartHeading))
        {
            return Divide(after) with { AppendixHeadings = before, Table = table0 };
        }

        var heading = AppendixStart(before);
        return first < 0
            ? Divide(before[..heading]) with { AfterTable = before[heading..] }
            : Divide(before[..heading]) with { AppendixHeadings = before[heading..], Table = table0, AfterTable = after };
    }

    /// <summary>Whether the document says anything that only such a report says.</summary>
    internal bool HasTraceOfReport() =>
        Table.Count > 0
        || (Main.Any(line => line.Bare.Contains("cai cach hanh chinh", StringComparison.Ordinal) || line.Bare.Contains("cchc", StringComparison.Ordinal))
            && Main.Any(line => line.Bare.Contains("bao cao", StringComparison.Ordinal)));

    private static DocumentOutline Divide(List<DocumentLine> main)
    {
        var pageNumbers = Import.PageNumbers.TakeFrom(main);
        JoinPartTitles(main);
        var start = FirstPart(main, out var isUnnumbered);
        var lastHeading = Math.Max(main.FindLastIndex(NarrativeReader.IsPartHeading), start - 1);
        var closing = main.FindLastIndex(line => line.Bare.StartsWith("tren day", StringComparison.Ordinal));
        closing = closing > lastHeading ? closing : -1;
        var tail = main.FindIndex(Math.Max(Math.Max(closing, lastHeading), 0), ClosingReader.Starts);
        tail = tail < 0 ? main.Count : tail;
        closing = closing < 0 || closing > tail ? tail : closing;
        if (closing == tail && tail - 1 > lastHeading && EndsDocument(main[tail - 1]))
        {
            closing--;
        }

        start = Math.Min(start, closing);
        return new DocumentOutline
        {
            IsUnnumbered = isUnnumbered,
            Opening = WithColumns(main[..start]),
            Narrative = main[start..closing],
            Closing = main[closing..tail],
            Tail = [.. main[tail..].SelectMany(ClosingReader.Columns)],
            PageNumbers = pageNumbers,
        };
    }

    // "./." ends the text of an official document; without "Trên đây …" its last paragraph is the closing.
    private static bool EndsDocument(DocumentLine line) =>
        line.Text.EndsWith("./.", StringComparison.Ordinal) && ListMark.Length(line.Text) == 0 && ListMark.ArabicLength(line.Text, out _) == 0;

    // The first part is numbered I; failing that the first numbered part, the item numbered 1 below the title, or nothing.
    private static int FirstPart(List<DocumentLine> main, out bool isUnnumbered)
    {
        isUnnumbered = false;
        var first = main.FindIndex(line => NarrativeReader.IsPartHeading(line, out var number) && number == 1);
        first = first < 0 ? main.FindIndex(NarrativeReader.IsPartHeading) : first;
        first = first < 0 ? main.FindIndex(main.FindIndex(HeaderReader.IsTitle) + 1, NarrativeReader.IsFirstItem) : first;
        if (first >= 0)
        {
            return first;
        }

        // Below the title and its first line, which are headings by their look themselves.
        first = main.FindIndex(Math.Min(main.FindIndex(HeaderReader.IsTitle) + 2, main.Count), line => NarrativeReader.LevelByLook(line) == 1);
        isUnnumbered = first >= 0;
        if (isUnnumbered)
        {
            return first;
        }

        var tail = main.FindIndex(line => line.Bare.StartsWith("tren day", StringComparison.Ordinal) || line.Bare.StartsWith("noi nhan", StringComparison.Ordinal));
        return tail < 0 ? main.Count : tail;
    }

    private static List<DocumentLine> WithColumns(List<DocumentLine> opening)
    {
        var title = Math.Max(opening.FindIndex(HeaderReader.IsTitle), 0);
        return [.. opening[..title].SelectMany(HeaderReader.Columns), .. opening[title..]];
    }

    // "Phần I" stands on a line of its own above its title.
    private static void JoinPartTitles(List<DocumentLine> main)
    {
        var joined = new List<DocumentLine>();
        foreach (var line in main)
        {
            if (joined.Count > 0 && PartMark.IsAlone(joined[^1].Text) && line.IsUpper)
            {
                joined[^1] = DocumentLine.Joined([joined[^1], line]);
            }
            else
            {
                joined.Add(line);
            }
        }

        main.Clear();
        main.AddRange(joined);
    }

    private static int AppendixStart(List<DocumentLine> lines)
    {
        var appendix = lines.FindLastIndex(line => line.Bare.StartsWith("phu luc", StringComparison.Ordinal) && line.Text.Length < 80);
        if (appendix >= 0 && appendix > lines.FindLastIndex(NarrativeReader.IsPartHeading))
        {
            return appendix;
        }

        // No "Phụ lục" line: the title of the table, and capitals around it.
        var start = lines.Count;
        while (start > 0 && (lines[start - 1].Bare.Contains("thong ke so lieu", StringComparison.Ordinal)
            || lines[start - 1].Bare.StartsWith("(kem theo", StringComparison.Ordinal)
            || lines[start - 1].Bare.StartsWith("bieu", StringComparison.Ordinal)
            || (lines[start - 1].IsUpper && !ClosingReader.Starts(lines[start - 1]) && !HeaderReader.IsTitle(lines[start - 1]))))
        {
            start--;
        }

        return lines[start..].Exists(line => line.Bare.Contains("thong ke", StringComparison.Ordinal) || line.Bare.StartsWith("bieu", StringComparison.Ordinal))
            ? start
            : lines.Count;
    }

    private static List<DocumentLine> Lines(List<(SourceRow? Row, DocumentLine? Line)> items) =>
        [.. items.Where(item => item.Line is not null).Select(item => item.Line!)];
}
