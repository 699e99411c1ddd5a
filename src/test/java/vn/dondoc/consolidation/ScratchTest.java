package vn.dondoc.consolidation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ConsolidationTest
class ScratchTest {
    @Autowired
    AprilRound april;

    @Autowired
    Drafts drafts;

    @Autowired
    Publication publication;

    @Autowired
    Editing editing;

    @Autowired
    Occasions occasions;

    @Autowired
    ReportStore reports;

    @Autowired
    ParagraphStore paragraphs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext web;

    @Autowired
    PageActions actions;

    @Test
    void look() throws Exception {
        april.opened().closed();
        var p = paragraphs.of(april.id()).stream()
                .filter(x -> x.section() == Section.SENDING)
                .findFirst()
                .orElseThrow();
        editing.save(
                april.person("chuyenvien.sct"),
                april.id(),
                p.id(),
                new Editing.Edit(0, 1, "Hầu hết các cơ quan đã gửi báo cáo.", null));
        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");
        april.state("so-xay-dung", "CHECKING");
        page("chuyenvien.sct", "draft.html");
        actions.submit(april.person("chuyenvien.sct"), april.id(), "Kính trình.");
        page("lanhdao.sct", "sign.html");
    }

    void page(String login, String file) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(april.person(login), null, List.of()));
        var r = MockMvcBuilders.webAppContextSetup(web)
                .build()
                .perform(get("/tong-hop/" + april.id()))
                .andReturn()
                .getResponse();
        r.setCharacterEncoding("UTF-8");
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages/" + file), r.getContentAsString());
    }

    @Test
    void tenThousand() throws Exception {
        april.opened();
        jdbc.sql(
                        "insert into assignment (id, directive_id, ordinal, section, title, body, kind, lead_agency, state, visible, created_at)"
                                + " select gen_random_uuid(), ?, 100 + n, 'X', 'Nhiệm vụ thử số ' || n, 'Nội dung', 'STANDING', r.agency, 'IN_PROGRESS', true, r.sent_at"
                                + " from generate_series(1, 1000) n, (select * from report where round_id = ? and state = 'ACCEPTED') r")
                .params(april.directive(), april.id())
                .update();
        jdbc.sql(
                        "insert into report_line (id, report_id, assignment_id, ordinal, result, version, difficulties, difficulty_group, next_steps)"
                                + " select gen_random_uuid(), r.id, a.id, a.ordinal, repeat('Đã triển khai nhiệm vụ được giao, đạt kết quả bước đầu. ', 6), 1,"
                                + " case when a.ordinal % 10 = 0 then 'Thiếu vốn' end, 'FUNDING', case when a.ordinal % 20 = 0 then 'Tiếp tục ' || a.ordinal end"
                                + " from assignment a join report r on r.agency = a.lead_agency where a.section = 'X' and r.round_id = ?")
                .param(april.id())
                .update();
        jdbc.sql("analyze").update();
        for (int i = 0; i < 3; i++) {
            time(
                    "aggregate",
                    () -> jdbc.sql(
                                    "select r.agency, count(*), count(*) filter (where l.nothing_new) from report_line l join report r on r.id = l.report_id where r.round_id = ? group by 1")
                            .param(april.id())
                            .query((java.sql.ResultSet rs) -> {}));
            time("insert select", () -> {
                jdbc.sql("create temp table if not exists snap as select * from report_line limit 0")
                        .update();
                jdbc.sql(
                                "insert into snap select l.* from report_line l join report r on r.id = l.report_id where r.round_id = ?")
                        .param(april.id())
                        .update();
            });
            time(i == 0 ? "build" : "refresh", () -> drafts.build(april.id()));
            time("change one", () -> {
                april.line("so-xay-dung", "Quản lý", "result = result || '.'");
                drafts.refresh(april.id());
            });
            time(
                    "read page",
                    () -> Composition.of(
                            occasions.of(april.id()),
                            reports.find(april.id()).orElseThrow().figures(),
                            paragraphs.of(april.id())));
        }
        time(
                "render",
                () -> publication.document(
                        occasions.of(april.id()), reports.find(april.id()).orElseThrow()));
        time(
                "render",
                () -> publication.document(
                        occasions.of(april.id()), reports.find(april.id()).orElseThrow()));
        time("html", () -> {
            try {
                page("chuyenvien.sct", "big.html");
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
        });
        System.out.println("BIG " + Files.size(Path.of("target/pages/big.html")));
    }

    void time(String what, Runnable r) {
        long t = System.nanoTime();
        r.run();
        System.out.println("TIME " + what + " " + (System.nanoTime() - t) / 1_000_000 + " ms");
    }
}
