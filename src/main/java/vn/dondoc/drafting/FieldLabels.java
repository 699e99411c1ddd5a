package vn.dondoc.drafting;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.Refusals;

/** What people call the inputs of an entry. */
@Component
class FieldLabels {
    static final String STATE = "state";
    private static final Map<String, String> VALUES = Map.of(
            "STANDING", "Thường xuyên",
            "DATED", "Có thời hạn",
            "UNCHECKED", "chưa rà soát",
            "CHECKED", "đã rà soát",
            "DROPPED", "không phải nhiệm vụ",
            "MERGED", "gộp vào mục trước",
            "", "để trống");

    private final MessageSource messages;

    FieldLabels(MessageSource messages) {
        this.messages = messages;
    }

    String label(String field) {
        return messages.getMessage("drafting.field." + field, null, field, Refusals.VIETNAMESE);
    }

    /** In plain words; blank for a rule that needs none. */
    String rule(String rule) {
        return messages.getMessage("drafting.rule." + rule, null, "", Refusals.VIETNAMESE);
    }

    String value(String value) {
        String said = VALUES.getOrDefault(value, value);
        return said.length() <= 80 ? said : said.substring(0, 80) + "…";
    }
}
