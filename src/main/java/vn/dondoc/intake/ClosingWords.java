package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Trên đây là Kế hoạch ... . Trong quá trình thực hiện, ...": what a document is, and what it still asks for, in two paragraphs. */
final class ClosingWords {
    private static final Pattern FAREWELL =
            Pattern.compile("(?:Trên đây là|Trên đây,) (?:[^.]|\\.(?! \\p{Lu})){1,600}\\. (?=\\p{Lu})");

    private ClosingWords() {}

    static List<Paragraph> part(List<Paragraph> paragraphs) {
        List<Paragraph> parted = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Matcher farewell = FAREWELL.matcher(paragraph.text());
            if (paragraph.row() || !farewell.lookingAt()) parted.add(paragraph);
            else {
                String text = paragraph.text();
                parted.add(Paragraph.whole(
                        text.substring(0, farewell.end()).strip(), paragraph.bold(), paragraph.apart()));
                parted.add(Paragraph.whole(text.substring(farewell.end()), paragraph.bold(), false));
            }
        }
        return parted;
    }
}
