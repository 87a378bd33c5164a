namespace Cchc.Domain.Rules.Prose;

/// <summary>
/// Words of two syllables that reports are made of. Two syllables that are such a word but for a diacritic of one of them are likely
/// misspelt: "kỹ luật", "thông kê", "triễn khai".
/// </summary>
internal static class OfficialWords
{
    private const string List =
        "báo cáo,bộ máy,bộ phận,bổ sung,ban hành,bảo đảm,đảm bảo,biên chế,biểu mẫu,cải cách,cán bộ,công chức,viên chức,công khai,công tác,công vụ,công việc,công dân,chế độ,chế tài,"
        + "chỉ đạo,chỉ tiêu,chỉ thị,chính phủ,chính quyền,chính sách,chính trị,chất lượng,chấp hành,chức năng,chuyên môn,chuyển đổi,chương trình,chủ tịch,chủ trì,cơ quan,cơ chế,cơ sở,"
        + "cung cấp,cập nhật,cấp xã,cấp huyện,cấp tỉnh,dịch vụ,doanh nghiệp,danh mục,dân cư,dự toán,dữ liệu,đánh giá,đào tạo,đề án,đề nghị,đề xuất,địa bàn,địa chính,địa phương,điện tử,điều hành,đối thoại,"
        + "đơn vị,đúng hạn,đúng quy,đội ngũ,đường dây,giải quyết,giải pháp,giám sát,giao dịch,giáo dục,giao ban,hành chính,hài lòng,hạn chế,hằng năm,hiện đại,hiệu lực,hiệu quả,hình thức,hoàn thành,"
        + "hoàn thiện,hoạt động,hội nghị,hồ sơ,hỗ trợ,hộ tịch,hướng dẫn,hệ thống,kế hoạch,kế toán,kết nối,kết quả,khảo sát,khắc phục,khiếu nại,kiểm soát,kiểm tra,kiến nghị,kiện toàn,kinh phí,kịp thời,kỷ cương,kỷ luật,"
        + "kỹ năng,kỹ thuật,lãnh đạo,lĩnh vực,liên thông,liên quan,lý luận,mức độ,năng lực,nâng cao,ngân sách,nghị định,nghị quyết,nghiệp vụ,nghiêm túc,nguyên nhân,người dân,người đứng,nhà nước,nhân dân,nhiệm vụ,nội bộ,nội dung,nội vụ,"
        + "niêm yết,nỗ lực,pháp luật,phát hiện,phát triển,phản ánh,phần mềm,phân công,phòng họp,phổ biến,phối hợp,phù hợp,phục vụ,phương hướng,phương tiện,quản lý,quán triệt,quy chế,quy định,quy phạm,quy trình,quyết định,"
        + "rà soát,sáng kiến,sắp xếp,soạn thảo,sử dụng,sửa đổi,tài chính,tài sản,tăng cường,tập huấn,tập trung,thanh tra,thanh toán,tham mưu,thẩm quyền,theo dõi,thể chế,thể thức,thi hành,thiết bị,thông báo,thống kê,thông tin,"
        + "thông tư,thời gian,thời hạn,thủ tục,thực hiện,thường trực,thường xuyên,tiếp nhận,tiếp tục,tiến độ,tiêu chuẩn,tinh gọn,tình hình,toàn trình,tổ chức,tồn tại,tổng hợp,tổng số,trả kết,trách nhiệm,trang thông,triển khai,trình độ,"
        + "trọng tâm,trụ sở,trực tiếp,trực tuyến,tuyên truyền,tự kiểm,ủy ban,ứng dụng,vận hành,văn bản,văn hóa,văn phòng,văn thư,vấn đề,vị trí,xã hội,xác định,xây dựng,xin lỗi,xử lý,yêu cầu,ý kiến,chia sẻ,củng cố,cụ thể,chỉnh sửa,chấn chỉnh,"
        + "quá trình,đô thị,đầy đủ,chặt chẽ,nghiêm chỉnh,kiểm điểm,khen thưởng,bồi dưỡng,nhận thức,ý thức,đạo đức,tác phong,lề lối,giai đoạn,tổng thể,nhân sự,sơ kết,tổng kết,giấy tờ,chứng thực,đất đai,bản sao";

    // Rightly written though they differ from a word of the list by a diacritic.
    private static readonly KeyTable Also = Pairs(
        "cùng cấp,chi tiêu,hàng năm,tỉnh hình,bản hành,bàn hành,địa bản,thành tra,công chúc,chính thể,kiếm tra,cơ sơ,nội dùng,xã hồi,hội nghi,tin học,đơn vì,thông tỉnh,đề nghi,chủ tích,dân cử,của cán,giai cấp,bộ phân,quân lý,thi hành,theo đổi,nhà nuôi");

    private static readonly KeyTable Words = Pairs(List);
    private static readonly string[] All = List.Split(',');
    private static readonly ulong[][] Keys = Array.ConvertAll(All, WordKey.OfPhrase);
    private static readonly KeyTable ByBare = Bared();

    /// <summary>The keys of the first syllables.</summary>
    internal static IEnumerable<ulong> Firsts => Keys.Select(keys => keys[0]);

    /// <summary>The keys of the second syllables.</summary>
    internal static IEnumerable<ulong> Seconds => Keys.Select(keys => keys[1]);

    /// <summary>Whether two words that follow one another are a word of the list.</summary>
    internal static bool Has(in Token first, in Token second) =>
        first.IsAny(WordClasses.OfficialFirst) && second.IsAny(WordClasses.OfficialSecond) && Words.Contains(Both(first.Key, second.Key));

    /// <summary>The word that two others may be meant for, or null: they are the same but for the diacritics of one of the two.</summary>
    internal static string? Meant(in Token first, in Token second)
    {
        // One of the two is right.
        if (!(first.IsAny(WordClasses.OfficialFirst) || second.IsAny(WordClasses.OfficialSecond)) || !first.IsWord || !second.IsWord
            || !ByBare.TryFind(Both(first.Bare, second.Bare), out var word)
            || Words.Contains(Both(first.Key, second.Key)) || Also.Contains(Both(first.Key, second.Key)))
        {
            return null;
        }

        var keys = Keys[word];
        return (first.Key == keys[0]) != (second.Key == keys[1]) ? All[word] : null;
    }

    // The keys are hashes already.
    private static ulong Both(ulong first, ulong second) => ((first << 1) | (first >> 63)) ^ second;

    private static KeyTable Pairs(string list) => new(list.Split(',').Select(word => WordKey.OfPhrase(word)).Select(keys => (Both(keys[0], keys[1]), 0)));

    // Of two words with the same letters the first of the list.
    private static KeyTable Bared() => new(All.Select((word, i) => (Bare(word), i)).DistinctBy(pair => pair.Item1));

    private static ulong Bare(string word)
    {
        var space = word.IndexOf(' ', StringComparison.Ordinal);
        return Both(WordHash.Of(word.AsSpan(0, space)).Bare, WordHash.Of(word.AsSpan(space + 1)).Bare);
    }
}
