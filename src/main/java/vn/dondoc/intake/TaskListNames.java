package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The agencies of one cell: parted by lines and semicolons, and by commas where the next name begins like an agency's. */
final class TaskListNames {
    private static final String KIND =
            "(?:Các|Sở|Ban|UBND|HĐND|Ủy ban|Uỷ ban|UBMTTQ|Công an|Bộ|Cục|Chi cục|Văn phòng|Thanh tra"
                    + "|Kho bạc|Bảo hiểm|Ngân hàng|Mặt trận|Hội|Hiệp hội|Liên đoàn|Liên minh|Tỉnh|Thành ủy|Huyện ủy|Đảng ủy|Đoàn|Trường"
                    + "|Viện|Trung tâm|Công ty|Tổng|Tòa án|Viện kiểm sát|Báo|Đài|Quỹ|Bệnh viện|Chủ đầu tư|Các đơn vị)(?![\\p{L}])";
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;\\n]\\s*|\\s*,\\s*(?=" + KIND + ")|\\s+và\\s+(?=" + KIND + ")");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*\\s]+|[.,\\s]+$");
    private static final Pattern COMMITTEE =
            Pattern.compile("(?i)^[ủu][ỷy] ban nhân dân(?!\\p{L})|^[ủu]y ban nhân dân(?!\\p{L})");

    private TaskListNames() {}

    static List<String> in(String cell) {
        return Stream.of(BETWEEN.split(cell))
                .map(name -> BULLET.matcher(name).replaceAll(""))
                .filter(name -> !name.isBlank())
                .map(name -> COMMITTEE.matcher(name).replaceFirst("UBND"))
                .distinct()
                .toList();
    }
}
