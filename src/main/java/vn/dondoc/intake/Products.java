package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documents that a task asks to draft, to amend or to submit; those only to be carried out are none. */
final class Products {
    private static final String MAKES =
            "(?:xây dựng|ban hành|soạn thảo|biên soạn|hoàn thiện|hoàn chỉnh|lập(?: mới)?|sửa đổi|bổ sung|điều chỉnh|bãi bỏ|tham mưu|trình|đề xuất|phê duyệt|công bố|hình thành|thông qua)";
    private static final String DOCUMENT =
            "(?:nghị quyết|quyết định|chỉ thị|kế hoạch|chương trình|đề án|phương án|quy chế|quy định|quy hoạch|quy trình|kịch bản|cơ chế, chính sách|cơ chế|chính sách|danh mục|bộ tiêu chí|bộ chỉ số|tài liệu|sổ tay|cẩm nang|hồ sơ|đề cương|báo cáo (?=tổng kết|sơ kết|chuyên đề)|định mức|đơn giá|bản đồ|danh sách|bảng (?:giá|tổng hợp)|lộ trình|cơ sở dữ liệu|thiết kế mẫu|hướng dẫn (?=liên ngành))";
    private static final Pattern PRODUCT =
            Pattern.compile("(?iu)(?<!\\p{L})" + MAKES + "(?:(?:,| và)? (?:kịp thời |ngay )?" + MAKES
                    + ")*+(?: (?:cho |với )?(?:(?:Chủ tịch )?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) (?:tỉnh|thành phố)|Tỉnh ủy|Thành ủy|Ban Thường vụ (?:Tỉnh|Thành) ủy|Thủ tướng Chính phủ|Chính phủ|cấp có thẩm quyền)(?: (?:xem xét,? )?"
                    + MAKES + "(?:,? " + MAKES + ")?)?){0,2} ((?:các |một số |dự thảo )?" + DOCUMENT
                    + "(?!\\p{L})(?! số)[^,;.:()]{0,160})");
    private static final Pattern END = Pattern.compile(
            "(?iu)\\s(?:(?<!(?:chương|quy) )trình|báo cáo|gửi|trước|trong (?:quý|tháng|năm|tuần|vòng)|vào (?:quý|tháng)|chậm nhất|xong|hoàn thành|bảo đảm|đảm bảo|để|nhằm|theo|phù hợp|phục vụ|đáp ứng|làm cơ sở|và (?:tổ chức|triển khai|trình|báo cáo|ban hành|đẩy mạnh|tăng cường))(?!\\p{L})");

    private Products() {}

    /** @return places in the task's text */
    static List<Span> in(String task) {
        List<Span> found = new ArrayList<>();
        Matcher product = PRODUCT.matcher(Spelling.folded(task));
        while (product.find()) {
            Matcher end = END.matcher(product.group(1));
            int length = end.find() ? end.start() : product.group(1).length();
            found.add(new Span(
                    product.start(1),
                    product.start(1)
                            + task.substring(product.start(1), product.start(1) + length)
                                    .stripTrailing()
                                    .length()));
        }
        return found;
    }
}
