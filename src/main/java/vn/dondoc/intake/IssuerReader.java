package vn.dondoc.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who issued the document: of its letterhead, else of its signature, its number and its place. */
final class IssuerReader {
    private static final Pattern CENTRAL = Pattern.compile(
            "(?:VĂN PHÒNG |THANH TRA |THỦ TƯỚNG )?CHÍNH ?PHỦ|BỘ (?!CHỈ HUY|TƯ LỆNH).*|QUỐC HỘI|[UỦ][ỶY] BAN THƯỜNG VỤ QUỐC HỘI|[UỦ][ỶY] BAN DÂN TỘC"
                    + "|BAN CHẤP HÀNH TRUNG ƯƠNG.*|BAN BÍ THƯ.*|BỘ CHÍNH TRỊ|.* (?:VIỆT NAM|TRUNG ƯƠNG)");

    private final DirectiveText text;
    private final HeadReader head;
    private final TailReader tail;
    private final SmallLetters letters;

    IssuerReader(DirectiveText text, HeadReader head, TailReader tail) {
        this.text = text;
        this.head = head;
        this.tail = tail;
        this.letters = new SmallLetters(text.text());
    }

    /** A central body's document belongs to no province. */
    Optional<Found> province() {
        if (head.names().stream()
                .limit(1)
                .anyMatch(name -> CENTRAL.matcher(name.value()).matches())) return Optional.empty();
        for (var name : head.names()) {
            var behind = Provinces.behindKind(name.value());
            if (behind.isPresent()) return behind.map(name::as);
        }
        var place = head.place().flatMap(Provinces::named);
        if (place.isPresent()) return Optional.of(head.placeLine().orElseThrow().as(place.get()));
        return Provinces.mostNamed(text.text()).map(this::whereNamed);
    }

    private Found whereNamed(String province) {
        var start = text.text().indexOf(province);
        return new Found(province, new Span(start, start + province.length()), "province.most-named");
    }

    /** The lowest name of the letterhead. */
    Optional<Found> issuer(String province) {
        var names = head.names();
        if (names.isEmpty()) return inferred(province);
        var last = names.get(names.size() - 1);
        if (ofPartyBody(names)) return Optional.of(last.as(committee(letters.of(last.value()), province)));
        if (last.value().equals("VĂN PHÒNG") && names.size() > 1) {
            return superior().map(of -> last.as("Văn phòng " + of.value()));
        }
        return Optional.of(last.as(inFull(letters.of(last.value()), province)));
    }

    Optional<Found> superior() {
        var names = head.names();
        return names.size() < 2 || ofPartyBody(names)
                ? Optional.empty()
                : Optional.of(names.get(0).as(letters.of(names.get(0).value())));
    }

    /** "ĐẢNG BỘ TỈNH ..." above "BAN CHẤP HÀNH": one name on two lines. */
    private static boolean ofPartyBody(List<Found> names) {
        return names.size() > 1
                && names.get(names.size() - 1).value().matches("BAN (?:CHẤP HÀNH|THƯỜNG VỤ)")
                && names.get(names.size() - 2).value().startsWith("ĐẢNG BỘ");
    }

    private String committee(String body, String province) {
        var area = province == null ? "tỉnh" : Provinces.kind(province);
        var of = body.startsWith("Ban Chấp hành") ? "Đảng bộ " + area : area.equals("tỉnh") ? "Tỉnh ủy" : "Thành ủy";
        return body + " " + of + (province == null ? "" : " " + province);
    }

    /** A party committee's paper is issued by whom its signature names; "UBND" alone is the province's. */
    private String inFull(String issuer, String province) {
        if (issuer.matches("(?:Tỉnh|Thành) [uủ][ỷy].*")) return ofCommittee(issuer, province);
        if (issuer.matches("UBND|HĐND") && province != null)
            return issuer + " " + Provinces.kind(province) + " " + province;
        return issuer;
    }

    private String ofCommittee(String issuer, String province) {
        var behalf = tail.onBehalfOf().map(Found::value).orElse("");
        if (behalf.startsWith("Ban Thường vụ")) return "Ban Thường vụ " + issuer;
        var whole = behalf.matches("(?:Tỉnh|Thành) [uủ][ỷy].*|Ban Chấp hành.*");
        return whole && province != null ? committee("Ban Chấp hành", province) : issuer;
    }

    private Optional<Found> inferred(String province) {
        if (province == null) return Optional.empty();
        var kind = Provinces.kind(province);
        var behalf = tail.onBehalfOf();
        if (behalf.isPresent()) {
            var body = behalf.get().value().replaceAll("(?iu) (?:tỉnh|thành phố)(?: .*)?$", "");
            var ofParty = body.matches("Ban Thường vụ|Ban Chấp hành");
            return Optional.of(
                    behalf.get().as(ofParty ? committee(body, province) : body + " " + kind + " " + province));
        }
        var byNumber = head.notation().filter(notation -> notation.matches("(?:.*[-/])?UBND(?:[-/].*)?"));
        return byNumber.map(notation -> new Found(
                "UBND " + kind + " " + province, head.number().orElseThrow().span(), "issuer.number"));
    }

    /** "UBND tỉnh", for the position of its chairman. */
    static String bodyOf(String issuer, String superior, String onBehalf) {
        for (var name : new String[] {onBehalf, issuer, superior}) {
            if (name == null || !name.matches("(?:Chủ tịch )?(?:UBND|HĐND).*")) continue;
            var level = name.replaceFirst("^(?:Chủ tịch )?(?:UBND|HĐND)\\s?", "")
                    .replaceFirst("^(tỉnh|thành phố|huyện|thị xã|xã|phường|quận)?.*", "$1");
            if (!level.isEmpty()) return (name.startsWith("HĐND") ? "HĐND " : "UBND ") + level;
        }
        return null;
    }
}
