using System.Globalization;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Rules.Form;

/// <summary>The outline: its parts and fields, their numerals, and that each has text.</summary>
internal sealed class OutlineCheck() : ReportCheck(RuleFamily.Form)
{
    // What the title of a part or field has in it, without diacritics, and what it is called.
    private static readonly (string[] Words, string Name)[] Parts =
    [
        (["trien khai", "chi dao", "dieu hanh", "tinh hinh"], "CÔNG TÁC TRIỂN KHAI THỰC HIỆN"),
        (["ket qua"], "KẾT QUẢ THỰC HIỆN"),
        (["danh gia", "ton tai", "han che"], "ĐÁNH GIÁ CHUNG"),
        (["phuong huong", "nhiem vu", "trong tam"], "PHƯƠNG HƯỚNG, NHIỆM VỤ"),
        (["kien nghi", "de xuat", "de nghi"], "KIẾN NGHỊ, ĐỀ XUẤT"),
    ];

    private static readonly (string[] Words, string Name)[] Fields =
    [
        (["the che"], "Cải cách thể chế"),
        (["thu tuc", "tthc"], "Cải cách thủ tục hành chính"),
        (["bo may"], "Cải cách tổ chức bộ máy hành chính nhà nước"),
        (["cong vu"], "Cải cách chế độ công vụ"),
        (["tai chinh"], "Cải cách tài chính công"),
        (["dien tu", "chuyen doi so", "chinh quyen so", "hien dai"], "Xây dựng và phát triển Chính quyền điện tử, Chính quyền số"),
    ];

    internal override IEnumerable<Finding> Check(CheckedReport report)
    {
        var sections = report.Report.Sections;
        return Missing(sections)
            .Concat(Titles(sections))
            .Concat(Numerals("/sections", sections, "", []))
            .Concat(sections.SelectMany((section, i) => Below("/sections/" + Index(i), section)))
            .Concat(sections.SelectMany((section, i) => Empty("/sections/" + Index(i), section)));
    }

    // "IV. Phương hướng" among parts in capitals.
    private static IEnumerable<Finding> Titles(ValueList<ReportSection> sections)
    {
        var capitals = sections.Count(section => IsUpper(section.Title));
        for (var i = 0; i < sections.Count && capitals >= 2; i++)
        {
            var title = sections[i].Title;
            if (!IsUpper(title) && title.Any(char.IsLower) && sections.Count - capitals == 1)
            {
                yield return FormRules.PartInSmallLetters.Found(("found", title)) with { Path = "/sections/" + Index(i) + "/title", Quote = title, Expected = title.ToUpper(CultureInfo.InvariantCulture), Actual = title };
            }
        }
    }

    private static bool IsUpper(string title) => title.Any(char.IsUpper) && !title.Any(char.IsLower);

    // A part that is called otherwise but stands there is no part that is missing: one is missed only where there are fewer than five.
    private static IEnumerable<Finding> Missing(ValueList<ReportSection> sections)
    {
        if (sections.Count is 0 or >= 5)
        {
            return Results(sections);
        }

        var titles = sections.Select(section => TextKey.Bare(section.Title)).ToList();
        return Parts.Where(part => !titles.Exists(title => Array.Exists(part.Words, word => title.Contains(word, StringComparison.Ordinal))))
            .Select(part => FormRules.NoPart.Found(("expected", part.Name)) with { Path = "/sections", Expected = part.Name })
            .Concat(Results(sections));
    }

    private static IEnumerable<Finding> Results(ValueList<ReportSection> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Items.Count == 0)
            {
                continue;
            }

            var titles = sections[i].Items.Select(item => TextKey.Bare(item.Title)).ToList();
            var named = Fields.Select(field => titles.Exists(title => Array.Exists(field.Words, word => title.Contains(word, StringComparison.Ordinal)))).ToList();
            // The part that goes through the fields one by one; a part that names two of them in passing is another.
            if (named.Count(isNamed => isNamed) >= 4)
            {
                for (var field = 0; field < Fields.Length; field++)
                {
                    if (!named[field])
                    {
                        yield return FormRules.NoField.Found(("expected", Fields[field].Name)) with { Path = "/sections/" + Index(i), Expected = Fields[field].Name };
                    }
                }
            }
        }
    }

    private static IEnumerable<Finding> Below(string path, ReportSection section) =>
        Numerals(path + "/items", section.Items, path + "/blocks", section.Blocks)
            .Concat(Marks(path + "/blocks", section.Blocks))
            .Concat(section.Items.SelectMany((item, i) => Below(path + "/items/" + Index(i), item)));

    // Items in the order of the document. A numbered paragraph of the same depth ("6.1. Họp trực tuyến: …") is one of them.
    private static IEnumerable<Finding> Numerals(string path, ValueList<ReportSection> sections, string blockPath, ValueList<NarrativeBlock> blocks)
    {
        if (sections.Count == 0)
        {
            yield break;
        }

        var items = sections.Select((section, i) => (Numeral: Numeral.Read(section.Numeral), Path: path + "/" + Index(i), section.Mark)).ToList();
        var usual = items.Select(item => item.Numeral).OfType<Numeral>().GroupBy(numeral => numeral.Depth).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        if (usual is null)
        {
            yield break;
        }

        var all = Numbered(blockPath, blocks, usual.Key).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            all.Add(items[i]);
            all.AddRange(Numbered(items[i].Path + "/blocks", sections[i].Blocks, usual.Key));
        }

        var pattern = usual.First();
        var last = 0;
        for (var i = 0; i < all.Count; i++)
        {
            var (numeral, at, mark) = all[i];
            if (numeral is null)
            {
                continue;
            }

            var due = last + 1;
            var isInner = numeral.Depth == usual.Key && pattern.Depth > 1 && !numeral.Levels.Take(numeral.Depth - 1).SequenceEqual(pattern.Levels.Take(numeral.Depth - 1));
            if (numeral.Depth != usual.Key || numeral.Last != due || isInner)
            {
                var expected = pattern.With(due, usual.Key);
                var found = mark.Trim().TrimEnd('.', ')', '/', ':', '-', '–', ' ');
                yield return FormRules.WrongNumeral.Found(("found", found), ("expected", expected)) with { Path = at, Quote = mark.Trim(), Expected = expected, Actual = found };
            }

            // After a slip the next numeral is counted from where the writer went on; a numeral that is wrong by itself changes nothing.
            var isAhead = numeral.Depth == usual.Key && numeral.Last > due;
            last = isAhead && all.Skip(i + 1).Select(next => next.Numeral).OfType<Numeral>().FirstOrDefault()?.Last != due + 1 ? numeral.Last : due;
        }
    }

    private static IEnumerable<(Numeral? Numeral, string Path, string Mark)> Numbered(string path, ValueList<NarrativeBlock> blocks, int depth)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (depth > 1 && blocks[i].Mark.Length > 0 && Numeral.Read(blocks[i].Mark.Trim().TrimEnd('.', ')', '/', ':', ' ')) is { Style: '1' } numeral && numeral.Depth == depth)
            {
                yield return (numeral, path + "/" + Index(i), blocks[i].Mark);
            }
        }
    }

    // Paragraphs that are numbered one by one ("1.", "a)"); a numbering may start again.
    private static IEnumerable<Finding> Marks(string path, ValueList<NarrativeBlock> blocks)
    {
        var last = new Dictionary<char, int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var mark = blocks[i].Mark.Trim();
            if (mark.Length < 2)
            {
                continue;
            }

            if (mark is ['f' or 'j' or 'w' or 'z', ')', ..] && last.TryGetValue('a', out var lettered))
            {
                last['a'] = lettered + 1;
                var letter = new Numeral('a', [lettered + 1]).With(lettered + 1, 1);
                yield return FormRules.WrongNumeral.Found(("found", mark[..1]), ("expected", letter)) with { Path = path + "/" + Index(i), Quote = mark, Expected = letter, Actual = mark[..1] };
                continue;
            }
            if (Numeral.Read(mark.TrimEnd('.', ')', '/', ':', ' ')) is not { Depth: 1, Style: '1' or 'a' } numeral || mark.Length < 2)
            {
                continue;
            }

            var due = last.GetValueOrDefault(numeral.Style) + 1;
            if (numeral.Last != due && numeral.Last != 1)
            {
                var expected = numeral.With(due, 1);
                yield return FormRules.WrongNumeral.Found(("found", mark.TrimEnd('.', ')', '/', ':', ' ')), ("expected", expected)) with
                {
                    Path = path + "/" + Index(i),
                    Quote = mark,
                    Expected = expected,
                    Actual = mark.TrimEnd('.', ')', '/', ':', ' '),
                };
            }

            last[numeral.Style] = numeral.Last != due && numeral.Last < due && numeral.Last != 1 ? due : numeral.Last;
        }
    }

    private static IEnumerable<Finding> Empty(string path, ReportSection section)
    {
        if (section.Items.Count == 0 && !section.Blocks.Any(block => block.Text.Length > 0) && section.Title.Length < 160)
        {
            yield return FormRules.EmptySection.Found(("found", section.Mark + " " + section.Title)) with { Path = path, Quote = section.Title };
        }

        foreach (var finding in section.Items.SelectMany((item, i) => Empty(path + "/items/" + Index(i), item)))
        {
            yield return finding;
        }
    }

    private static string Index(int i) => i.ToString(CultureInfo.InvariantCulture);
}
