package vn.dondoc.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.TreeSet;

/** The fields of the record, each right or wrong. */
final class RecordScore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of(
            "number",
            "type",
            "title",
            "issuer",
            "province",
            "date",
            "signer",
            "signerTitle",
            "standingAgency",
            "draft",
            "legalBasis",
            "addressees",
            "recipients");

    private RecordScore() {}

    static F1 of(ReadDirective read, Truth truth, List<String> faults) {
        JsonNode found = JSON.valueToTree(read.directive());
        JsonNode meant = truth.json().path("directive");
        int right = 0;
        int asked = 0;
        for (String field : FIELDS) {
            if (!meant.has(field)) continue;
            asked++;
            boolean superior =
                    field.equals("issuer") && plain(found.path(field)).equals(plain(meant.path("issuerSuperior")));
            if (superior || plain(found.path(field)).equals(plain(meant.path(field)))) right++;
            else faults.add("record " + field + ": " + found.path(field) + " for " + meant.path(field));
        }
        return new F1(right, asked, asked);
    }

    private static String plain(JsonNode value) {
        if (!value.isArray()) return TextMatch.plain(value.asText());
        return new TreeSet<>(Truth.strings(value).stream().map(TextMatch::plain).toList()).toString();
    }
}
