package vn.dondoc.security;

import static vn.dondoc.security.Attack.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Doors of documents before they are directives, for who coordinates nothing. */
final class AttacksOnDrafts {
    private final AttackSite site;

    AttacksOnDrafts(AttackSite site) {
        this.site = site;
    }

    List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        String page = "/doc-van-ban/danh-muc";
        for (Visitor who : List.of(site.rival, site.owner)) {
            for (String door : List.of(page, page + "/mau.xlsx"))
                attacks.add(new Attack(
                        "table of tasks, " + door, () -> who.get(door), status(422), () -> site.coordinator.get(page)));
            attacks.add(new Attack("table of tasks sent in", () -> who.attach(page, "a.xlsx", "x"), status(422)));
            String nobodys = "/doc-van-ban/" + UUID.randomUUID() + "/doi-chieu";
            attacks.add(new Attack("comparison with what is in force", () -> who.get(nobodys), status(404)));
        }
        return attacks;
    }
}
