package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lines above the subject: number, place and date, and the names in capitals. */
final class HeadReader {
    private static final String PLACE = "(\\p{Lu}[\\p{L}. –-]{1,40}?)";
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile(PLACE + "\\s?,?\\s(?:hồi\\s\\d{1,2}\\s?(?:giờ|h)[^,;]{0,9},?\\s)?"
                    + "ngày[\\s….\\d]{0,12}tháng[\\s….\\d]{0,12}năm[\\s….]{0,8}\\d{4}"
                    // In figures only at the end of a line: a subject may name a day in them.
                    + "|(?:^|[—–|]\\s)" + PLACE + ",\\sngày\\s\\d{1,2}/\\d{1,2}/\\d{4}$");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?iu).*(?:xã hội chủ nghĩa|cộng h.{1,4}x.{1,3} ?hội|độc lập|hạnh phúc|đảng cộng sản việt nam|dự thảo|hỏa tốc|hoả tốc|thượng khẩn|khẩn$).*|số ?:.*|\\(.*|v/v.*");
    /** Of the right column, where its parts fell into the left one's lines. */
    private static final Pattern MOTTO = Pattern.compile(
            "CỘNG HO[ÀA]\\p{M}? XÃ HỘI(?: CHỦ)?(?: NGHĨA)?(?: VIỆT NAM)?|CỘNG HÒA XÃ HỘI(?: CHỦ)?(?: NGHĨA)?(?: VIỆT NAM)?|(?:CHỦ )?NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM");

    private static final Pattern COUNCIL = Pattern.compile(".*(?:NHÂN DÂN|UBND|HĐND)");
    private static final Pattern AREA =
            Pattern.compile("(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU) (?!ỦY|UỶ|ĐOÀN).*");
    private static final Pattern CROSS = Pattern.compile("\\s\\*$|^\\*\\s");

    private final DirectiveText text;
    private final List<Block> head;

    HeadReader(DirectiveText text) {
        this.text = text;
        this.head = text.blocks().stream()
                .filter(block ->
                        block.attachment() == 0 && (block.part() == Part.LETTERHEAD || block.part() == Part.TITLE))
                .toList();
    }

    /** With a null value where the place for the figures is empty. */
    Optional<Found> number() {
        for (var block : head) {
            var number = PrintedNumber.in(block.text());
            if (number.isPresent() && !cites(block, number.get())) {
                var span = number.get().span();
                return Optional.of(
                        new Found(number.get().number(), block.at(span.start(), span.end()), "number.after-so"));
            }
        }
        return bracketed()
                .flatMap(block -> PrintedNumber.inBrackets(block.text())
                        .map(number -> new Found(
                                number.number(),
                                block.at(number.span().start(), number.span().end()),
                                "number.in-brackets")));
    }

    private Optional<Block> bracketed() {
        return head.stream()
                .filter(block -> PrintedNumber.inBrackets(block.text()).isPresent())
                .findFirst();
    }

    /** "Thực hiện Quyết định số 12/QĐ-TTg" in the subject. */
    private static boolean cites(Block block, PrintedNumber number) {
        return number.span().start() > 0
                && Character.isLetter(block.text().strip().charAt(0))
                && block.text().substring(0, number.span().start()).matches("(?su).*\\p{Ll}\\s?");
    }

    Optional<String> notation() {
        return head.stream()
                .flatMap(block -> PrintedNumber.in(block.text()).filter(number -> !cites(block, number)).stream())
                .map(PrintedNumber::notation)
                .findFirst()
                .or(() -> bracketed()
                        .flatMap(block -> PrintedNumber.inBrackets(block.text()))
                        .map(PrintedNumber::notation));
    }

    /** "Hà Tĩnh, ngày 19 tháng 11 năm 2020". */
    Optional<Found> placeLine() {
        for (var block : head) {
            var line = PLACE_AND_DAY.matcher(block.text());
            if (line.find())
                return Optional.of(new Found(line.group(), block.at(line.start(), line.end()), "date.place-line"));
        }
        return Optional.empty();
    }

    Optional<String> place() {
        return placeLine()
                .map(line ->
                        PLACE_AND_DAY.matcher(line.value()).replaceAll("$1$2").strip());
    }

    Optional<Found> date() {
        return placeLine()
                .flatMap(line -> PrintedDate.firstIn(line.value())
                        .map(date -> line.as(date.day().toString())))
                .or(this::dateInBrackets);
    }

    private Optional<Found> dateInBrackets() {
        return bracketed()
                .flatMap(block -> PrintedNumber.inBrackets(block.text())
                        .flatMap(number -> PrintedDate.firstIn(number.span().in(block.text()))
                                .map(date -> new Found(
                                        date.day().toString(),
                                        block.at(
                                                number.span().start(),
                                                number.span().end()),
                                        "date.in-brackets"))));
    }

    /** Who stands in the letterhead, from the top down. */
    List<Found> names() {
        var names = new ArrayList<Found>();
        for (var block : head) {
            var words = MOTTO.matcher(
                            CROSS.matcher(block.line().in(text.text())).replaceAll(""))
                    .replaceAll("")
                    .strip();
            var isName = block.part() == Part.LETTERHEAD
                    && Capitals.in(words)
                    && !NOT_A_NAME.matcher(words).matches();
            if (!isName || words.length() > 160) continue;
            var last = names.isEmpty() ? null : names.get(names.size() - 1);
            if (last != null && completes(last.value(), words)) {
                var whole = new Span(last.span().start(), block.line().end());
                names.set(names.size() - 1, new Found(last.value() + " " + words, whole, last.rule()));
            } else names.add(new Found(words, block.line(), "issuer.letterhead"));
        }
        return names;
    }

    /** "ỦY BAN NHÂN DÂN" and below it "TỈNH HƯNG YÊN"; "UBND TỈNH" and "HƯNG YÊN". */
    private static boolean completes(String above, String words) {
        return COUNCIL.matcher(above).matches() && AREA.matcher(words).matches()
                || above.matches(".*(?:TỈNH|THÀNH PHỐ)")
                        && Provinces.named(words).isPresent();
    }

    boolean draft() {
        return head.stream()
                .anyMatch(block -> block.text().matches("(?iu).{0,30}dự thảo.{0,40}")
                        && block.text().length() < 60);
    }
}
