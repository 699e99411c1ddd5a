package vn.dondoc.intake;

import java.util.regex.Pattern;

/** Recipients and signature, which stand side by side; printed to text they may take turns. */
final class Tail {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,5}");

    private Tail() {}

    /** @param signed a signature was begun before */
    static Part next(Paragraph line, Part before, boolean signed) {
        if (Titles.recipients(line) || bullet(line)) return Part.RECIPIENTS;
        if (Titles.signature(line)) return Part.SIGNATURE;
        return signed && NAME.matcher(line.text()).matches() ? Part.SIGNATURE : before;
    }

    private static boolean bullet(Paragraph line) {
        Label label = Label.at(line.text());
        return label != null && label.kind() == Label.Kind.DASH;
    }
}
