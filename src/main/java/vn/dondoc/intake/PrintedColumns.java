package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letterheads and signatures stand side by side; printed to text, both sides share a line, parted by many spaces. */
final class PrintedColumns {
    private static final Pattern WIDE = Pattern.compile(
            "^(?!\\s*[Ss]ố ?:\\s+[/–-])(?=[^\\t]*?\\p{L}{2}[^\\t]*(?:\\t| {5}))(\\s{0,12}\\S.{0,90}?)(?:\\s{5,}|\\s*\\t\\s*)(\\S.*)$");
    private static final Pattern INDENTED = Pattern.compile("^(?:\\s{13,}|\\t).*");
    private static final Pattern END_OF_HEAD =
            Pattern.compile("^\\s*(?:Căn cứ|Thực hiện|Kính gửi|[IVX]{1,4}\\s?[.-]|\\d+\\.).*");
    private static final int LONG = 100;

    private final List<String> left = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private boolean head = true;
    private boolean foot;

    /** @return the lines that are complete now; those of open columns come later */
    List<String> take(String line) {
        if (END_OF_HEAD.matcher(line).matches() || line.strip().length() > LONG) head = false;
        if (line.stripLeading().startsWith("Nơi nhận")) foot = true;
        if (!head && !foot) return with(end(), line);
        Matcher wide = WIDE.matcher(line);
        if (wide.matches()) {
            left.add(wide.group(1));
            right.add(wide.group(2));
            return List.of();
        }
        if (left.isEmpty() && right.isEmpty()) return List.of(line);
        if (INDENTED.matcher(line).matches()) right.add(line);
        else if (foot) left.add(line);
        else return with(end(), line);
        return List.of();
    }

    private static List<String> with(List<String> lines, String line) {
        lines.add(line);
        return lines;
    }

    List<String> end() {
        List<String> all = new ArrayList<>(left);
        all.addAll(right);
        left.clear();
        right.clear();
        return all;
    }
}
