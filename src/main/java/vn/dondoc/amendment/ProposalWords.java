package vn.dondoc.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.shared.VietnameseDates;

/** What a proposal says, as sentences beside what is in force. */
final class ProposalWords {
    private ProposalWords() {}

    static List<String> of(Proposal p) {
        return switch (p.deed()) {
            case SKIP -> List.of();
            case WITHDRAW -> List.of("Thôi giao nhiệm vụ này.");
            case CHANGE -> sentences(p.fields(), "mới", null);
            case ADD -> sentences(p.fields(), "", "Thường xuyên");
        };
    }

    private static List<String> sentences(Proposal.Fields f, String fresh, String withoutDate) {
        List<String> all = new ArrayList<>();
        say(all, "Mục", fresh, f.section());
        if (!begins(f.body(), f.title())) say(all, "Tên ngắn", fresh, f.title());
        say(all, "Nội dung", fresh, f.body());
        say(all, "Sản phẩm", fresh, f.product());
        say(all, "Cơ quan chủ trì", fresh, f.leads());
        say(all, "Cơ quan phối hợp", fresh, f.cooperators());
        if (!f.dueOn().isEmpty()) say(all, "Thời hạn", fresh, "hết ngày " + day(f.dueOn()));
        else if (withoutDate != null) all.add(withoutDate);
        return all;
    }

    /** The short title is the text itself, cut short: nothing to be read twice. */
    private static boolean begins(String body, String title) {
        return body.startsWith(title.replaceFirst("\\s*(…|\\.\\.\\.)$", ""));
    }

    private static void say(List<String> all, String what, String fresh, String value) {
        if (!value.isEmpty()) all.add(what + (fresh.isEmpty() ? "" : " " + fresh) + ": " + value);
    }

    private static String day(String typed) {
        try {
            return VietnameseDates.day(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }
}
