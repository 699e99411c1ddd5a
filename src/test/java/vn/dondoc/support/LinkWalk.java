package vn.dondoc.support;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.security.Visitor;

/** Somebody who follows every link that our pages show him: none may lead nowhere, or to a page that fails. */
public final class LinkWalk {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
    /** The engine's own applications and the demo's pages are looked at elsewhere. */
    private static final Pattern NOT_OURS = Pattern.compile("/camunda/.*|/demo/.*|/login.*|/logout.*");

    private static final Pattern IDS = Pattern.compile("[0-9a-f-]{36}|\\?.*");
    /** Of pages that differ only by the row they show, so many. */
    private static final int OF_A_KIND = 3;

    private final String base;

    /** @param base as {@code http://localhost:8080} */
    public LinkWalk(String base) {
        this.base = base;
    }

    /** The pages he opened from the overview and {@code alsoFrom} on. */
    public List<Page> walk(String login, String... alsoFrom) {
        Visitor person = new Visitor(base).login(login, "dondoc");
        Deque<String> ahead = new ArrayDeque<>(List.of(alsoFrom));
        ahead.addFirst("/");
        Set<String> known = new HashSet<>(ahead);
        Map<String, Integer> kinds = new HashMap<>();
        List<Page> seen = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            if (kinds.merge(IDS.matcher(path).replaceAll("*"), 1, Integer::sum) > OF_A_KIND) continue;
            HttpResponse<String> answer = person.get(path);
            seen.add(new Page(login, path, answer.statusCode()));
            links(answer.body()).filter(known::add).forEach(ahead::add);
        }
        return seen;
    }

    public record Page(String login, String path, int status) {
        /** A redirect is an answer too: mails lead by one to the task. */
        public boolean opens() {
            return status == 200 || status == 302;
        }
    }

    private static Stream<String> links(String html) {
        Matcher links = LINK.matcher(html);
        return links.results()
                .map(m -> m.group(1).replace("&amp;", "&"))
                .filter(path -> !NOT_OURS.matcher(path).matches());
    }
}
