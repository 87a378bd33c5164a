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
        var findings = new List<Finding>();
        findings.AddRange(Missing(sections));
        findings.AddRange(Titles(sections));
        Numerals("/sections", sections, "", [], findings);
        for (var i = 0; i < sections.Count; i++)
        {
            Below("/sections/" + Index(i), sections[i], findings);
        }

        for (var i = 0; i < sections.Count; i++)
        {
            Empty("/sections/" + Index(i), sections[i], findings);
        }

        return findings;
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
            var named = Array.ConvertAll(Fields, field => titles.Exists(title => Array.Exists(field.Words, word => title.Contains(word, StringComparison.Ordinal))));
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

    private static void Below(string path, ReportSection section, List<Finding> findings)
    {
        Numerals(path + "/items", section.Items, path + "/blocks", section.Blocks, findings);
        Marks(path + "/blocks", section.Blocks, findings);
        for (var i = 0; i < section.Items.Count; i++)
        {
            Below(path + "/items/" + Index(i), section.Items[i], findings);
        }
    }

    // Items in the order of the document. A numbered paragraph of the same depth ("6.1. Họp trực tuyến: …") is one of them.
    private static void Numerals(string path, ValueList<ReportSection> sections, string blockPath, ValueList<NarrativeBlock> blocks, List<Finding> findings)
    {
        if (sections.Count == 0)
        {
            return;
        }

        var numerals = new Numeral?[sections.Count];
        for (var i = 0; i < numerals.Length; i++)
        {
            numerals[i] = Numeral.Read(sections[i].Numeral);
        }

        if (Usual(numerals) is not { } pattern)
        {
            return;
        }

        var depth = pattern.Depth;
        var all = new List<(Numeral? Numeral, string Path, int Item, string Mark)>(numerals.Length);
        Numbered(blockPath, blocks, depth, all);
        for (var i = 0; i < numerals.Length; i++)
        {
            all.Add((numerals[i], path, i, sections[i].Mark));
            if (depth > 1)
            {
                Numbered(path + "/" + Index(i) + "/blocks", sections[i].Blocks, depth, all);
            }
        }

        var last = 0;
        for (var i = 0; i < all.Count; i++)
        {
            var (numeral, at, item, mark) = all[i];
            if (numeral is null)
            {
                continue;
            }

            var due = last + 1;
            var isInner = numeral.Depth == depth && pattern.Depth > 1 && !numeral.Levels.Take(numeral.Depth - 1).SequenceEqual(pattern.Levels.Take(numeral.Depth - 1));
            if (numeral.Depth != depth || numeral.Last != due || isInner)
            {
                var expected = pattern.With(due, depth);
                var found = mark.Trim().TrimEnd('.', ')', '/', ':', '-', '–', ' ');
                findings.Add(FormRules.WrongNumeral.Found(("found", found), ("expected", expected)) with { Path = at + "/" + Index(item), Quote = mark.Trim(), Expected = expected, Actual = found });
            }

            // After a slip the next numeral is counted from where the writer went on; a numeral that is wrong by itself changes nothing.
            var isAhead = numeral.Depth == depth && numeral.Last > due;
            last = isAhead && all.Skip(i + 1).Select(next => next.Numeral).OfType<Numeral>().FirstOrDefault()?.Last != due + 1 ? numeral.Last : due;
        }
    }

    // The first numeral of the depth that most have, of two depths the lesser; null where there is no numeral.
    private static Numeral? Usual(Numeral?[] numerals)
    {
        Numeral? usual = null;
        var most = 0;
        foreach (var numeral in numerals)
        {
            if (numeral is null || numeral.Depth == usual?.Depth)
            {
                continue;
            }

            var count = 0;
            foreach (var other in numerals)
            {
                count += other?.Depth == numeral.Depth ? 1 : 0;
            }

            if (count > most || (count == most && numeral.Depth < usual!.Depth))
            {
                (usual, most) = (numeral, count);
            }
        }

        return usual is null ? null : Array.Find(numerals, numeral => numeral?.Depth == usual.Depth);
    }

    private static void Numbered(string path, ValueList<NarrativeBlock> blocks, int depth, List<(Numeral? Numeral, string Path, int Item, string Mark)> all)
    {
        for (var i = 0; depth > 1 && i < blocks.Count; i++)
        {
            if (blocks[i].Mark is { Length: > 0 } mark && mark.AsSpan().IndexOfAnyInRange('0', '9') >= 0
                && Numeral.Read(mark.Trim().TrimEnd('.', ')', '/', ':', ' ')) is { Style: '1' } numeral && numeral.Depth == depth)
            {
                all.Add((numeral, path, i, mark));
            }
        }
    }

    // Paragraphs that are numbered one by one ("1.", "a)"); a numbering may start again.
    private static void Marks(string path, ValueList<NarrativeBlock> blocks, List<Finding> findings)
    {
        Dictionary<char, int>? last = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var mark = blocks[i].Mark.Trim();
            if (mark.Length < 2)
            {
                continue;
            }

            last ??= [];
            if (mark is ['f' or 'j' or 'w' or 'z', ')', ..] && last.TryGetValue('a', out var lettered))
            {
                last['a'] = lettered + 1;
                var letter = new Numeral('a', [lettered + 1]).With(lettered + 1, 1);
                findings.Add(FormRules.WrongNumeral.Found(("found", mark[..1]), ("expected", letter)) with { Path = path + "/" + Index(i), Quote = mark, Expected = letter, Actual = mark[..1] });
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
                findings.Add(FormRules.WrongNumeral.Found(("found", mark.TrimEnd('.', ')', '/', ':', ' ')), ("expected", expected)) with
                {
                    Path = path + "/" + Index(i),
                    Quote = mark,
                    Expected = expected,
                    Actual = mark.TrimEnd('.', ')', '/', ':', ' '),
                });
            }

            last[numeral.Style] = numeral.Last != due && numeral.Last < due && numeral.Last != 1 ? due : numeral.Last;
        }
    }

    private static void Empty(string path, ReportSection section, List<Finding> findings)
    {
        if (section.Items.Count == 0 && !section.Blocks.Any(block => block.Text.Length > 0) && section.Title.Length < 160)
        {
            findings.Add(FormRules.EmptySection.Found(("found", section.Mark + " " + section.Title)) with { Path = path, Quote = section.Title });
        }

        for (var i = 0; i < section.Items.Count; i++)
        {
            Empty(path + "/items/" + Index(i), section.Items[i], findings);
        }
    }

    private static string Index(int i) => i.ToString(CultureInfo.InvariantCulture);
}
