package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Agencies in a heading, alone or before a colon, with their part and who co-operates: "Sở X chủ trì, phối hợp với Sở Y:". */
final class HeadedAddress {
    /** "- Cơ quan thường trực ...", "(cơ quan thường trực ...)" */
    static final Pattern ASIDE = Pattern.compile(
            " ?(?:- ?[Cc]ơ quan|- ?[Đđ]ơn vị|- ?[Đđ]ầu mối|\\()[^:;.]{0,150}?(?=:|$| chủ trì| có trách| chịu trách|(?<=\\)) )");

    private static final Pattern ROLE = Pattern.compile(
            "(?: là)? ?(?:(?:có|chịu) (?:trách nhiệm|nhiệm vụ))?(?: ?(chủ trì,? ?(?:và )?(?:phối hợp(?: chặt chẽ)?(?: cùng với| với| cùng)?)?|phối hợp(?: với| cùng)?))?(?: (?:thực hiện|triển khai)(?: các)?(?: nội dung| nhiệm vụ)?(?: sau)?)?");
    private static final Pattern COLON = Pattern.compile(" ?(?:: ?|$)");
    private static final Pattern GROUP_NAME = Pattern.compile(
            "Các (?:doanh nghiệp|hộ|hợp tác xã|tổ chức|cơ sở|trường|chủ đầu tư|nhà đầu tư|hội|hiệp hội)[^.:]{0,110}:?");
    private static final Pattern ROLE_END = Pattern.compile(
            " (?:thực hiện|triển khai|tổ chức thực hiện|tổ chức triển khai|tham mưu)(?: các| những)?(?: nội dung| nhiệm vụ| việc)?(?: sau)?(?= ?(?::|$))");

    /** "Đối với Sở X:", "Trách nhiệm của Sở X" */
    private static final Pattern CONCERNING = Pattern.compile(
            "(?iu:đối với|về phía|(?:trách nhiệm|nhiệm vụ)(?: cụ thể| chủ yếu| trọng tâm)? của|nhiệm vụ giao(?: cho)?) ");

    private final Agencies agencies;

    HeadedAddress(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @return null where the text is no heading and has no colon behind its agencies */
    Addressed at(String text) {
        Matcher concerning = CONCERNING.matcher(text);
        if (concerning.lookingAt()) return concerning(text, concerning.end());
        Mention leads = agencies.foldedListAt(text, 0);
        if (leads == null) return null;
        Addressed found = by(text, leads);
        return found == null && GROUP_NAME.matcher(text).matches() ? named(text) : found;
    }

    private Addressed concerning(String text, int at) {
        Mention leads = agencies.namedListAt(text, at);
        return leads == null ? null : by(text, leads);
    }

    /** A heading that names a group nobody knows: "Các doanh nghiệp, hộ sản xuất". */
    private static Addressed named(String text) {
        String name = text.replaceFirst(" ?:$", "");
        for (int at = 0; at < name.length(); at = name.indexOf(' ', at) + 1) {
            if (AgencyVocabulary.INSTANCE.endsNameAt(name, at) && !AgencyVocabulary.INSTANCE.nounAt(name, at))
                return null;
            if (name.indexOf(' ', at) < 0) break;
        }
        Mention leads = new Mention(List.of(name), 0, name.length());
        return new Addressed(Addressed.Form.HEADING, leads, List.of(), null, text.length());
    }

    Addressed by(String text, Mention leads) {
        int at = leads.end();
        Matcher aside = ASIDE.matcher(text).region(at, text.length());
        if (aside.lookingAt()) at = aside.end();
        Matcher role = ROLE.matcher(text).region(at, text.length());
        String marker = null;
        List<String> cooperating = List.of();
        if (role.lookingAt()) {
            at = role.end();
            marker = role.group(1);
            Mention others = marker == null || !marker.contains("phối hợp")
                    ? null
                    : agencies.foldedListAt(text, Words.skipSpaces(text, at));
            if (others != null) {
                cooperating = others.names();
                at = others.end();
                Matcher more = ROLE_END.matcher(text).region(at, text.length());
                if (more.lookingAt()) at = more.end();
            }
        }
        Matcher colon = COLON.matcher(text).region(at, text.length());
        if (!colon.lookingAt()) return null;
        boolean bare = colon.end() == text.length();
        return new Addressed(
                bare ? Addressed.Form.HEADING : Addressed.Form.INLINE, leads, cooperating, marker, colon.end());
    }
}
