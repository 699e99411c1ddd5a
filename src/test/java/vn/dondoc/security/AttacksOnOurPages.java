package vn.dondoc.security;

import static vn.dondoc.security.Attack.SHOWN_AGAIN;
import static vn.dondoc.security.Attack.status;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Assignments, directives, dossiers and mails that are not one's own, and decisions that are not one's own to take. */
final class AttacksOnOurPages {
    private static final Predicate<HttpResponse<String>> UNKNOWN = status(404);
    /** The page comes back; nothing was sent on. */
    private static final Predicate<HttpResponse<String>> NOT_SENT =
            answer -> answer.statusCode() != 302 && !answer.body().contains("Đã gửi đề nghị");

    private final AttackSite site;
    private final AttackGround ground;
    private final List<Attack> attacks = new ArrayList<>();

    AttacksOnOurPages(AttackSite site, AttackGround ground) {
        this.site = site;
        this.ground = ground;
    }

    List<Attack> all() {
        assignments();
        directives();
        dossiers();
        mails();
        requests();
        settings();
        strangers();
        forgery();
        return attacks;
    }

    private void assignments() {
        String page = "/nhiem-vu/" + ground.assignment;
        closed("another agency's assignment", site.rival, page, site.owner);
        closed("another agency's assignment by its link", site.rival, "/viec/" + ground.assignment, site.owner);
        Map<String, String> decision = Map.of(
                "agency", "so-noi-vu",
                "dueOn", "2026-06-30",
                "title", "Việc khác",
                "body", "Việc khác hẳn.",
                "reason", "Không thuộc chức năng");
        for (String deed :
                List.of("/thoi-giao", "/co-quan-chu-tri", "/thoi-han", "/tam-dung", "/tiep-tuc", "/noi-dung")) {
            attacks.add(new Attack(
                    "another agency's assignment, " + deed, () -> site.rival.form(page + deed, decision), UNKNOWN));
            attacks.add(new Attack(
                    "decision about one's own assignment, " + deed,
                    () -> site.owner.form(page + deed, decision),
                    SHOWN_AGAIN));
        }
        attacks.add(new Attack(
                "file added to another agency's assignment",
                () -> site.rival.attach("/api/files/ASSIGNMENT/" + ground.assignment, "x.txt", "x"),
                UNKNOWN,
                () -> site.owner.attach("/api/files/ASSIGNMENT/" + ground.assignment, "x.txt", "x")));
        attacks.add(new Attack(
                "standing work ended by its own agency",
                () -> site.owner.form(page + "/ket-thuc", Map.of("reason", "x")),
                SHOWN_AGAIN,
                () -> site.coordinator.get(page)));
        attacks.add(new Attack(
                "due date moved by its own agency",
                () -> site.owner.form(page + "/thoi-han", decision),
                SHOWN_AGAIN,
                () -> site.coordinator.form(page + "/thoi-han", decision)));
    }

    private void directives() {
        attacks.add(new Attack(
                "register of directives",
                () -> site.rival.get("/van-ban/moi"),
                status(422),
                () -> site.coordinator.get("/van-ban/moi")));
        String page = "/van-ban/" + ground.directive;
        attacks.add(new Attack("draft of a directive", () -> site.rival.get(page + "/sua"), UNKNOWN));
        attacks.add(new Attack(
                "due dates of typed regimes",
                () -> site.rival.form("/van-ban/han-bao-cao", Map.of("issuedOn", "2025-03-27")),
                status(422),
                () -> site.coordinator.form("/van-ban/han-bao-cao", Map.of("issuedOn", "2025-03-27"))));
        for (Visitor who : List.of(site.rival, site.owner)) {
            attacks.add(new Attack(
                    "regimes of a directive",
                    () -> who.get(page + "/che-do-bao-cao"),
                    UNKNOWN,
                    () -> site.coordinator.get(page + "/che-do-bao-cao")));
            attacks.add(new Attack(
                    "regimes changed",
                    () -> who.form(page + "/che-do-bao-cao", Map.of("action", "apply", "basis", "x")),
                    UNKNOWN));
        }
        for (Visitor who : List.of(site.rival, site.owner))
            attacks.add(new Attack(
                    "closing of a directive",
                    () -> who.form(page + "/ket-thuc", Map.of("basis", "Thông báo số 1/TB")),
                    SHOWN_AGAIN,
                    () -> site.coordinator.get(page)));
        closed("history of reminders", site.rival, "/don-doc", site.coordinator);
        String register = page + "/so-gui-nhan?co-quan=so-xay-dung";
        attacks.add(new Attack(
                "register of mails to another agency",
                () -> site.rival.get(register),
                answer -> answer.statusCode() == 200 && !answer.body().contains("chuyenvien.sxd@"),
                () -> site.coordinator.get(register)));
    }

    private void dossiers() {
        String page = "/phieu-trinh/" + ground.dossier;
        closed("dossiers", site.rival, "/phieu-trinh", site.office);
        closed("dossier", site.rival, page, site.office);
        closed("dossier as a document", site.rival, page + "/phieu-trinh.docx", site.office);
        for (String deed : List.of("/y-kien", "/y-kien-pho-chu-tich", "/y-kien-van-ban")) {
            Map<String, String> agreed = Map.of("all", "AGREE");
            attacks.add(new Attack("dossier, " + deed, () -> site.rival.form(page + deed, agreed), UNKNOWN));
            attacks.add(new Attack(
                    "dossier, " + deed + " by who only reads it",
                    () -> site.coordinator.form(page + deed, agreed),
                    SHOWN_AGAIN,
                    () -> site.coordinator.get(page)));
        }
        attacks.add(new Attack(
                "the Chairman's decision taken by the Office",
                () -> site.office.form(page + "/y-kien", Map.of("all", "AGREE")),
                SHOWN_AGAIN));
    }

    private void requests() {
        String asking = "/nhiem-vu/" + ground.assignment + "/de-nghi";
        String page = "/de-nghi/" + ground.request;
        Map<String, String> extension = Map.of("kind", "EXTENSION", "wantedOn", "2026-06-30", "reason", "x");
        closed("requests about another agency's assignment", site.rival, asking, site.owner);
        closed("another agency's request", site.rival, page, site.owner);
        attacks.add(new Attack(
                "extension of another agency's assignment", () -> site.rival.form(asking, extension), UNKNOWN));
        attacks.add(
                new Attack("extension asked by who decides it", () -> site.office.form(asking, extension), NOT_SENT));
        attacks.add(new Attack(
                "another agency's request taken back", () -> site.rival.form(page + "/rut", Map.of()), UNKNOWN));
        attacks.add(new Attack(
                "file added to another agency's request",
                () -> site.rival.attach("/api/files/REQUEST/" + ground.request, "x.txt", "x"),
                UNKNOWN));
        attacks.add(new Attack(
                "file added as an answer by who asked",
                () -> site.owner.attach("/api/files/REQUEST/" + ground.request, "x.txt", "x"),
                UNKNOWN));
        for (Visitor who : List.of(site.rival, site.owner))
            attacks.add(
                    new Attack("answer of another agency", () -> who.get("/api/tasks/" + ground.requestTask), UNKNOWN));
        for (String path : List.of(asking, page))
            attacks.add(
                    new Attack("without login, " + path, () -> site.stranger().get(path), status(302)));
        Visitor forged = site.person(AttackSite.OWNER).forged();
        attacks.add(new Attack("forged request", () -> forged.form(asking, extension), status(403)));
        attacks.add(new Attack("forged withdrawal", () -> forged.form(page + "/rut", Map.of()), status(403)));
    }

    private void settings() {
        for (Visitor who : List.of(site.rival, site.owner, site.coordinator)) {
            closed("periods of the province", who, "/danh-muc/thoi-han", site.office);
            attacks.add(new Attack(
                    "periods of the province set",
                    () -> who.form("/danh-muc/thoi-han", Map.of("REDO", "60")),
                    UNKNOWN));
        }
    }

    private void mails() {
        for (Visitor who : List.of(site.rival, site.coordinator)) {
            closed("mails of others", who, "/thu", site.office);
            closed("mail of another", who, "/thu/" + ground.mail, site.office);
            for (String path : List.of("/thu/gui-lai", "/thu/" + ground.mail + "/gui-lai"))
                attacks.add(new Attack("mails sent again", () -> who.form(path, Map.of()), UNKNOWN));
        }
    }

    /** The one door without login: forged links open nothing, and requests are the administrator's. */
    private void strangers() {
        Visitor stranger = site.stranger();
        for (String path : List.of(
                "/api/reports/" + ground.report + "/form",
                "/api/files/REPORT_LINE/" + ground.line,
                "/api/consolidations/" + ground.round + "/paragraphs/" + ground.paragraph))
            attacks.add(new Attack("without login, " + path, () -> stranger.get(path), status(401)));
        for (String path : List.of(
                "/bao-cao/" + ground.report,
                "/tep/" + ground.file,
                "/viec/" + ground.report,
                "/nhiem-vu/" + ground.assignment,
                "/van-ban/" + ground.directive,
                "/van-ban/" + ground.directive + "/so-gui-nhan",
                "/phieu-trinh/" + ground.dossier,
                "/thu/" + ground.mail,
                "/tong-hop/" + ground.round + "/bao-cao.docx"))
            attacks.add(new Attack(
                    "without login, " + path, () -> stranger.get(path), status(302), () -> stranger.get("/login")));
    }

    private void forgery() {
        Visitor forged = site.person(AttackSite.OWNER).forged();
        attacks.add(new Attack(
                "forged upload",
                () -> site.attach(forged, ground.line),
                status(403),
                () -> site.attach(site.owner, ground.line)));
        attacks.add(new Attack(
                "forged line",
                () -> forged.json("PUT", "/api/reports/" + ground.report + "/lines/" + ground.line, "{}"),
                status(403)));
        Visitor coordinator = site.person("chuyenvien.sct").forged();
        attacks.add(new Attack(
                "forged decision",
                () -> coordinator.form("/nhiem-vu/" + ground.assignment + "/thoi-giao", Map.of("reason", "x")),
                status(403)));
        attacks.add(new Attack(
                "forged wording",
                () -> coordinator.form(
                        "/nhiem-vu/" + ground.assignment + "/noi-dung",
                        Map.of("title", "x", "body", "x", "reason", "x")),
                status(403)));
    }

    private void closed(String name, Visitor who, String path, Visitor owner) {
        attacks.add(new Attack(name, () -> who.get(path), UNKNOWN, () -> owner.get(path)));
    }
}
