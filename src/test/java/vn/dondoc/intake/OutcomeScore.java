package vn.dondoc.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the tasks are to yield, and to whom it goes; the softest fields of the truth: a product counts by its first words. */
record OutcomeScore(F1 products, F1 recipients) {
    private static final int HEAD = 8;

    static OutcomeScore of(List<Truth> truths) {
        F1 products = F1.NOTHING;
        F1 recipients = F1.NOTHING;
        for (Truth truth : truths) {
            List<JsonNode> meant = truth.list("assignments");
            Map<ReadAssignment, JsonNode> pairs =
                    TextMatch.of(Merged.of(truth.read().assignments(), meant), meant);
            for (Map.Entry<ReadAssignment, JsonNode> pair : pairs.entrySet()) {
                products = products.and(products(
                        pair.getKey().products(), Truth.strings(pair.getValue().path("products"))));
                recipients = recipients.and(F1.names(
                        pair.getKey().submitTo(), Truth.strings(pair.getValue().path("submitTo"))));
            }
        }
        return new OutcomeScore(products, recipients);
    }

    private static F1 products(List<String> found, List<String> meant) {
        List<String> left =
                new ArrayList<>(found.stream().map(OutcomeScore::head).toList());
        int same = (int)
                meant.stream().filter(product -> left.remove(head(product))).count();
        return new F1(same, found.size(), meant.size());
    }

    private static String head(String product) {
        String bare = product.toLowerCase(Locale.ROOT).replaceFirst("^(?:các|một số|dự thảo) ", "");
        return bare.substring(0, Math.min(HEAD, bare.length()));
    }
}
