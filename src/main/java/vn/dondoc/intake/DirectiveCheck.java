package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a directive from what an office receives besides. */
final class DirectiveCheck {
    private static final Pattern OTHER = Pattern.compile(
            "(?:BÁO CÁO|TỜ TRÌNH|GIẤY MỜI|THƯ MỜI|BIÊN BẢN|HỢP ĐỒNG|ĐƠN |PHIẾU|GIẤY CHỨNG|BẢN TIN|DANH SÁCH|GIẤY GIỚI THIỆU|GIẤY ỦY QUYỀN).*");

    private DirectiveCheck() {}

    static void require(DirectiveText text, ReadRecord record, List<ReadAssignment> assignments) {
        boolean other = text.in(Part.TITLE)
                        .anyMatch(block ->
                                block.capitals() && OTHER.matcher(block.text()).matches())
                || text.in(Part.LETTERHEAD)
                        .anyMatch(block ->
                                block.capitals() && OTHER.matcher(block.text()).matches());
        if (other || assignments.isEmpty() && !bearsMarks(text, record)) throw IntakeRefused.noDirective(text.source());
    }

    /** Of a document that may direct without assigning: a type or number, and who signs or receives it. */
    private static boolean bearsMarks(DirectiveText text, ReadRecord record) {
        boolean named = record.type() != null || record.number() != null;
        boolean official = record.issuer() != null || !record.recipients().isEmpty();
        return named && official && text.body().size() > 1;
    }
}
