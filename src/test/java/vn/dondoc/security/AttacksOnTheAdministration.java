package vn.dondoc.security;

import static vn.dondoc.security.Attack.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Agencies, their names and their contacts, and accounts: the administrator's alone. */
final class AttacksOnTheAdministration {
    private final AttackSite site;
    private final AttackGround ground;
    private final List<Attack> attacks = new ArrayList<>();

    AttacksOnTheAdministration(AttackSite site, AttackGround ground) {
        this.site = site;
        this.ground = ground;
    }

    List<Attack> all() {
        agencies();
        accounts();
        return attacks;
    }

    private void agencies() {
        String list = "/danh-muc/co-quan";
        String contact = list + "/so-tai-chinh/dau-moi";
        Map<String, String> nobody = Map.of("contact", "", "seen", AttackSite.RIVAL);
        Map<String, String> alias = Map.of("alias", "sở kế hoạch và đầu tư");
        for (Visitor who : List.of(site.rival, site.owner, site.office, site.coordinator)) {
            attacks.add(new Attack(
                    "list of agencies", () -> who.get(list), status(403), () -> site.administrator.get(list)));
            attacks.add(new Attack("contact of an agency chosen", () -> who.form(contact, nobody), status(403)));
            attacks.add(new Attack(
                    "name of an agency forgotten", () -> who.form(list + "/ten-goi-khac/bo", alias), status(403)));
        }
        Visitor forged = site.person("quantri").forged();
        attacks.add(new Attack("contact chosen by another site", () -> forged.form(contact, nobody), status(403)));
    }

    private void accounts() {
        Visitor stranger = site.stranger();
        String forged = "ubnd-tp-vinh~2099-01-01~" + "A".repeat(43);
        attacks.add(
                new Attack("account by a forged link", () -> stranger.get("/xin-tai-khoan?ma=" + forged), status(404)));
        attacks.add(new Attack(
                "account asked for by a forged link",
                () -> {
                    stranger.get("/login");
                    return stranger.form("/xin-tai-khoan", request(forged));
                },
                status(404)));
        attacks.add(new Attack(
                "account asked for by another site",
                () -> site.stranger().forged().form("/xin-tai-khoan", request(forged)),
                status(403)));
        String refusal = "/danh-muc/nguoi-dung/yeu-cau/" + ground.report + "/tu-choi";
        for (Visitor who : List.of(site.rival, site.office, site.coordinator))
            attacks.add(new Attack(
                    "request for an account refused", () -> who.form(refusal, Map.of("reason", "x")), status(403)));
    }

    private static Map<String, String> request(String code) {
        return Map.of("ma", code, "displayName", "A", "position", "B", "email", "a@b.example", "phone", "0238 000 000");
    }
}
