package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that the rules read badly, told as a whole: without the marks of Vietnamese, in capitals, several in one file. */
final class TextDoubts {
    /** Shorter texts tell too little. */
    private static final int ENOUGH = 200;

    private TextDoubts() {}

    static List<Doubt> about(DirectiveText text) {
        var doubts = new ArrayList<Doubt>();
        written(text.text()).ifPresent(reason -> doubts.add(new Doubt("text", reason, null)));
        second(text)
                .ifPresent(block -> doubts.add(new Doubt(
                        "text",
                        "Tệp có vẻ chứa từ hai văn bản trở lên; phần sau được đọc như văn bản kèm theo.",
                        block.line())));
        return doubts;
    }

    /** A third of the letters of a Vietnamese text bear a mark. */
    private static Optional<String> written(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        if (letters < ENOUGH) return Optional.empty();
        long marked = text.chars().filter(c -> Character.isLetter(c) && c > 127).count();
        long upper = text.chars().filter(Character::isUpperCase).count();
        if (marked * 50 < letters)
            return Optional.of("Văn bản không có dấu tiếng Việt nên không đọc được nội dung; cần bản có dấu.");
        if (upper * 10 > letters * 9)
            return Optional.of("Văn bản viết hoa toàn bộ nên khó nhận ra tên cơ quan; cần kiểm tra từng mục.");
        return Optional.empty();
    }

    /** The letterhead of a second document, with a number of its own. */
    private static Optional<Block> second(DirectiveText text) {
        return text.blocks().stream()
                .filter(block -> block.attachment() > 0 && block.part() == Part.LETTERHEAD)
                .filter(block -> PrintedNumber.in(block.text())
                        .filter(number -> number.span().start() == 0)
                        .isPresent())
                .findFirst();
    }
}
