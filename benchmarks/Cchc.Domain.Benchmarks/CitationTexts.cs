using System.Text;

namespace Cchc.Domain.Benchmarks;

/// <summary>Vietnamese official text made to measure: sentences of reports, with references strewn in. The same seed gives the same text.</summary>
internal static class CitationTexts
{
    // As a report of a commune has them: words, and now and then a count, a date or a fraction that is no reference.
    private static readonly string[] Sentences =
    [
        "Ủy ban nhân dân xã thường xuyên chỉ đạo các bộ phận chuyên môn rà soát, cập nhật thủ tục hành chính thuộc thẩm quyền giải quyết.",
        "Trong quý, bộ phận một cửa đã tiếp nhận và giải quyết hồ sơ đúng hạn, không có hồ sơ tồn đọng kéo dài sang kỳ sau.",
        "Công tác tuyên truyền được thực hiện qua hệ thống truyền thanh, niêm yết tại nhà văn hóa thôn và lồng ghép trong các cuộc họp.",
        "Cán bộ, công chức chấp hành nghiêm kỷ luật, kỷ cương hành chính, có thái độ hòa nhã khi tiếp xúc với tổ chức và công dân.",
        "Đến nay đơn vị đã hoàn thành 18/27 nhiệm vụ đề ra trong năm, các nhiệm vụ còn lại đang được thực hiện theo tiến độ.",
        "Việc ứng dụng công nghệ thông tin trong xử lý văn bản đi, đến tiếp tục được duy trì, tạo thuận lợi cho công tác điều hành.",
        "Kinh phí dành cho cải cách hành chính còn hạn chế, trang thiết bị tại bộ phận tiếp nhận và trả kết quả chưa đồng bộ.",
        "Tổng số hồ sơ tiếp nhận là 312 hồ sơ, trong đó trực tuyến 205 hồ sơ, đạt tỷ lệ 65,7%.",
        "Các tổ chức đoàn thể phối hợp vận động Nhân dân sử dụng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt.",
        "Thời gian tới, xã tập trung khắc phục những tồn tại, hạn chế đã được chỉ ra qua kiểm tra, giám sát và tự kiểm tra.",
        "Hội nghị giao ban tháng được tổ chức ngày 05/3/2022 với sự tham gia đầy đủ của các thành viên và trưởng các thôn.",
        "Chất lượng soạn thảo văn bản được nâng lên, bảo đảm đúng thể thức, kỹ thuật trình bày và thẩm quyền ban hành.",
    ];

    private static readonly string[] References =
    [
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ", "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
        "Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ", "Kế hoạch số 44/KH-UBND ngày 02/3/2022 của UBND xã Sông Lam",
        "Công văn số 418/UBND-NV ngày 28/02/2022", "điểm a khoản 2 Điều 5 Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018 của Văn phòng Chính phủ",
        "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", "Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ",
        "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng", "NĐ 34", "Luật Cán bộ, công chức số 22/2008/QH12",
        "Quyết định số 07/2022/QĐ-UBND ngày 14 tháng 02 năm 2022 của Ủy ban nhân dân tỉnh Nam Hà",
    ];

    /// <summary>A text of about the given size in UTF-16 bytes with the given number of references, evenly strewn.</summary>
    internal static string Sparse(int bytes, int references)
    {
        var random = new Random(20_220_315);
        var text = new StringBuilder(bytes / 2);
        var every = bytes / 2 / references;
        while (text.Length < bytes / 2)
        {
            text.Append(Sentences[random.Next(Sentences.Length)]).Append(random.Next(6) == 0 ? '\n' : ' ');
            if (text.Length / every > (text.Length - 200) / every)
            {
                text.Append("Thực hiện ").Append(References[random.Next(References.Length)]).Append(", ");
            }
        }

        return text.ToString();
    }

    /// <summary>The preambles of decisions: a reference in nearly every line.</summary>
    internal static string Dense(int bytes)
    {
        var random = new Random(20_220_316);
        var text = new StringBuilder(bytes / 2);
        while (text.Length < bytes / 2)
        {
            text.Append("Căn cứ ").Append(References[random.Next(References.Length)]).Append(" về việc ban hành quy định thực hiện trên địa bàn;\n");
            if (random.Next(4) == 0)
            {
                text.Append(Sentences[random.Next(Sentences.Length)]).Append('\n');
            }
        }

        return text.ToString();
    }
}
