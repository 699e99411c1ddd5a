package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands below the text: who signed and in what position. */
final class TailReader {
    private static final Pattern ON_BEHALF = Pattern.compile("(?:TM|T/M|T\\.M)\\s?\\.?\\s?(.*)");
    private static final Pattern FOR = Pattern.compile("(?:KT|K/T|TL|T/L|TUQ|Q|K\\.T)\\s?\\.?\\s?(?=\\p{Lu}{2})(.*)");
    private static final Pattern MARK_WITHIN =
            Pattern.compile("\\s(?=(?:TM|T/M|KT|K/T|TUQ|TL)(?:\\.\\s?|\\s)\\p{Lu}{2})");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){1,5}");
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?iu).*(?:như trên|nơi nhận|đã ký|ký tên|ủy ban|ubnd|hđnd|tỉnh ủy|chủ tịch|bí thư|giám đốc|văn phòng|sở |ban |phụ lục|kế hoạch|độc lập|trung tâm|việt nam).*");
    /** Frequent family names: whoever bears one may be called "Văn Phòng" besides. */
    private static final Pattern FAMILY = Pattern.compile(
            "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Lương|Đào|Đoàn|Vương|Lâm|Tạ|Cao|Hà|Tô|Phùng|Quách|Thái|Triệu|Nông|Lò|Giàng) .*");

    private static final Pattern POSITION = Pattern.compile(
            "(?iu).*(?:chủ tịch|bí thư|giám đốc|trưởng|chánh|thủ tướng|chỉ huy|viện|thường trực|tổ phó|phó).*");

    private record Line(String text, Span span) {}

    private final List<Line> lines = new ArrayList<>();
    private final SmallLetters letters;

    TailReader(DirectiveText text) {
        this.letters = new SmallLetters(text.text());
        text.blocks().stream()
                .filter(block -> block.attachment() == 0)
                .filter(block -> block.part() == Part.SIGNATURE
                        || block.part() == Part.RECIPIENTS && !(block.bullet() && !marked(block)))
                .forEach(this::add);
    }

    private static boolean marked(Block block) {
        return MARK_WITHIN.matcher(block.text()).find();
    }

    private void add(Block block) {
        var at = 0;
        var mark = MARK_WITHIN.matcher(block.text());
        while (mark.find()) {
            lines.add(new Line(block.text().substring(at, mark.start()), block.at(at, mark.start())));
            at = mark.end();
        }
        lines.add(new Line(
                block.text().substring(at).strip(), block.at(at, block.text().length())));
    }

    /** The last line that is a person's name and nothing else. */
    Optional<Found> signer() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            if (isPerson(line.text))
                return Optional.of(new Found(SmallLetters.ofPerson(line.text), line.span, "signer.last-name"));
        }
        return Optional.empty();
    }

    private static boolean isPerson(String line) {
        if (line.length() >= 45 || !PERSON.matcher(line).matches()) return false;
        return FAMILY.matcher(line).matches() || !NO_PERSON.matcher(line).matches();
    }

    /** "ỦY BAN NHÂN DÂN" of "TM. ỦY BAN NHÂN DÂN", in small letters. */
    Optional<Found> onBehalfOf() {
        for (var line : lines) {
            var mark = ON_BEHALF.matcher(line.text);
            if (mark.matches() && !mark.group(1).isBlank()) {
                return Optional.of(new Found(letters.of(mark.group(1).strip()), line.span, "signature.on-behalf"));
            }
        }
        return Optional.empty();
    }

    /**
     * "Phó Chủ tịch UBND tỉnh": the last line of the signer's positions, with the body he heads.
     *
     * @param body "UBND tỉnh"; null where the position says it itself
     */
    Optional<Found> position(String body) {
        Line last = null;
        for (var line : lines) if (isPosition(line.text)) last = line;
        if (last == null) return Optional.empty();
        var bare = FOR.matcher(last.text).replaceFirst("$1").strip();
        return Optional.of(new Found(withBody(letters.of(bare), body), last.span, "signer.position"));
    }

    private static boolean isPosition(String line) {
        return Capitals.in(line)
                && line.length() < 90
                && POSITION.matcher(line).matches()
                && !ON_BEHALF.matcher(line).matches()
                && !line.toUpperCase(Locale.ROOT).startsWith("NƠI NHẬN")
                && !isPersonsName(line);
    }

    private static boolean isPersonsName(String line) {
        return isPerson(line) && !POSITION.matcher(line).matches();
    }

    private static String withBody(String position, String body) {
        var ofBody = position.matches("(?:Phó )?Chủ tịch(?: Thường trực)?|(?:Phó )?Chánh Văn phòng");
        return body != null && ofBody ? position + " " + body : position;
    }
}
