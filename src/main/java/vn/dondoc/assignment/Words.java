package vn.dondoc.assignment;

import java.text.Normalizer;
import vn.dondoc.directive.DirectiveItem;

/** The words of an assignment as we keep them: by the rules of the register, in which most of them were typed. */
final class Words {
    private Words() {}

    /** @throws AssignmentRefused when title or body is missing, or one is longer than a breakdown admits */
    static Wording admitted(Wording typed) {
        Wording words = new Wording(
                clean(typed.section(), DirectiveItem.LONGEST_SECTION),
                clean(typed.title(), DirectiveItem.LONGEST_TITLE),
                clean(typed.body(), DirectiveItem.LONGEST_BODY),
                clean(typed.product(), DirectiveItem.LONGEST_PRODUCT));
        if (words.title() == null) throw AssignmentRefused.titleMissing();
        if (words.body() == null) throw AssignmentRefused.bodyMissing();
        return words;
    }

    /** NFC, lines ended by \n, no control characters, nothing blank around it; null when nothing is left. */
    private static String clean(String typed, int limit) {
        if (typed == null) return null;
        String clean = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        if (clean.length() > limit) throw AssignmentRefused.tooLong(limit);
        return clean.isEmpty() ? null : clean;
    }
}
