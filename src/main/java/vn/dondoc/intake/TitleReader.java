package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads type and subject of a document. */
final class TitleReader {
    private static final Pattern SELF = Pattern.compile(
            "(?<!\\p{L})(Chương trình hành động|Kế hoạch|Nghị quyết|Chỉ thị|Quyết định|Chương trình|Thông báo|Công điện|Kết luận) này");

    /** Between the type and the subject: "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "HỘI NGHỊ LẦN THỨ TƯ". */
    private static final Pattern OF_WHOM =
            Pattern.compile("(?:CỦA|HỘI NGHỊ|BAN|ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|TỈNH ỦY|THÀNH ỦY)\\s.*");
    /** The right column's line, fallen behind a letter's subject. */
    private static final Pattern PLACE_LINE = Pattern.compile(
            "\\s(?:\\p{Lu}\\p{L}*[ .–-]{0,3}){1,4},?\\sngày[\\s….\\d]{0,12}tháng[\\s….\\d]{0,12}năm[\\s….]{0,8}\\d{4}\\.?$");

    private final DirectiveText text;
    private final List<Block> title;

    TitleReader(DirectiveText text) {
        this.text = text;
        this.title = text.in(Part.TITLE).toList();
    }

    /** As the heading says; else as the notation, a letter's subject or the text itself says. */
    Optional<Found> type(Optional<String> notation) {
        for (var block : title) {
            var headed = DocumentType.headedBy(block.line().in(text.text()));
            if (headed.isPresent())
                return Optional.of(new Found(headed.get().vietnamese(), block.line(), "type.heading"));
        }
        var coded = notation.flatMap(DocumentType::ofNotation);
        if (coded.isPresent()) return Optional.of(new Found(coded.get().vietnamese(), place(), "type.notation"));
        if (letter() != null) return Optional.of(new Found("Công văn", letter().line(), "type.letter"));
        return notation.isPresent() ? Optional.of(new Found("Công văn", place(), "type.letter")) : selfNamed();
    }

    private Optional<Found> selfNamed() {
        var self = SELF.matcher(text.text());
        if (!self.find()) return Optional.empty();
        return Optional.of(new Found(self.group(1), new Span(self.start(), self.end()), "type.self-named"));
    }

    private Span place() {
        return text.blocks().isEmpty() ? new Span(0, 0) : text.blocks().get(0).line();
    }

    private Block letter() {
        return text.blocks().stream()
                .filter(block -> block.attachment() == 0 && block.part() != Part.BODY)
                .filter(block -> block.text().regionMatches(true, 0, "V/v", 0, 3))
                .findFirst()
                .orElse(null);
    }

    /** Without the word for the type; the lines of the heading joined. */
    Optional<Found> title() {
        var parts = new ArrayList<String>();
        int start = -1;
        int end = -1;
        for (var block : title.isEmpty() && letter() != null ? List.of(letter()) : title) {
            var line = block.line().in(text.text());
            var bracketed = PrintedNumber.inBrackets(line);
            var own = bracketed.isPresent()
                    ? line.substring(0, bracketed.get().span().start())
                    : line;
            var words = own.substring(typeLength(own)).strip();
            if (words.isEmpty() || words.matches("[\\p{P}\\s_]+")) continue;
            int at = block.line().start() + own.length();
            if (start < 0) start = at - words.length();
            end = at;
            parts.add(words);
        }
        if (parts.stream().anyMatch(part -> !Capitals.in(part)))
            parts.removeIf(part -> Capitals.in(part) && OF_WHOM.matcher(part).matches());
        if (parts.isEmpty()) return Optional.empty();
        var words = PLACE_LINE.matcher(String.join(" ", parts)).replaceFirst("").replaceAll("[.;]$", "");
        return Optional.of(new Found(words, new Span(start, end), "title.heading"));
    }

    private static int typeLength(String line) {
        return DocumentType.headedBy(line).map(type -> type.capitals().length()).orElse(0);
    }
}
