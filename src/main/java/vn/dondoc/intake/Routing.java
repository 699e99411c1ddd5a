package vn.dondoc.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To whom the result of a task goes first, and through whom.
 *
 * @param submitTo in the order of the text: whom it is sent, reported or submitted to
 */
record Routing(List<String> submitTo, List<String> via) {
    private static final Pattern PARTS = Pattern.compile("(?<=[.;])\\s");
    /** What its recipient does with it. */
    private static final Pattern ONWARD = Pattern.compile(
            "(?iu)\\s(?:để|nhằm)?\\s?(?:theo dõi,? )?tổng hợp(?:,? (?:và )?(?:báo cáo|trình|tham mưu))");
    /** What is done for somebody is not sent to him. */
    private static final Pattern FOR = Pattern.compile("(?iu)\\scho (?:các )?$");

    private static final Pattern SENT = Pattern.compile(
            "(?iu)(?:gửi|báo cáo|cung cấp|trình|phản ánh|bàn giao|thông báo|chuyển)[^.;]{0,60}\\scho (?:các )?$");
    private static final Set<String> BEARERS = Set.of("Các cấp chính quyền", "Tổ chức, cá nhân");

    static Routing of(String task, Agencies agencies) {
        Set<String> to = new LinkedHashSet<>();
        Set<String> via = new LinkedHashSet<>();
        for (String part : PARTS.split(task)) {
            List<Actor> actors = Actor.in(part, agencies.find(part));
            int end = onward(part, actors);
            for (Actor actor : actors) {
                if (actor.role() == Actor.Role.CHANNEL) via.addAll(actor.names());
                if (receives(actor, part) && actor.start() < end) to.addAll(actor.names());
            }
        }
        to.removeAll(BEARERS);
        return new Routing(List.copyOf(to), List.copyOf(via));
    }

    private static boolean receives(Actor actor, String part) {
        String before = part.substring(0, actor.start());
        return switch (actor.role()) {
            case RECIPIENT ->
                !FOR.matcher(before).find() || SENT.matcher(before).find();
            case COPY -> true;
            case ADVISED -> RegimeRoutes.isCouncil(actor) && !before.matches("(?su).*[,;] giúp ");
            default -> false;
        };
    }

    /** @return where a recipient hands on what it got; the end of the part where none does */
    private static int onward(String part, List<Actor> actors) {
        int received = actors.stream()
                .filter(actor -> actor.role() == Actor.Role.RECIPIENT)
                .mapToInt(Actor::end)
                .min()
                .orElse(part.length());
        Matcher onward = ONWARD.matcher(part).region(received, part.length());
        return onward.find() ? onward.start() + 1 : part.length();
    }
}
