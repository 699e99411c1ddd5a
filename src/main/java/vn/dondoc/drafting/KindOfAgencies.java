package vn.dondoc.drafting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.agency.Agency;

/** "Các sở, ban, ngành", "UBND cấp xã", "UBND các huyện, thị xã, thành phố": every agency of a kind. */
final class KindOfAgencies {
    private static final String OF_THE_PROVINCE = "( cấp tỉnh| của tỉnh| thuộc tỉnh| trên địa bàn tỉnh)?";
    private static final Pattern DEPARTMENTS =
            Pattern.compile("(các )?(sở|sở, ngành|sở ngành|sở, ban, ngành|ban, sở, ngành)" + OF_THE_PROVINCE);
    private static final Pattern DISTRICTS = Pattern.compile(
            "ubnd (cấp huyện|(các )?huyện(,| và)( (các )?(thị xã|thành phố|thành|thị)(,| và)?)+|các huyện)"
                    + OF_THE_PROVINCE);
    private static final Pattern COMMUNES = Pattern.compile(
            "ubnd (cấp xã|(các )?xã(,| và)( (các )?(phường|thị trấn|đặc khu)(,| và)?)+|các xã)" + OF_THE_PROVINCE);

    private KindOfAgencies() {}

    /** Empty for a name that means no whole kind. */
    static Set<Agency.Kind> named(String name) {
        String small = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        Set<Agency.Kind> kinds = EnumSet.noneOf(Agency.Kind.class);
        if (DEPARTMENTS.matcher(small).matches()) {
            kinds.add(Agency.Kind.OFFICE);
            kinds.add(Agency.Kind.DEPARTMENT);
        }
        if (DISTRICTS.matcher(small).matches()) kinds.add(Agency.Kind.DISTRICT);
        if (COMMUNES.matcher(small).matches()) kinds.add(Agency.Kind.COMMUNE);
        return kinds;
    }
}
