using System.Collections.Frozen;
using Cchc.Domain.Text;

namespace Cchc.Domain.Legal.Finding;

/// <summary>
/// The phrases of which names of agencies are made, and those that begin the subject of a document. A mark after a word
/// ("văn hóa, thể thao và du lịch") may be there, be another, or be missing.
/// </summary>
internal static class AgencyWords
{
    private const string Offices =
        "chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|tổng giám đốc"
        + "|thống đốc|viện trưởng|chánh án|tổng bí thư|bí thư|phó bí thư|chủ nhiệm|tổng kiểm toán|tổng thanh tra|hiệu trưởng"
        + "|tư lệnh|thường trực|thủ trưởng"
        + "|phó tổng giám đốc|tổng thư ký|phó tổng thư ký|ban thường trực|đoàn chủ tịch|phó hiệu trưởng|phó bộ trưởng";

    private const string Central =
        "chính phủ|quốc hội|thủ tướng chính phủ|thủ tướng|phó thủ tướng chính phủ|chủ tịch nước|chủ tịch quốc hội|ủy ban thường vụ quốc hội|văn phòng chính phủ|văn phòng quốc hội"
        + "|văn phòng chủ tịch nước|hội đồng bộ trưởng|thanh tra chính phủ|kiểm toán nhà nước|hội đồng bầu cử quốc gia|tổng kiểm toán nhà nước|tổng thanh tra chính phủ"
        + "|hội đồng chính phủ|ttg|cp|vpcp|ubtvqh|qh|ủy ban dân tộc|ủy ban pháp luật của quốc hội"
        + "|tandtc|vksndtc|chủ tịch chính phủ lâm thời|ban bí thư trung ương đảng";

    private const string Bodies =
        "bộ chính trị, ban bí thư|bộ chính trị|ban bí thư|ủy ban nhân dân|hội đồng nhân dân|hội đồng nhân dân và ủy ban nhân dân|hđnd - ubnd|hđnd và ubnd|thường trực hội đồng nhân dân|thường trực hđnd|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy"
        + "|đảng bộ|chi bộ|ban thường vụ|ban chấp hành|ban chấp hành trung ương|ban cán sự đảng|ban cán sự|đảng đoàn|tòa án nhân dân|viện kiểm sát nhân dân"
        + "|ngân hàng nhà nước|kho bạc nhà nước|bảo hiểm xã hội|ngân hàng chính sách xã hội|mặt trận tổ quốc|ủy ban mặt trận tổ quốc|ủy ban trung ương mặt trận tổ quốc"
        + "|liên đoàn lao động|tổng liên đoàn lao động|hội nông dân|hội cựu chiến binh|hội liên hiệp phụ nữ|hội phụ nữ|đoàn thanh niên|đoàn thanh niên cộng sản hồ chí minh"
        + "|hội đồng thẩm phán|quân khu|bộ chỉ huy quân sự|ban chỉ huy quân sự|công an|ubnd|hđnd|bch|btv|mttq|ubmttq|lđlđ|bch trung ương|bch tw"
        + "|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|thị đoàn|nhnn|bhxh|nhcsxh|kbnn|tòa án nhân dân cấp cao tại|viện kiểm sát nhân dân cấp cao tại|tand|vksnd|ủy ban trung ương mttq|ủy ban mttq";

    private const string Heads =
        "bộ|sở|phòng|ban|cục|chi cục|tổng cục|vụ|viện|trung tâm|trường|trường đại học|đại học|học viện|hội|hội đồng|đoàn|liên đoàn|văn phòng|thanh tra|ủy ban|ban chỉ đạo|ban quản lý"
        + "|tổ công tác|tiểu ban|đoàn kiểm tra|công ty|tổng công ty|tập đoàn|ngân hàng|kho bạc|chi nhánh|liên bộ|liên sở|liên ngành|đại hội|đại hội đại biểu|đại hội đại biểu toàn quốc|hội nghị|bệnh viện|hiệp hội|liên hiệp|kiểm toán"
        + "|ban điều hành|ban công tác|hạt kiểm lâm|ban đại diện|liên minh|liên hiệp các hội|ban chỉ huy|trưởng ban|phó trưởng ban|trưởng phòng|chánh văn phòng|chánh thanh tra|cục trưởng|tổng cục trưởng|chi cục trưởng|vụ trưởng|tổ trưởng|tổ|thuế|chi cục thuế|cục thuế|tổng cục thuế"
        + "|công đoàn|đài|bộ tư lệnh|bộ chỉ huy|hội đồng quản trị|hội đồng thành viên|trạm|đội|hợp tác xã|nhà máy|nhà hát|bảo tàng|thư viện|báo|tạp chí|học viện|cơ quan|trung đoàn|sư đoàn|binh đoàn|bql|ban qlda";

    private const string Fields =
        "nội vụ|tài chính|tài chính - kế hoạch|tư pháp|công thương|xây dựng|giao thông vận tải|giao thông|nông nghiệp và phát triển nông thôn|nông nghiệp & phát triển nông thôn|nông nghiệp & ptnt"
        + "|nông nghiệp và ptnt|nông nghiệp và môi trường|nông nghiệp|tài nguyên và môi trường|tài nguyên & môi trường|tài nguyên môi trường|thông tin và truyền thông|thông tin & truyền thông"
        + "|thông tin truyền thông|văn hóa, thể thao và du lịch|văn hóa, thể thao & du lịch|văn hóa và thể thao|văn hóa - thể thao|văn hóa - thông tin|văn hóa và thông tin|văn hóa - xã hội|văn hóa, khoa học và thông tin|văn hóa"
        + "|lao động - thương binh và xã hội|lao động - thương binh & xã hội|lao động - tb&xh|lao động, tb và xh|lao động|giáo dục và đào tạo|giáo dục & đào tạo|giáo dục - đào tạo|giáo dục"
        + "|khoa học và công nghệ|khoa học & công nghệ|khoa học, công nghệ và môi trường|khoa học công nghệ|kế hoạch và đầu tư|kế hoạch & đầu tư|kế hoạch - đầu tư|y tế|ngoại giao|ngoại vụ"
        + "|quốc phòng|công an|dân tộc|dân tộc và tôn giáo|tôn giáo chính phủ|tôn giáo|du lịch|kinh tế|kinh tế và hạ tầng|kinh tế - hạ tầng|kinh tế và quản lý đô thị|kinh tế, hạ tầng và đô thị|quản lý đô thị"
        + "|hạ tầng|đô thị|thi đua - khen thưởng|thi đua, khen thưởng|tổ chức|tổ chức - nội vụ|tổ chức cán bộ|tổ chức - cán bộ|tổ chức - cán bộ chính phủ|tuyên giáo|tuyên giáo và dân vận|dân vận|nội chính|kiểm tra|kinh tế - xã hội|kinh tế - ngân sách|ngân sách"
        + "|pháp chế|cải cách hành chính|cải cách hành chính nhà nước|cchc|chuyển đổi số|cải cách hành chính và chuyển đổi số|phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số|xây dựng nông thôn mới"
        + "|các chương trình mục tiêu quốc gia|phòng, chống dịch covid-19|phòng, chống tham nhũng|phòng, chống tham nhũng, lãng phí, tiêu cực|phòng, chống thiên tai|quốc gia|đề án|kiểm soát thủ tục hành chính|kiểm soát tthc"
        + "|phục vụ hành chính công|hành chính công|hành chính|quản lý thị trường|thống kê|thuế|hải quan|đường bộ|công nghệ thông tin|an toàn thông tin|chuyển đổi số quốc gia|viễn thông|bưu chính|thú y|chăn nuôi và thú y"
        + "|trồng trọt và bảo vệ thực vật|kiểm lâm|lưu trữ|văn thư và lưu trữ nhà nước|văn thư và lưu trữ|quản trị - tài vụ|nông dân|phụ nữ|thanh niên|cựu chiến binh|chữ thập đỏ|liên hiệp phụ nữ|luật gia|khoa học|khuyến học"
        + "|chính trị|chính trị quốc gia hồ chí minh|chính trị quốc gia|hành chính quốc gia|quân sự|thẩm phán|phổ biến, giáo dục pháp luật|phối hợp phổ biến, giáo dục pháp luật|nhân quyền|biên phòng|dân số|bảo hiểm xã hội"
        + "|lao động thương binh và xã hội|lao động - thương binh xã hội|văn hóa thể thao và du lịch|nhà nước|chính sách xã hội|đầu tư|phát triển|dự án đầu tư xây dựng|khu kinh tế|các khu công nghiệp|khu kinh tế và các khu công nghiệp"
        + "|thương mại|công nghiệp|thủy sản|thủy lợi|tiếp công dân|quản lý dự án|khu vực|dược|khám, chữa bệnh|an toàn thực phẩm|quản lý dược|trẻ em|trợ giúp xã hội|gia đình|thể dục thể thao|việc làm|quan hệ lao động và tiền lương"
        + "|quản trị|nghĩa vụ quân sự|tuyển dụng|tuyển dụng công chức|tuyển dụng viên chức|tuyển sinh|kỷ luật|sáng kiến|qlda|kinh tế và ngân sách|kiểm soát bệnh tật|đăng ký đất đai|phát triển quỹ đất|thi hành án dân sự|bộ đội biên phòng|cảnh sát cơ động|cổ phần|cp|tnhh|tnhh mtv|tnhh một thành viên|trách nhiệm hữu hạn|trách nhiệm hữu hạn một thành viên"
        + "|tiếng nói|truyền hình|phát thanh - truyền hình|phát thanh và truyền hình|phát thanh, truyền hình|khí tượng thủy văn|giám sát quản lý về hải quan|nông nghiệp và công nghiệp thực phẩm|đại học và trung học chuyên nghiệp|lâm nghiệp|địa chính|nội thương|công nghiệp nặng|công nghiệp nhẹ|năng lượng|thể dục, thể thao|dân số, gia đình và trẻ em|bảo vệ và chăm sóc trẻ em|giao thông vận tải và bưu điện|vật giá|vật tư|bưu chính, viễn thông|khoa học, kỹ thuật và môi trường"
        + "|tiểu học|mầm non|mẫu giáo|trung học cơ sở|trung học phổ thông|thcs|thpt|th|th&thcs|tiểu học và trung học cơ sở|phổ thông dân tộc bán trú|phổ thông dân tộc nội trú|cao đẳng|trung cấp|đa khoa|y học cổ truyền|phụ sản|tâm thần|quốc gia về chuyển đổi số|quốc gia về phát triển bền vững|quốc gia phòng, chống dịch covid-19|quốc gia phòng, chống aids|quốc gia về phòng, chống thiên tai|đại biểu quốc hội|đại biểu quốc hội và hđnd|đại biểu quốc hội và hội đồng nhân dân|đoàn đại biểu quốc hội và hđnd|đoàn đại biểu quốc hội và hội đồng nhân dân|đoàn đại biểu quốc hội|giáo dục nghề nghiệp|dịch vụ việc làm|đầu tư xây dựng"
        + "|pháp luật|pháp luật và tư pháp|công tác đại biểu|dân nguyện và giám sát|kinh tế và tài chính|tài chính, ngân sách|văn hóa và xã hội|văn hóa, giáo dục|văn hóa, giáo dục, thanh niên, thiếu niên và nhi đồng|quốc phòng, an ninh và đối ngoại|quốc phòng và an ninh|đối ngoại|xã hội|các vấn đề xã hội|tư vấn|quản lý đất đai|quản lý giá|quản lý công sản|quản lý đầu tư xây dựng|quản lý hoạt động xây dựng|quản lý nhà và thị trường bất động sản|quản lý xuất nhập cảnh|quản lý lao động ngoài nước|quản lý khám, chữa bệnh|quản lý môi trường y tế|quản lý tài nguyên nước|đăng ký quốc gia giao dịch bảo đảm|bổ trợ tư pháp|hộ tịch, quốc tịch, chứng thực";

    private const string Units =
        "tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|tx|tt|q|p|h|x|thủ đô|nông trường|khu vực";

    private const string Tails =
        "trung ương|trung ương đảng|trung ương đoàn|trung ương đoàn tncs hồ chí minh|tw|đảng|việt nam|nước cộng hòa xã hội chủ nghĩa việt nam|tối cao|cấp tỉnh|cấp huyện|cấp xã|địa phương|cộng sản việt nam|cấp cao|chính phủ|toàn quốc|đảng cộng sản việt nam"
        + "|nước chxhcn việt nam|cộng hòa xã hội chủ nghĩa việt nam|và các khu công nghiệp";

    private const string Stops =
        "về|ban hành|quy định|phê duyệt|hướng dẫn|sửa đổi|bổ sung|công bố|triển khai|thực hiện|tăng cường|điều chỉnh|giao|thành lập|kiện toàn|bãi bỏ|đẩy mạnh|chỉ đạo|yêu cầu|đề nghị|thông báo"
        + "|kế hoạch|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|chương trình|báo cáo|tờ trình|căn cứ|xét|theo|nơi|điều|khoản|chương|mục|kèm|ngày|số|tiếp tục|trong|gửi|thông qua|luật|bộ luật|pháp lệnh|hiệu lực"
        + "|nhằm|để|các|những|được|do|vào|tại|từ|đến|với|có|là|và|cho|trên|như|nếu|khi|đã|sẽ|đang|không|phải|này|tiếp|khóa|khoá|nhiệm kỳ|kỳ họp|rà soát|đánh giá|xây dựng kế hoạch|nâng cao|tổ chức thực hiện|tổ chức triển khai|trích|trừ|áp dụng|quản lý về";

    private const string Openings =
        "bổ nhiệm|công nhận|thu hồi|kiểm tra|tổ chức|giai đoạn|năm|phân công|phân cấp|ủy quyền|cấp|cho phép|chấp thuận|xử phạt|tuyển dụng|khen thưởng|tặng|thanh tra|sắp xếp|đầu tư|phát động|phân bổ|phân loại|bảo đảm|đảm bảo|hỗ trợ|đổi mới"
        + "|cải cách|nhiệm vụ|dự toán|danh mục|quy chế|thẩm định|trả lời|góp ý|mời|cử|khắc phục|chấn chỉnh|ứng dụng|đào tạo|bồi dưỡng|kết quả|đính chính|thay thế|hủy bỏ|tuyên truyền|tiếp nhận|giải quyết|thí điểm|tạm dừng|tạm ứng";

    private const string Places =
        "an giang|bà rịa - vũng tàu|bắc giang|bắc kạn|bạc liêu|bắc ninh|bến tre|bình định|bình dương|bình phước|bình thuận|cà mau|cần thơ|cao bằng|đà nẵng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp"
        + "|gia lai|hà giang|hà nam|hà nội|hà tĩnh|hải dương|hải phòng|hậu giang|hòa bình|hồ chí minh|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|lâm đồng|lạng sơn|lào cai|long an|nam định|nghệ an"
        + "|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thừa thiên huế|thừa thiên - huế|huế|tiền giang"
        + "|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái|hcm";

    private const string Ordinals = "lần thứ|thứ";

    private static readonly FrozenDictionary<ulong, AgencyPhrase[]> ByFirstWord = Build();

    /// <summary>The phrases that start with a word (as <see cref="Words.Code"/> has it), the longest first.</summary>
    internal static ReadOnlySpan<AgencyPhrase> StartingWith(ulong word) => ByFirstWord.TryGetValue(word, out var phrases) ? phrases : [];

    private static FrozenDictionary<ulong, AgencyPhrase[]> Build()
    {
        (string List, AgencyRole Role)[] lists =
        [
            (Offices, AgencyRole.Office), (Central, AgencyRole.Central), (Bodies, AgencyRole.Body), (Heads, AgencyRole.Head), (Fields, AgencyRole.Field),
            (Units, AgencyRole.Unit), (Tails, AgencyRole.Tail), (Stops, AgencyRole.Stop), (Ordinals, AgencyRole.Ordinal), (Places, AgencyRole.Place), (Openings, AgencyRole.Opening),
        ];
        return lists.SelectMany(list => list.List.Split('|').Select(phrase => AgencyPhrase.Of(phrase, list.Role)))
            .GroupBy(phrase => Words.Code(phrase.Words[0]))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());
    }
}
