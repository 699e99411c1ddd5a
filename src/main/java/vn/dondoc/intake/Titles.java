package vn.dondoc.intake;

import java.util.regex.Pattern;

/** The fixed words by which the parts of a document are known. */
final class Titles {
    private static final Pattern TYPE = Pattern.compile(
            "(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|CHƯƠNG TRÌNH|THÔNG BÁO|CÔNG ĐIỆN|KẾT LUẬN|HƯỚNG DẪN|QUY CHẾ"
                    + "|QUY ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|BÁO CÁO|TỜ TRÌNH|GIẤY MỜI|BIÊN BẢN|HỢP ĐỒNG|CÔNG VĂN)(?!:)(?: .*)?");
    private static final Pattern ANNEX = Pattern.compile(
            "PHỤ LỤC.*|(?:Phụ lục|Phụ biểu|Biểu)(?: số)? (?:[IVX]{1,4}|\\d{1,2})\\s?[.:]?(?: .{0,120})?");
    private static final Pattern OPENING = Pattern.compile(
            "(?:[-–+•] )?(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Tiếp theo|Để |Nhằm|Sau khi|Ngày \\d|Qua |Thời gian qua"
                    + "|Trong thời gian|Hiện nay|Kính gửi).*");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|GIÁM ĐỐC|THỦ TƯỚNG|BỘ TRƯỞNG|KH(?:ÓA|OÁ) [IVX]{1,6}|KỲ HỌP).*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)(?:\\s?\\.\\s?|\\s)\\p{Lu}.{0,70}|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC"
                    + "|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ NHIỆM|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG BAN).{0,50}|THỨ TRƯỞNG");
    private static final Pattern ENACTED = Pattern.compile("(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ)\\s?(?::.*)?");
    private static final Pattern SMALL_TYPE = Pattern.compile(
            "(?:Kế hoạch|Quyết định|Chỉ thị|Nghị quyết|Chương trình|Thông báo|Công điện|Kết luận|Hướng dẫn) (?:về|V/v|hành động|thực hiện|triển khai|ban hành|phê duyệt|tăng cường) .*[^.;:]");
    private static final Pattern NOTICE =
            Pattern.compile("(?:Thừa lệnh .{2,50}, )?Văn phòng .{2,60} (?:xin |trân trọng )?thông báo .*");
    private static final Pattern HANGING = Pattern.compile(
            "(?iu)\\s(?:của|và|về|việc|các|số|ngày|tháng|năm|do|tại|với|theo|trong|thực hiện|ban hành)$");
    private static final Pattern MOTTO = Pattern.compile("CỘNG H.{1,4}X.{1,3}\\s?HỘI.*|ĐẢNG CỘNG SẢN VIỆT NAM.*");

    private Titles() {}

    static boolean type(Paragraph line) {
        return line.text().length() < 400
                && Capitals.in(head(line.text()))
                && TYPE.matcher(line.text()).matches();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(9, text.length()));
    }

    static boolean annex(Paragraph line) {
        return !line.row()
                && line.text().length() < 200
                && ANNEX.matcher(line.text()).matches();
    }

    static boolean opening(Paragraph line) {
        return OPENING.matcher(line.text()).matches();
    }

    static boolean authority(Paragraph line) {
        return line.capitals() && AUTHORITY.matcher(line.text()).matches();
    }

    /** A title's line after which more of it must come: "... NGHỊ QUYẾT CỦA" */
    static boolean hanging(Paragraph line) {
        return HANGING.matcher(line.text()).find();
    }

    static boolean signature(Paragraph line) {
        return line.capitals() && SIGNATURE.matcher(line.text()).matches();
    }

    static boolean recipients(Paragraph line) {
        return line.begins("nơi nhận");
    }

    /** A title that its copyist did not set in capitals. */
    static boolean smallType(Paragraph line) {
        return smallType(line.text());
    }

    static boolean smallType(String line) {
        return line.length() < 300 && SMALL_TYPE.matcher(line).matches();
    }

    /** What a decision rests on; it ends where a stop says so. */
    static boolean legalBasis(Paragraph line) {
        return line.text().matches("(?:[-–+•] )?(?:Căn cứ|Theo đề nghị|Xét) .*");
    }

    /** The last words of an office that writes for its head. */
    static boolean notice(Paragraph line) {
        return NOTICE.matcher(line.text()).matches();
    }

    static boolean enacted(Paragraph line) {
        return ENACTED.matcher(line.text()).matches();
    }

    static boolean motto(Paragraph line) {
        return MOTTO.matcher(line.text()).matches();
    }

    static boolean attached(Paragraph line) {
        return line.begins("(kèm theo") || line.begins("(ban hành kèm theo") || line.begins("(đính kèm");
    }

    static boolean subject(Paragraph line) {
        return line.begins("v/v") || line.text().startsWith("Về ");
    }
}
