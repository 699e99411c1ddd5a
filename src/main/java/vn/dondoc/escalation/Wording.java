package vn.dondoc.escalation;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.VietnameseDates;

/** Proposals and decisions in short words, for pages, forms and the phiếu trình. */
@Component
class Wording {
    private final Agencies agencies;

    Wording(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * "Yêu cầu gửi báo cáo trước ngày 29/4/2025"; empty when there is no ruling.
     *
     * @param to code of the agency it concerns: its relation to the Committee decides the verb
     */
    String phrase(Ruling ruling, String to) {
        if (ruling == null) return "";
        String phrase = words(ruling, ruling.measure().label(agencies.get(to).kind()));
        return ruling.note() == null ? phrase : phrase + ". " + ruling.note();
    }

    private String words(Ruling ruling, String label) {
        return switch (ruling.measure()) {
            case NEW_DATE -> label + " đến ngày " + VietnameseDates.day(ruling.date());
            case OTHER_AGENCY -> capitalised(agencies.get(ruling.agency()).putInTheLead());
            case SEND_BY, EXPLAIN -> label + dated(" trước ngày ", ruling);
            default -> label + dated("; xem lại ngày ", ruling);
        };
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String dated(String words, Ruling ruling) {
        return ruling.date() == null ? "" : words + VietnameseDates.day(ruling.date());
    }
}
