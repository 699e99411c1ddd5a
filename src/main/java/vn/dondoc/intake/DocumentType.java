package vn.dondoc.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents, with the codes that their notations have (NĐ 30/2020/NĐ-CP, annex III; HD 36-HD/VPTW). */
enum DocumentType {
    ACTION_PROGRAMME("Chương trình hành động", "CTHĐ"),
    PROGRAMME("Chương trình", "CTr"),
    PLAN("Kế hoạch", "KH"),
    DECISION("Quyết định", "QĐ"),
    DIRECTIVE("Chỉ thị", "CT"),
    RESOLUTION("Nghị quyết", "NQ"),
    CONCLUSION("Kết luận", "KL"),
    NOTICE("Thông báo", "TB"),
    DISPATCH("Công điện", "CĐ"),
    GUIDE("Hướng dẫn", "HD"),
    SCHEME("Đề án", "ĐA"),
    OPTION("Phương án", "PA"),
    RULES("Quy định", "QĐi"),
    REGULATION("Quy chế", "QC"),
    REPORT("Báo cáo", "BC"),
    PROPOSAL("Tờ trình", "TTr"),
    DECREE("Nghị định", "NĐ"),
    CIRCULAR("Thông tư", "TT"),
    LETTER("Công văn", "CV");

    private final String vietnamese;
    private final String code;

    DocumentType(String vietnamese, String code) {
        this.vietnamese = vietnamese;
        this.code = code;
    }

    String vietnamese() {
        return vietnamese;
    }

    /** As a heading prints it. */
    String capitals() {
        return vietnamese.toUpperCase(Locale.ROOT);
    }

    /** The type that begins a line of capitals: "KẾ HOẠCH", or "KẾ HOẠCH TRIỂN KHAI ..." . */
    static Optional<DocumentType> headedBy(String line) {
        var small = Titles.smallType(line);
        return Arrays.stream(values())
                .filter(type -> type.heads(line) || small && line.startsWith(type.vietnamese))
                .findFirst();
    }

    /** The type that a notation names: "KH-UBND", "NQ/TU". A notation that begins with an agency is a letter's. */
    static Optional<DocumentType> ofNotation(String notation) {
        var first = notation.split("[-/.]", 2)[0];
        return Arrays.stream(values())
                .filter(type -> type.code.equalsIgnoreCase(first) && sameCase(type, first))
                .findFirst();
    }

    /** "CT" is a directive; "CTr" and "CTR" a programme. */
    private static boolean sameCase(DocumentType type, String code) {
        return type != DIRECTIVE || code.equals("CT");
    }

    private boolean heads(String line) {
        var capitals = capitals();
        if (!line.startsWith(capitals)) return false;
        return line.length() == capitals.length() || !Character.isLetter(line.charAt(capitals.length()));
    }
}
