package vn.dondoc.monitoring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.monitoring.Overview.Chip;
import vn.dondoc.monitoring.Overview.Line;
import vn.dondoc.monitoring.Overview.Section;
import vn.dondoc.notification.BouncedAddresses;
import vn.dondoc.workflow.EngineHealth;

/** What an administrator has to look after: mails that did not leave, instances that stand still. */
@Component
class SystemState {
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    private final JdbcClient jdbc;
    private final BouncedAddresses bounced;
    private final EngineHealth engine;

    SystemState(JdbcClient jdbc, BouncedAddresses bounced, EngineHealth engine) {
        this.jdbc = jdbc;
        this.bounced = bounced;
        this.engine = engine;
    }

    Section section() {
        return Section.of(
                "Tình trạng hệ thống",
                List.of(
                        line("Thư không gửi được", mails("FAILED"), "/thu", "thư"),
                        line("Địa chỉ thư bị trả lại", bounced.inUse().size(), "/thu?tinh-trang=BOUNCED", "địa chỉ"),
                        line("Hồ sơ gặp sự cố", engine.incidents(), COCKPIT, "sự cố"),
                        line("Bước tự động đã dừng sau nhiều lần thử", engine.jobsWithoutRetries(), COCKPIT, "bước"),
                        new Line(mails("WAITING") + " thư đang chờ gửi", "/thu", null, null)),
                "");
    }

    private static Line line(String what, long count, String path, String unit) {
        Chip chip = count == 0 ? new Chip("Không có", "green") : new Chip(count + " " + unit, "red");
        return new Line(what, path, null, chip);
    }

    private long mails(String state) {
        return jdbc.sql("select count(*) from mail where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }
}
