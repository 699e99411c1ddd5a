package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the documents that the preamble rests on. */
final class BasisReader {
    private static final Pattern CITED = Pattern.compile(
            "((?:Nghị quyết liên tịch|Thông tư liên tịch|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Chương trình hành động|Chương trình|Nghị định"
                    + "|Thông tư|Thông báo|Công điện|Công văn|Văn bản|Hướng dẫn|Tờ trình|Báo cáo|Quy định|Đề án|(?:Luật|Bộ luật|Pháp lệnh)(?: [\\p{L},-]{1,15}){0,14}?)"
                    + " số:? ?" + PrintedNumber.CITED
                    + "(?: ?,)?(?: ngày (?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}))?)");

    private BasisReader() {}

    static List<Found> in(DirectiveText text) {
        var found = new ArrayList<Found>();
        for (var block : text.in(Part.PREAMBLE).toList()) {
            if (block.text().matches("(?:[-–] )?(?:Theo đề nghị|Xét).*")) continue;
            var cited = CITED.matcher(block.text());
            while (cited.find()) {
                if (block.text().substring(0, cited.start()).matches("(?su).*đề nghị (?:của )?[^;]{0,120}\\stại "))
                    continue;
                var value = cited.group().replaceAll(" ?,$", "");
                found.add(new Found(
                        value.replace(" ,", ","),
                        block.at(cited.start(), cited.start() + value.length()),
                        "basis.preamble"));
            }
        }
        return found;
    }
}
