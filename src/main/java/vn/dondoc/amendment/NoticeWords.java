package vn.dondoc.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.shared.VietnameseDates;

/** What an agency reads about one of its assignments. */
@Component
class NoticeWords {
    /** More of a text is no letter; the whole stands on the assignment's page. */
    private static final int MOST = 300;

    private final Agencies agencies;

    NoticeWords(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @param due in force now; null when it stayed */
    String changed(Assignment before, Step.Change change, LocalDate due) {
        List<String> what = new ArrayList<>();
        if (change.lead() != null)
            what.add("cơ quan chủ trì mới là " + agencies.get(change.lead()).name());
        if (due != null)
            what.add("thời hạn chuyển từ ngày " + VietnameseDates.day(before.dueOn()) + " sang "
                    + VietnameseDates.endOf(due));
        if (change.wording() != null) what.add(worded(before, change));
        String all = number(before) + String.join("; ", what);
        return all.endsWith("”") ? all : all + ".";
    }

    String withdrawn(Assignment before) {
        return number(before) + "thôi giao.";
    }

    private static String worded(Assignment before, Step.Change change) {
        return change.wording().body().equals(before.body())
                ? "tên, mục hoặc sản phẩm ghi lại theo văn bản mới"
                : "nội dung mới: “" + shortened(change.wording().body()) + "”";
    }

    private static String number(Assignment a) {
        return "Nhiệm vụ số " + a.ordinal() + " (" + shortened(a.title()) + "): ";
    }

    private static String shortened(String text) {
        if (text.length() <= MOST) return text;
        int end = text.lastIndexOf(' ', MOST);
        return text.substring(0, end < 0 ? MOST : end) + " …";
    }
}
