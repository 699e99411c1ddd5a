package vn.dondoc.reporting;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of an uploaded file, made safe: no path, no control or direction marks, NFC.
 *
 * @param ending in small letters, without the dot
 */
record FileName(String name, String ending) {
    private static final int LONGEST = 150;

    static FileName of(String submitted) {
        String name = submitted == null ? "" : Normalizer.normalize(submitted, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        int dot = name.lastIndexOf('.');
        if (dot < 1) throw FileRefused.withoutEnding(name.isEmpty() ? "đã chọn" : name);
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return new FileName(shortened(name.substring(0, dot)) + "." + ending, ending);
    }

    private static String shortened(String stem) {
        return stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST);
    }
}
