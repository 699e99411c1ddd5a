package vn.dondoc.security;

import static vn.dondoc.security.Attack.status;
import static vn.dondoc.security.AttackSite.OWNER;
import static vn.dondoc.security.Visitor.ENGINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Without a login, with another site's help, and after the logout. */
final class AttacksOnTheLogin {
    private final AttackSite site;
    private final List<Attack> attacks = new ArrayList<>();

    AttacksOnTheLogin(AttackSite site) {
        this.site = site;
    }

    List<Attack> all() {
        strangers();
        forgery();
        logout();
        return attacks;
    }

    private void strangers() {
        Visitor stranger = site.stranger();
        for (String path : List.of(
                ENGINE + "/task",
                ENGINE + "/filter",
                ENGINE + "/identity/password-policy",
                "/camunda/api/engine/engine/",
                "/camunda/api/admin/auth/user/default",
                "/api/tasks/x",
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/openapi.json"))
            attacks.add(new Attack("without login, " + path, () -> stranger.get(path), status(401)));
        for (String path : List.of(
                "/", Visitor.TASKLIST, "/camunda/lib/deps.js", "/danh-muc/nguoi-dung", "/mat-khau", "/actuator/env"))
            attacks.add(new Attack(
                    "without login, " + path, () -> stranger.get(path), status(302), () -> stranger.get("/login")));
        attacks.add(new Attack(
                "unknown name on /engine-rest",
                () -> site.stranger().basic("khong.co", "x").get("/engine-rest/task"),
                status(401)));
        attacks.add(new Attack(
                "the machine's inside",
                () -> site.administrator.get("/actuator/env"),
                status(403),
                () -> stranger.get("/actuator/health")));
    }

    private void forgery() {
        Visitor forged = site.person(OWNER).forged();
        attacks.add(new Attack(
                "forged call of our own", () -> site.draft(forged), status(403), () -> site.draft(site.owner)));
        attacks.add(new Attack(
                "forged call of our page",
                () -> forged.form(
                        "/mat-khau",
                        Map.of("present", site.password, "wanted", "evil-evil-evil", "again", "evil-evil-evil")),
                status(403)));
        attacks.add(new Attack("forged logout", () -> forged.form("/logout", Map.of()), status(403)));
        attacks.add(new Attack(
                "forged call of Tasklist", () -> site.claim(forged, OWNER), status(403), site::claimedByOwner));
        attacks.add(
                new Attack("forged login", () -> site.stranger().forged().tryLogin(OWNER, site.password), status(403)));
    }

    private void logout() {
        for (String way : List.of("/logout", "/camunda/api/admin/auth/user/default/logout"))
            for (String page : List.of(ENGINE + "/filter", "/api/tasks/x")) {
                Visitor leaving = site.person(OWNER);
                attacks.add(new Attack(
                        "session after logout by " + way,
                        () -> {
                            leaving.form(way, Map.of());
                            return leaving.get(page);
                        },
                        status(401),
                        () -> site.owner.get(ENGINE + "/filter")));
            }
    }
}
