package vn.dondoc.security;

import static vn.dondoc.security.Attack.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Doors of documents before they are directives: for who coordinates nothing, and for coordinators of others. */
final class AttacksOnDrafts {
    private static final String API = "/api/directives/drafts";
    private static final String PLAN = """
            Số: 71/KH-UBND
            Nghệ An, ngày 27 tháng 3 năm 2025
            KẾ HOẠCH
            Rà soát cụm công nghiệp năm 2025
            II. NHIỆM VỤ
            1. Sở Xây dựng
            - Rà soát quy hoạch các cụm công nghiệp trên địa bàn tỉnh.
            TM. ỦY BAN NHÂN DÂN
            """;

    private final AttackSite site;
    private final List<Attack> attacks = new ArrayList<>();

    AttacksOnDrafts(AttackSite site) {
        this.site = site;
    }

    List<Attack> all() {
        tables();
        documents();
        amendments();
        programmes();
        return attacks;
    }

    private void tables() {
        String page = "/doc-van-ban/danh-muc";
        for (Visitor who : List.of(site.rival, site.owner)) {
            for (String door : List.of(page, page + "/mau.xlsx"))
                attacks.add(new Attack(
                        "table of tasks, " + door, () -> who.get(door), status(403), () -> site.coordinator.get(page)));
            attacks.add(new Attack("table of tasks sent in", () -> who.attach(page, "a.xlsx", "x"), status(403)));
            String nobodys = "/doc-van-ban/" + UUID.randomUUID() + "/doi-chieu";
            attacks.add(new Attack("comparison with what is in force", () -> who.get(nobodys), status(403)));
            attacks.add(
                    new Attack("comparison of nobody's document", () -> site.coordinator.get(nobodys), status(404)));
            attacks.add(new Attack(
                    "proposals out of a document",
                    () -> who.form(
                            nobodys, Map.of("directive", UUID.randomUUID().toString())),
                    status(403)));
        }
    }

    /** The Office's document: no officer's, and not the standing agency's either. */
    private void documents() {
        String api = site.office
                .attach(API, "ke-hoach-71.txt", PLAN)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String page = "/doc-van-ban" + api.substring(API.length());
        for (String path : List.of(api, page, page + "/tep")) {
            attacks.add(new Attack(
                    "another's document, " + path,
                    () -> site.coordinator.get(path),
                    status(404),
                    () -> site.office.get(path)));
            attacks.add(new Attack("document and no coordinator, " + path, () -> site.rival.get(path), status(403)));
        }
        for (String deed : List.of("/xoa", "/tao-van-ban", "/them", "/ten-co-quan", "/nhieu-muc"))
            attacks.add(new Attack(
                    "another's document, " + deed,
                    () -> site.coordinator.form(
                            page + deed, Map.of("name", "x", "meant", "Sở Tài chính", "chon", "", "quote", "Số")),
                    status(404, 422)));
        attacks.add(new Attack("without login, " + page, () -> site.stranger().get(page), status(302)));
        attacks.add(new Attack("without login, " + api, () -> site.stranger().get(api), status(401)));
        Visitor forged = site.person("chuyenvien.vp").forged();
        attacks.add(new Attack("forged document", () -> forged.attach(API, "b.txt", PLAN + "x"), status(403)));
        attacks.add(new Attack("forged throwing away", () -> forged.form(page + "/xoa", Map.of()), status(403)));
        attacks.add(new Attack(
                "a directive's document for who does not see it",
                () -> site.rival.get("/van-ban/" + page.substring(page.lastIndexOf('/') + 1) + "/van-ban-goc"),
                status(404)));
    }

    /** Proposals of a later document: no officer's; an unknown one is like one that the coordinator may not see. */
    private void amendments() {
        String page = "/sua-doi/" + UUID.randomUUID();
        String proposal = page + "/de-xuat/" + UUID.randomUUID();
        Map<String, String> typed = Map.of("version", "0", "deed", "WITHDRAW", "target", "1");
        for (Visitor who : List.of(site.rival, site.owner)) {
            attacks.add(new Attack("proposals of an amendment", () -> who.get(page), status(403)));
            attacks.add(new Attack("proposal changed", () -> who.form(proposal, typed), status(403)));
            for (String deed : List.of("/de-xuat", "/trinh", "/bo"))
                attacks.add(new Attack("amendment, " + deed, () -> who.form(page + deed, Map.of()), status(403)));
        }
        attacks.add(new Attack("nobody's proposals", () -> site.coordinator.get(page), status(404)));
        attacks.add(new Attack("nobody's proposal", () -> site.coordinator.form(proposal, typed), status(404)));
        for (String deed : List.of("/de-xuat", "/trinh", "/bo"))
            attacks.add(new Attack(
                    "nobody's amendment, " + deed, () -> site.coordinator.form(page + deed, Map.of()), status(404)));
        attacks.add(new Attack("proposals without login", () -> site.stranger().get(page), status(302)));
        Visitor forged = site.person("chuyenvien.sct").forged();
        attacks.add(new Attack("forged proposal", () -> forged.form(page + "/trinh", Map.of()), status(403)));
    }

    /** With a password in the call no session counts, and no other door opens. */
    private void programmes() {
        Visitor officer = new Visitor(site.base).basic(AttackSite.OWNER, site.password);
        Visitor wrong = site.person("chuyenvien.sct").basic("khong.co", "sai");
        attacks.add(new Attack(
                "document by an officer's programme", () -> officer.attach(API, "c.txt", PLAN), status(403)));
        attacks.add(
                new Attack("a session beside a wrong password", () -> wrong.attach(API, "c.txt", PLAN), status(401)));
        attacks.add(new Attack(
                "a coordinator's password at another door",
                () -> new Visitor(site.base)
                        .basic("chuyenvien.sct", site.password)
                        .get("/van-ban"),
                status(302)));
    }
}
