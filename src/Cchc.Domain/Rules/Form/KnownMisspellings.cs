using System.Collections.Frozen;
using Cchc.Domain.Rules.Prose;

namespace Cchc.Domain.Rules.Form;

/// <summary>Misspellings that are met in reports and that no rule of spelling finds: another word is written, or one is left out.</summary>
internal static class KnownMisspellings
{
    private static readonly FrozenDictionary<ulong, (ulong[] Wrong, string Right)[]> ByFirst = new[]
    {
        ("đại phương", "địa phương"), ("đại phuơng", "địa phương"), ("địa phuơng", "địa phương"), ("lãnh chỉ đạo", "lãnh đạo, chỉ đạo"), ("bổ xung", "bổ sung"), ("xắp xếp", "sắp xếp"),
        ("sắp sếp", "sắp xếp"), ("xắp sếp", "sắp xếp"), ("chia sẽ", "chia sẻ"), ("soát sét", "soát xét"), ("xuất sắc sắc", "xuất sắc"), ("sử lý", "xử lý"), ("sử lí", "xử lý"), ("xữ lý", "xử lý"),
        ("quy chế chỉ tiêu", "quy chế chi tiêu"), ("thực các nhiệm vụ", "thực hiện các nhiệm vụ"), ("kế số", "kế hoạch số"), ("tuyên tuyền", "tuyên truyền"), ("truyên truyền", "tuyên truyền"), ("kiến nghị đề xuất", "kiến nghị, đề xuất"), ("trãi qua", "trải qua"), ("dịch vụ công trực tiếp mức độ", "dịch vụ công trực tuyến mức độ"),
        ("cơ chế một của", "cơ chế một cửa"), ("một của liên thông", "một cửa liên thông"), ("bộ phận một của", "bộ phận một cửa"), ("cán bô", "cán bộ"), ("tiếp nhân hồ sơ", "tiếp nhận hồ sơ"), ("trả kết quá", "trả kết quả"),
        ("dãi quyết", "giải quyết"), ("giãi quyết", "giải quyết"), ("dải quyết", "giải quyết"), ("cải cách công vụ", "cải cách chế độ công vụ"), ("văn phòng thống kê", "Văn phòng - Thống kê"), ("tư pháp hộ tịch", "Tư pháp - Hộ tịch"), ("tiếng anh", "tiếng Anh"), ("trú trọng", "chú trọng"), ("chú trong", "chú trọng"), ("chuyễn đổi", "chuyển đổi"),
        ("thũ tục", "thủ tục"), ("thủ thục", "thủ tục"), ("hành chánh", "hành chính"), ("rà xoát", "rà soát"), ("giám xát", "giám sát"), ("kiểm xoát", "kiểm soát"), ("sây dựng", "xây dựng"),
        ("xoạn thảo", "soạn thảo"), ("trân trọng", "trân trọng"), ("chân trọng", "trân trọng"), ("đôn đôc", "đôn đốc"), ("tham nhủng", "tham nhũng"), ("tinh giãn", "tinh giản"), ("lảnh đạo", "lãnh đạo"),
    }.Where(pair => pair.Item1 != pair.Item2)
        .Select(pair => (Wrong: WordKey.OfPhrase(pair.Item1), Right: pair.Item2))
        .GroupBy(pair => pair.Wrong[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    internal static IEnumerable<ulong> Firsts => ByFirst.Keys;

    internal static IEnumerable<ulong> Seconds => ByFirst.Values.SelectMany(candidates => candidates.Select(candidate => candidate.Wrong[1]));

    internal static (int Words, string Right)? At(Token[] tokens, int at)
    {
        if (ByFirst.TryGetValue(tokens[at].Key, out var candidates))
        {
            foreach (var (wrong, right) in candidates)
            {
                if (Phrases.Is(tokens, at, wrong) && (right != "tiếng Anh" || tokens[at + 1].Case == WordCase.Small))
                {
                    return (wrong.Length, right);
                }
            }
        }

        return null;
    }
}
