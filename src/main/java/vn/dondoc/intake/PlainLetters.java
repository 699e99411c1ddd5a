package vn.dondoc.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without their marks. */
final class PlainLetters {
    private PlainLetters() {}

    static String of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{Mn}++", "").replace('đ', 'd');
    }
}
