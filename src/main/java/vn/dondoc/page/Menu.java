package vn.dondoc.page;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;

/** Which entries of the main menu a person sees. What he may open is decided behind the door, not here. */
final class Menu {
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private Menu() {}

    record Entry(String label, String path) {}

    static List<Entry> of(SignedIn person) {
        List<Entry> menu = new ArrayList<>();
        boolean coordinates = person.is(Role.COORDINATOR);
        menu.add(new Entry("Tổng quan", "/"));
        menu.add(new Entry("Việc cần làm", TASKLIST));
        if (coordinates || person.is(Role.HEAD) || person.isLeader())
            menu.add(new Entry("Văn bản chỉ đạo", "/van-ban"));
        if (coordinates) menu.add(new Entry("Đọc văn bản", "/doc-van-ban"));
        if (!person.isLeader()) menu.add(new Entry("Nhiệm vụ", "/nhiem-vu"));
        menu.add(new Entry("Báo cáo", "/ky-bao-cao"));
        if (coordinates) menu.add(new Entry("Đôn đốc", "/don-doc"));
        if (person.isOffice() || person.isLeader() || person.is(Role.ADMINISTRATOR))
            menu.add(new Entry("Thang nhắc việc", "/thang-nhac"));
        if (person.isOffice() || person.isLeader()) menu.add(new Entry("Trình lãnh đạo", "/phieu-trinh"));
        if (person.isOffice() || person.is(Role.ADMINISTRATOR)) menu.add(new Entry("Thư đã gửi", "/thu"));
        if (person.isOffice() || person.is(Role.ADMINISTRATOR)) menu.add(new Entry("Lịch làm việc", "/lich-lam-viec"));
        if (person.isOffice() || person.is(Role.ADMINISTRATOR))
            menu.add(new Entry("Thời hạn xử lý", "/danh-muc/thoi-han"));
        if (person.is(Role.ADMINISTRATOR)) administration(menu);
        menu.add(new Entry("Hướng dẫn", "/huong-dan"));
        return menu;
    }

    private static void administration(List<Entry> menu) {
        menu.add(new Entry("Cơ quan, đơn vị", "/danh-muc/co-quan"));
        menu.add(new Entry("Người dùng", "/danh-muc/nguoi-dung"));
        menu.add(new Entry("Giám sát quy trình", "/camunda/app/cockpit/default/"));
    }
}
