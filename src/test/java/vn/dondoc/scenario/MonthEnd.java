package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.support.Plan200;

/** The story up to the closing of the round: who does what at which hour. What the table says, the table decides. */
@TestComponent
class MonthEnd {
    static final String COORDINATOR = "chuyenvien.sct";
    static final String SECOND_COORDINATOR = "truongphong.sct";
    static final String LOCAL_PROJECTS = "Giải quyết khó khăn cho dự án công nghiệp trên địa bàn";
    static final String PARKS = "Thu hút đầu tư hạ tầng khu công nghiệp";

    /** What is new, by agency and assignment; everything else is "Không phát sinh". */
    private static final Map<String, Map<String, String>> RESULTS = Map.of(
            "sct", Map.of("Phát triển và quản lý cụm công nghiệp", "Đã kiểm tra hạ tầng 03 cụm công nghiệp."),
            "kkt", Map.of(PARKS, "Đã hướng dẫn thủ tục cho 02 nhà đầu tư hạ tầng."),
            "vinh", Map.of(LOCAL_PROJECTS, "Đã giải quyết 02 kiến nghị của doanh nghiệp."),
            "hungnguyen", Map.of(LOCAL_PROJECTS, "Đã bàn giao mặt bằng cho 01 dự án."));

    private final Chronicle chronicle;
    private final Plan200 plan200;
    private final People people;
    private final Reporting reporting;
    private final Site site;
    private final ObjectMapper json;
    private UUID plan;
    private UUID letter;

    MonthEnd(Chronicle chronicle, Plan200 plan200, People people, Reporting reporting, Site site, ObjectMapper json) {
        this.chronicle = chronicle;
        this.plan200 = plan200;
        this.people = people;
        this.reporting = reporting;
        this.site = site;
        this.json = json;
    }

    /** Notes down everything that the people of the table do by themselves. */
    void begin(List<Reporter> reporters) {
        site.forget();
        chronicle.beginAt("2025-03-28T08:00");
        chronicle.note("2025-03-28T09:00", () -> plan = plan200.issued());
        chronicle.note("2025-03-31T14:00", () -> letter = plan200.letterIssued());
        for (Reporter r : reporters) {
            if (r.receives() != null) chronicle.note(r.receives(), () -> receives(r, "200/KH-UBND"));
            if (r.sends() != null) chronicle.note(r.sends(), () -> sends(r));
        }
        datedWork();
        checks();
    }

    UUID plan() {
        return plan;
    }

    UUID letter() {
        return letter;
    }

    /** April 2025. */
    UUID round() {
        return reporting.roundsOf(plan).get(0).id();
    }

    /** Everything that lies before the standing agency, several at once on its board. */
    void acceptsWhatCame() {
        String waiting = reporting.reportsOf(round()).stream()
                .filter(r -> r.state() == Report.State.CHECKING)
                .map(r -> r.id().toString())
                .collect(Collectors.joining(","));
        site.acts(COORDINATOR, "/ky-bao-cao/" + round() + "/chap-nhan", Map.of("baoCao", waiting));
    }

    /** The four assignments of the letter: done in time, done late, past the ladder, running. */
    private void datedWork() {
        for (String officer : List.of("chuyenvien.stc", "chuyenvien.sxd", "chuyenvien.hoangmai", "chuyenvien.kkt"))
            chronicle.note("2025-04-01T09:00", () -> people.does(officer, "userTask_receive", "01/SCT-QLCN", Map.of()));
        chronicle.note("2025-04-03T10:00", () -> handsIn("chuyenvien.stc", "Gửi danh sách đầu mối"));
        chronicle.note("2025-04-03T14:00", () -> confirms("Gửi danh sách đầu mối"));
        chronicle.note("2025-04-14T10:00", () -> handsIn("chuyenvien.sxd", "Gửi kịch bản"));
        chronicle.note("2025-04-14T11:00", () -> confirms("Gửi kịch bản"));
    }

    private void checks() {
        chronicle.note(
                "2025-04-14T16:00",
                () -> people.does(
                        SECOND_COORDINATOR,
                        "userTask_check",
                        "UBND thành phố Vinh",
                        Map.of("decision", "RETURN", "reason", "Nêu rõ tên dự án.")));
        chronicle.note("2025-04-16T17:00", this::acceptsWhatCame);
    }

    private void receives(Reporter r, String directive) {
        people.does(r.officer(), "userTask_receive", directive, Map.of());
    }

    private void sends(Reporter r) {
        people.writes(r, round(), RESULTS.getOrDefault(r.code(), Map.of()));
        if (r.code().equals("kkt")) addsDifficulty(r);
        people.submits(r, round());
        people.approves(r, round());
    }

    /** As the form saves it: one line, over the version that was before him. */
    private void addsDifficulty(Reporter r) {
        String report = "/api/reports/" + people.reportOf(r.agency(), round()).id();
        JsonNode line = lineOf(site.page(r.officer(), report + "/form"), PARKS);
        ObjectNode fields = line.get("fields").deepCopy();
        fields.put("difficulties", "Chậm bàn giao mặt bằng khu công nghiệp")
                .put("difficultyGroup", "LAND")
                .put("proposals", "Chỉ đạo địa phương bàn giao mặt bằng trong quý II")
                .put("authority", "UBND tỉnh");
        String save = json.createObjectNode()
                .<ObjectNode>set("fields", fields)
                .put("version", line.get("version").asInt())
                .toString();
        String path = report + "/lines/" + line.get("id").asText();
        assertThat(site.as(r.officer()).json("PUT", path, save).statusCode()).isEqualTo(200);
    }

    private JsonNode lineOf(String form, String title) {
        try {
            for (JsonNode line : json.readTree(form).get("lines"))
                if (line.get("title").asText().equals(title)) return line;
            throw new AssertionError("no line \"" + title + "\" in " + form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handsIn(String officer, String work) {
        people.does(officer, "userTask_carryOut", work, Map.of("result", "Đã gửi."));
    }

    private void confirms(String work) {
        people.does(COORDINATOR, "userTask_confirmResult", work, Map.of("decision", "CONFIRM"));
    }
}
