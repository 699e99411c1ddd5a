package vn.dondoc.security;

import static vn.dondoc.security.Attack.SHOWN_AGAIN;
import static vn.dondoc.security.Attack.status;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reports, lines and files of another agency, and what only the standing agency does with reports. */
final class AttacksOnReports {
    private static final Predicate<HttpResponse<String>> UNKNOWN = status(404);
    private static final String TYPED = "{\"version\":%d,\"fields\":{\"nothingNew\":true}}";

    private final AttackSite site;
    private final AttackGround ground;
    private final List<Attack> attacks = new ArrayList<>();
    private int version;

    AttacksOnReports(AttackSite site, AttackGround ground) {
        this.site = site;
        this.ground = ground;
    }

    List<Attack> all() {
        reading();
        writing();
        files();
        checking();
        consolidating();
        return attacks;
    }

    private void reading() {
        String page = "/bao-cao/" + ground.report;
        closed("another agency's report", site.rival, page, site.owner);
        closed("another agency's report as a document", site.rival, page + "/word", site.owner);
        closed("unsent report, read by the standing agency", site.coordinator, page + "/word", site.owner);
        closed("another agency's form", site.rival, "/api/reports/" + ground.report + "/form", site.owner);
        closed("unsent form, read by the Office", site.office, "/api/reports/" + ground.report + "/form", site.owner);
        closed("another agency's work by its link", site.rival, "/viec/" + ground.report, site.owner);
    }

    private void writing() {
        String line = "/lines/" + ground.line;
        for (Visitor who : List.of(site.rival, site.coordinator, site.office))
            attacks.add(new Attack(
                    "another agency's line, written",
                    () -> who.json("PUT", "/api/reports/" + ground.report + line, TYPED.formatted(version)),
                    UNKNOWN,
                    this::ownerWrites));
        attacks.add(new Attack(
                "another agency's line, written through one's own report",
                () -> site.rival.json("PUT", "/api/reports/" + ground.rivalsReport + line, TYPED.formatted(version)),
                UNKNOWN,
                this::ownerWrites));
        attacks.add(new Attack(
                "another agency's task, taken over by its link",
                () -> site.rival.form("/viec/" + ground.report + "/nhan-thay", Map.of("taskId", ground.writeTask)),
                UNKNOWN,
                () -> site.owner.form("/viec/" + ground.report + "/nhan-thay", Map.of("taskId", ground.writeTask))));
        attacks.add(new Attack(
                "another agency's task, taken over through one's own report",
                () -> site.rival.form(
                        "/viec/" + ground.rivalsReport + "/nhan-thay", Map.of("taskId", ground.writeTask)),
                UNKNOWN));
        attacks.add(new Attack(
                "number and date of another agency's document",
                () -> site.rival.form(
                        "/bao-cao/" + ground.report + "/so-van-ban", Map.of("so", "1/BC", "ngay", "2025-04-15")),
                UNKNOWN));
    }

    private HttpResponse<String> ownerWrites() {
        return site.owner.json(
                "PUT", "/api/reports/" + ground.report + "/lines/" + ground.line, TYPED.formatted(version++));
    }

    private void files() {
        String file = "/tep/" + ground.file;
        for (Visitor who : List.of(site.rival, site.coordinator, site.office))
            closed("file of an unsent report", who, file, site.owner);
        String list = "/api/files/REPORT_LINE/" + ground.line;
        attacks.add(new Attack(
                "files of another agency, listed",
                () -> site.rival.get(list),
                Attack.NOTHING,
                () -> site.owner.get(list)));
        attacks.add(new Attack(
                "file added to another agency's report",
                () -> site.attach(site.rival, ground.line),
                UNKNOWN,
                () -> site.attach(site.owner, ground.line)));
        for (Visitor who : List.of(site.rival, site.coordinator))
            attacks.add(new Attack(
                    "file of another agency, removed",
                    () -> who.json("DELETE", "/api/files/" + ground.file, ""),
                    UNKNOWN,
                    () -> site.owner.get(file)));
        attacks.add(new Attack(
                "file added to a decision",
                () -> site.owner.attach("/api/files/DECISION/" + ground.dossier, "x.txt", "x"),
                UNKNOWN));
    }

    private void checking() {
        String board = "/ky-bao-cao/" + ground.round;
        Map<String, String> report = Map.of("baoCao", ground.report, "lyDo", "Không rõ");
        closed("board of a round", site.rival, board, site.coordinator);
        closed("report entered for another", site.rival, board + "/nhap-thay/" + ground.report, site.coordinator);
        sent("report entered for another", board + "/nhap-thay/" + ground.report, Map.of());
        sent("reports accepted", board + "/chap-nhan", report);
        for (String deed : List.of("/nhac-ngay", "/ly-do-cham"))
            attacks.add(new Attack(
                    "coordinator's " + deed,
                    () -> site.rival.form(board + deed, report),
                    UNKNOWN,
                    () -> site.coordinator.form(board + deed, report)));
    }

    private void consolidating() {
        String page = "/tong-hop/" + ground.round;
        String paragraphs = "/api/consolidations/" + ground.round + "/paragraphs";
        closed("consolidated draft", site.rival, page, site.coordinator);
        closed("consolidated draft as a document", site.rival, page + "/bao-cao.docx", site.coordinator);
        closed("paragraph of the draft", site.rival, paragraphs + "/" + ground.paragraph, site.coordinator);
        attacks.add(new Attack(
                "paragraph written",
                () -> site.rival.json("PUT", paragraphs + "/" + ground.paragraph, "{\"version\":0,\"text\":\"x\"}"),
                UNKNOWN));
        attacks.add(new Attack(
                "draft refreshed",
                () -> site.rival.form(page + "/cap-nhat", Map.of()),
                UNKNOWN,
                () -> site.coordinator.form(page + "/cap-nhat", Map.of())));
        sent("draft submitted", page + "/trinh", Map.of());
        sent("draft signed", page + "/duyet", Map.of("decision", "SIGN"));
        attacks.add(new Attack(
                "draft signed by who wrote it",
                () -> site.coordinator.form(page + "/duyet", Map.of("decision", "SIGN", "number", "1/BC-SCT")),
                SHOWN_AGAIN));
    }

    private void sent(String name, String path, Map<String, String> fields) {
        attacks.add(new Attack(name, () -> site.rival.form(path, fields), UNKNOWN));
    }

    private void closed(String name, Visitor who, String path, Visitor owner) {
        attacks.add(new Attack(name, () -> who.get(path), UNKNOWN, () -> owner.get(path)));
    }
}
