package vn.dondoc.consolidation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds from the words an agency typed ("cơ quan có thẩm quyền giải quyết") to whom a proposal goes. */
final class Authority {
    private static final Pattern MINISTRY = Pattern.compile(
            "(^|\\W)(bộ|chính phủ|thủ tướng|quốc hội|trung ương)(\\W|$)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DISTRICT = Pattern.compile(
            "(^|\\W)(cấp huyện|huyện|thị xã|thành phố|cấp xã|xã|phường|địa phương)(\\W|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PROVINCE =
            Pattern.compile("(^|\\W)(ubnd tỉnh|tỉnh ủy|hđnd tỉnh)(\\W|$)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(^|\\W)(sở|ban|ngành|cơ quan|đơn vị|chi cục|thanh tra)(\\W|$)", Pattern.UNICODE_CHARACTER_CLASS);

    private Authority() {}

    /** What names nobody we know goes to UBND tỉnh, to whom the report is addressed. */
    static Section of(String authority) {
        if (authority == null) return Section.TO_PROVINCE;
        String text = authority.toLowerCase(Locale.ROOT);
        if (PROVINCE.matcher(text).find()) return Section.TO_PROVINCE;
        if (MINISTRY.matcher(text).find()) return Section.TO_MINISTRIES;
        if (DISTRICT.matcher(text).find()) return Section.TO_DISTRICTS;
        return DEPARTMENT.matcher(text).find() ? Section.TO_DEPARTMENTS : Section.TO_PROVINCE;
    }
}
