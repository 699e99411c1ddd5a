package vn.dondoc.drafting;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** The inputs of an entry as a form sent them. Only those that the entry has are taken. */
final class Typed {
    private static final int LONGEST = 20_000;
    /** Boxes: not sent where they are not ticked. */
    private static final Set<String> BOXES =
            Set.of("withoutNumber", "sameAgainConfirmed", "due.stated", "onward.stated");

    private Typed() {}

    /** @param prefix before each name: the cards of regimes have one */
    static Map<String, String> of(MultiValueMap<String, String> form, String prefix, Entry entry) {
        Map<String, String> typed = new LinkedHashMap<>();
        boolean whole = form.containsKey("whole");
        for (String name : entry.fields().keySet()) {
            String value = form.getFirst(prefix + name);
            if (value != null) typed.put(name, clean(value));
            else if (whole && BOXES.contains(name)) typed.put(name, "");
        }
        return typed;
    }

    static String clean(String typed) {
        if (typed == null) return "";
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        if (text.length() > LONGEST) throw DraftingRefused.tooLong(LONGEST);
        return text;
    }
}
