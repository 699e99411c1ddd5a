package vn.dondoc.consolidation;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.agency.Agencies;
import vn.dondoc.reporting.ReportingEvents;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** The April round of plan 200/KH-UBND with 11 agencies: 9 in time and accepted; Diễn Châu and Quỳnh Lưu not there yet. */
@TestComponent
class AprilRound {
    static final String LATE = "ubnd-huyen-dien-chau";
    static final String MISSING = "ubnd-huyen-quynh-luu";
    static final String SILENT = "ubnd-huyen-hung-nguyen";

    private static final List<String> DISTRICTS =
            List.of("ubnd-tp-vinh", "ubnd-tx-hoang-mai", LATE, SILENT, "ubnd-huyen-nghi-loc", MISSING);
    private static final String[][] ITEMS = {
        {"II.2.a", "Thực hiện Nghị quyết số 07-NQ/TU về phát triển công nghiệp", "so-cong-thuong"},
        {"II.2.a", "Phát triển và quản lý cụm công nghiệp", "so-cong-thuong"},
        {"II.2.b", "Thực hiện chiến lược phát triển vật liệu xây dựng", "so-xay-dung"},
        {"II.2.b", "Quản lý khoáng sản làm vật liệu xây dựng", "so-xay-dung"},
        {"II.2.c", "Bố trí vốn cho hạ tầng khu kinh tế, khu công nghiệp", "so-tai-chinh"},
        {"II.2.d", "Quy hoạch phân khu trong khu kinh tế", "ban-quan-ly-kkt-dong-nam"},
        {"II.2.d", "Giải phóng mặt bằng cho dự án trọng điểm", "ban-quan-ly-kkt-dong-nam"},
        {"II.2.e", "Cung cấp số liệu thống kê ngành công nghiệp", "thong-ke-tinh"},
        {"II.2.g", "Giải quyết khó khăn cho dự án công nghiệp trên địa bàn", "districts"},
        {"III.1", "Xây dựng kịch bản tăng trưởng từng ngành, sản phẩm chủ lực", "all"},
    };

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Agencies agencies;
    private final RuntimeService runtime;
    private final Jobs jobs;
    private final TimeTravel time;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    private final Map<String, UUID> reports = new LinkedHashMap<>();
    private UUID directive;
    private UUID regime;
    private UUID round;
    private int ordinal;

    AprilRound(
            JdbcClient jdbc,
            Agencies agencies,
            RuntimeService runtime,
            Jobs jobs,
            TimeTravel time,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = new Rows(jdbc);
        this.agencies = agencies;
        this.runtime = runtime;
        this.jobs = jobs;
        this.time = time;
        this.transaction = transaction;
        this.events = events;
    }

    /** The morning of 17/4, the reports as they are then; nothing is built yet. */
    AprilRound opened() {
        time.to("2025-04-17T17:00");
        reports.clear();
        ordinal = 0;
        directive = rows.insert(
                "directive",
                "number",
                "200/KH-UBND",
                "type",
                "Kế hoạch",
                "subject",
                "Chỉ đạo, thúc đẩy tăng trưởng ngành công nghiệp năm 2025",
                "issuer",
                "UBND tỉnh Nghệ An",
                "issued_on",
                LocalDate.of(2025, 3, 27),
                "arrived_on",
                LocalDate.of(2025, 3, 28),
                "standing_agency",
                "so-cong-thuong",
                "working_group",
                "Tổ 01",
                "deputy_login",
                "totruong.to01",
                "state",
                "ISSUED",
                "registered_by",
                "chuyenvien.sct",
                "registered_at",
                at("2025-03-28T09:00"));
        regime = rows.insert(
                "reporting_regime",
                "directive_id",
                directive,
                "series",
                UUID.randomUUID(),
                "cadence",
                "MONTH",
                "due_kind",
                "BEFORE_DAY",
                "due_number",
                17,
                "roll",
                "NEXT",
                "opens_working_days_before",
                10,
                "addressee",
                "UBND tỉnh");
        round = round("2025-M04", LocalDate.of(2025, 3, 27), LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 16));
        for (String agency : owing()) report(agency);
        for (String[] item : ITEMS) for (String lead : leads(item[2])) assignment(item[0], item[1], lead);
        for (String agency : owing()) if (!agency.equals(LATE) && !agency.equals(MISSING)) accept(agency, "2025-04-15");
        write();
        return this;
    }

    /** Started where the round waits for its end; closed by the message the sweep sends. */
    AprilRound closed() {
        String instance = runtime.createProcessInstanceByKey("report-round")
                .businessKey("200/KH-UBND/2025-M04")
                .setVariable("directiveId", directive.toString())
                .setVariable("roundId", round.toString())
                .startBeforeActivity("event_roundCloses")
                .execute()
                .getId();
        jdbc.sql("update report_round set process_instance_id = ?")
                .param(instance)
                .update();
        runtime.createMessageCorrelation("roundCloses")
                .processInstanceId(instance)
                .correlate();
        jobs.runAll();
        return this;
    }

    /** The report comes and is accepted at that moment, as reporting does it: rows, then the event. */
    void comesLate(String agency, String moment) {
        time.to(moment);
        transaction.executeWithoutResult(t -> {
            jdbc.sql("update report set state = 'ACCEPTED', sent_at = ?, accepted_at = ? where id = ?")
                    .params(at(moment), at(moment), reports.get(agency))
                    .update();
            events.publishEvent(new ReportingEvents.Accepted(reports.get(agency), round, agency));
        });
    }

    void state(String agency, String state) {
        jdbc.sql("update report set state = ?, accepted_at = null where id = ?")
                .params(state, reports.get(agency))
                .update();
    }

    /** Changes the agency's line about the assignment of that title. */
    void line(String agency, String title, String assignments, Object... values) {
        jdbc.sql("update report_line l set version = l.version + 1, " + assignments
                        + " from assignment a where a.id = l.assignment_id and l.report_id = ? and a.title like ?")
                .params(values)
                .params(reports.get(agency), title + "%")
                .update();
    }

    UUID assignment(String section, String title, String lead) {
        return assignment(section, title, lead, null, "IN_PROGRESS", null);
    }

    /** Dated when {@code due} is given. */
    UUID assignment(String section, String title, String lead, String due, String state, String reportedOn) {
        UUID id = rows.insert(
                "assignment",
                "directive_id",
                directive,
                "ordinal",
                ++ordinal,
                "section",
                section,
                "title",
                title,
                "body",
                title + " theo kế hoạch.",
                "kind",
                due == null ? "STANDING" : "DATED",
                "lead_agency",
                lead,
                "original_due_on",
                due == null ? null : LocalDate.parse(due),
                "due_on",
                due == null ? null : LocalDate.parse(due),
                "state",
                state,
                "reported_on",
                reportedOn == null ? null : LocalDate.parse(reportedOn),
                "visible",
                true,
                "created_at",
                at("2025-03-28T10:00"));
        rows.insert(
                "report_line",
                "report_id",
                reports.get(lead),
                "assignment_id",
                id,
                "ordinal",
                ordinal,
                "result",
                "Đã triển khai " + title.substring(0, 1).toLowerCase() + title.substring(1) + ".",
                "version",
                1);
        return id;
    }

    UUID round(String period, LocalDate from, LocalDate to, LocalDate due) {
        return rows.insert(
                "report_round",
                "directive_id",
                directive,
                "regime_id",
                regime,
                "period",
                period,
                "data_from",
                from,
                "data_to",
                to,
                "due_on",
                due,
                "due_explanation",
                "Trước ngày 17 hằng tháng.",
                "state",
                "CLOSED",
                "opened_at",
                at("2025-04-01T07:30"));
    }

    UUID id() {
        return round;
    }

    UUID directive() {
        return directive;
    }

    UUID report(String agency) {
        return reports.computeIfAbsent(agency, this::newReport);
    }

    String instance() {
        return jdbc.sql("select process_instance_id from report_round where id = ?")
                .param(round)
                .query(String.class)
                .single();
    }

    SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    private UUID newReport(String agency) {
        List<Object> columns =
                new ArrayList<>(List.of("round_id", round, "agency", agency, "state", "WRITING", "version", 1));
        if (rows.has("report", "changed_by"))
            columns.addAll(List.of("changed_by", "system", "changed_at", at("2025-04-01T07:30")));
        return rows.insert("report", columns.toArray());
    }

    private void accept(String agency, String day) {
        jdbc.sql("update report set state = 'ACCEPTED', sent_at = ?, accepted_at = ? where id = ?")
                .params(at(day + "T09:00"), at(day + "T16:00"), reports.get(agency))
                .update();
    }

    /** What makes the lines differ: products, difficulties, proposals, next steps, and an agency without results. */
    private void write() {
        line(
                "so-xay-dung",
                "Thực hiện chiến lược",
                "result = ?, product_document = ?, product_date = ?",
                "Đã tham mưu kế hoạch phát triển vật liệu xây không nung.",
                "Quyết định số 815/QĐ-UBND",
                LocalDate.of(2025, 4, 10));
        line(
                "ban-quan-ly-kkt-dong-nam",
                "Giải phóng mặt bằng",
                "difficulties = ?, difficulty_group = ?, proposals = ?, authority = ?, next_steps = ?",
                "Còn 12 hộ chưa nhận tiền bồi thường tại khu công nghiệp Thọ Lộc.",
                "LAND",
                "Chỉ đạo UBND huyện Diễn Châu hoàn thành bồi thường trong tháng 5",
                "UBND tỉnh",
                "Phối hợp hoàn thành bàn giao mặt bằng đợt 2.");
        line(
                "so-tai-chinh",
                "Bố trí vốn",
                "difficulties = ?, difficulty_group = ?, proposals = ?, authority = ?",
                "Nguồn thu sử dụng đất đạt thấp.",
                "FUNDING",
                "Bổ sung vốn hỗ trợ hạ tầng khu công nghiệp",
                "Bộ Tài chính");
        line(
                "ubnd-tx-hoang-mai",
                "Giải quyết khó khăn",
                "result = ?, difficulties = ?, difficulty_group = ?, progress = ?",
                "Đã làm việc với 03 doanh nghiệp trong khu công nghiệp Hoàng Mai I",
                "Quỹ đất tái định cư chưa bố trí xong.",
                "LAND",
                60);
        line(SILENT, "", "nothing_new = true, result = null");
        line("so-cong-thuong", "Xây dựng kịch bản", "nothing_new = true, result = null");
        line("so-cong-thuong", "Phát triển và quản lý", "next_steps = ?", "Thẩm định 02 cụm công nghiệp.");
    }

    private static List<String> owing() {
        List<String> all = new ArrayList<>(
                List.of("so-cong-thuong", "so-xay-dung", "so-tai-chinh", "ban-quan-ly-kkt-dong-nam", "thong-ke-tinh"));
        all.addAll(DISTRICTS);
        return all;
    }

    private static List<String> leads(String lead) {
        return switch (lead) {
            case "districts" -> DISTRICTS;
            case "all" -> owing();
            default -> List.of(lead);
        };
    }

    private static Timestamp at(String local) {
        return Timestamp.from(
                LocalDateTime.parse(local).atZone(VietnameseDates.ZONE).toInstant());
    }
}
