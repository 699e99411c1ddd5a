package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads "Nơi nhận" and "Kính gửi". */
final class RecipientsReader {
    private static final Pattern HEADING =
            Pattern.compile("(?iu)^(?:nơi nhận|kính gửi|(?:[^.;:]{0,60}\\s)?điện)\\s?:?\\s?");
    private static final Pattern ADDRESSED = Pattern.compile("(?iu)^(?:kính gửi|(?:[^.;:]{0,60}\\s)?điện\\s?:).*");
    private static final Pattern INLINE = Pattern.compile("[;,.]\\s?[-–+]\\s?|;\\s(?=\\p{Lu})");
    private static final Pattern SIGNATURE = Pattern.compile("\\s(?:TM|T/M|KT|K/T|TUQ|TL)(?:\\.\\s?|\\s)\\p{Lu}{2}.*");
    private static final Pattern END = Pattern.compile("[\\s;,./]+$");
    private static final Pattern ARCHIVE = Pattern.compile("(?iu)^lưu\\b.*");

    private final DirectiveText text;

    RecipientsReader(DirectiveText text) {
        this.text = text;
    }

    /** The archive line included; nothing after it. */
    List<Found> recipients() {
        var items = new ArrayList<Found>();
        for (var block : listed()) {
            if (!items.isEmpty()
                    && ARCHIVE.matcher(items.get(items.size() - 1).value()).matches()) break;
            if (dashed(block) || HEADING.matcher(block.text()).find() || listed(block))
                addAll(block, "recipients.list", items);
            else if (goesOn(block, items)) join(block, items);
        }
        return items;
    }

    /** In some conversions the list fell into the letterhead. */
    private List<Block> listed() {
        var behind = text.in(Part.RECIPIENTS).toList();
        if (!behind.isEmpty()) return behind;
        return text.blocks().stream()
                .filter(block -> block.attachment() == 0 && block.part() != Part.BODY)
                .dropWhile(block -> !block.text().regionMatches(true, 0, "nơi nhận", 0, 8))
                .toList();
    }

    /** A line without its dash still ends as an item does. */
    private static boolean listed(Block block) {
        return block.text().matches("\\p{Lu}.*[;]")
                || ARCHIVE.matcher(block.text()).matches();
    }

    private static boolean goesOn(Block block, List<Found> items) {
        return !items.isEmpty() && Character.isLowerCase(block.text().charAt(0));
    }

    private void join(Block block, List<Found> items) {
        var last = items.remove(items.size() - 1);
        var span = new Span(last.span().start(), block.span().end());
        items.add(new Found(last.value() + " " + END.matcher(block.text()).replaceFirst(""), span, last.rule()));
    }

    /** Under "Kính gửi:", or the telegram's "điện:". */
    List<Found> addressees() {
        var items = new ArrayList<Found>();
        var open = false;
        for (var block : text.blocks()) {
            if (block.attachment() > 0 || block.part() == Part.RECIPIENTS) break;
            if (ADDRESSED.matcher(block.text()).matches() && items.isEmpty()) open = true;
            else if (open && !(dashed(block) && block.text().length() < 200)) break;
            if (open) addAll(block, "addressees.list", items);
        }
        return items;
    }

    private static boolean dashed(Block block) {
        return block.bullet() || block.text().matches("[-–+•].*");
    }

    private static void addAll(Block block, String rule, List<Found> items) {
        var words = SIGNATURE.matcher(block.text()).replaceFirst("");
        var heading = HEADING.matcher(words);
        var at = !dashed(block) && heading.find() ? heading.end() : 0;
        var parted = dashed(block) ? new String[] {words} : INLINE.split(words.substring(at));
        for (var part : parted) {
            var value = END.matcher(part.replaceFirst("^[-–+•\\s]+", "")).replaceFirst("");
            var start = words.indexOf(value, at);
            if (!value.isBlank()) items.add(new Found(value, block.at(start, start + value.length()), rule));
            at = Math.max(at, start + value.length());
        }
    }
}
