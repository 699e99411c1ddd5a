package vn.dondoc.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.dondoc.security.Attack.CLOSED;
import static vn.dondoc.security.Attack.status;
import static vn.dondoc.security.Visitor.ENGINE;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;

/** Queries that carry an expression for the server to run (CVE-2026-109432), and filters that would store one. */
final class AttacksByExpression {
    private static final String EXPRESSION = "${''.getClass().forName('java.lang.System')"
            + ".getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, '" + Attacks.PROOF + "', 'yes')}";
    private static final String EVIL = "{\"orQueries\":[{\"assigneeExpression\":\"" + EXPRESSION + "\"}]}";
    private static final String PLAINLY_EVIL = "{\"assigneeExpression\":\"" + EXPRESSION + "\"}";
    private static final String HONEST = "{\"orQueries\":[{\"nameLike\":\"%Sở%\",\"unassigned\":true}]}";

    private final AttackSite site;
    private final List<Attack> attacks = new ArrayList<>();

    AttacksByExpression(AttackSite site) {
        this.site = site;
    }

    List<Attack> all() {
        String filter = "/filter/" + site.filter();
        for (String evil : List.of(EVIL, PLAINLY_EVIL)) {
            for (String path : List.of("/task", "/task/count", filter + "/list", filter + "/count"))
                attacks.add(new Attack(
                        "expression, administrator's tool, " + path,
                        () -> site.tool.post("/engine-rest" + path, evil),
                        status(400),
                        () -> site.tool.post("/engine-rest" + path, HONEST)));
            for (String path : List.of("/task", "/task/count"))
                attacks.add(new Attack("expression, " + path, () -> site.rival.post(ENGINE + path, evil), CLOSED));
            for (String path : List.of(filter + "/list", filter + "/count"))
                attacks.add(new Attack(
                        "expression, " + path,
                        () -> site.rival.post(ENGINE + path, evil),
                        status(400),
                        () -> site.rival.post(ENGINE + path, HONEST)));
        }
        String encoded = URLEncoder.encode(EXPRESSION, UTF_8);
        attacks.add(new Attack(
                "expression in the address",
                () -> site.rival.get(ENGINE + "/task?assigneeExpression=" + encoded),
                status(400),
                () -> site.rival.get(ENGINE + "/task?assignee=khong.co")));
        storing(filter);
        return attacks;
    }

    private void storing(String filter) {
        String stored = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":" + PLAINLY_EVIL + "}";
        for (Visitor who : List.of(site.rival, site.office)) {
            attacks.add(new Attack("filter made", () -> who.post(ENGINE + "/filter/create", stored), CLOSED));
            attacks.add(new Attack("filter changed", () -> who.json("PUT", ENGINE + filter, stored), CLOSED));
            attacks.add(new Attack(
                    "filter deleted",
                    () -> who.json("DELETE", ENGINE + filter, ""),
                    CLOSED,
                    () -> who.get(ENGINE + filter)));
        }
    }
}
