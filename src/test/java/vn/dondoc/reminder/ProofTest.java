package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.notification.MailState;
import vn.dondoc.security.SignedIn;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Sổ gửi, nhận: what was queued, sent, refused, given back and opened, and who may look it up. */
@DonDocTest
class ProofTest {
    private static final String SXD = "so-xay-dung";

    @Autowired
    Plan200 plan;

    @Autowired
    ProofDesk desk;

    @Autowired
    ProofQuery query;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    Agencies agencies;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    UUID directive;

    @BeforeEach
    void thePlanIsIssuedAndItsMailsLeave() {
        directive = plan.issued();
        dispatcher.run();
    }

    @Test
    void everyMailAboutTheWorkOfADirectiveIsARowWithTheAnswerOfTheServer() {
        List<ProofRow> rows = of(SXD);
        assertThat(rows)
                .isNotEmpty()
                .allMatch(r -> r.agency().equals("Sở Xây dựng") && r.state() == MailState.SENT)
                .allMatch(r -> r.answer().startsWith("250") && r.sentAt() != null && r.openedAt() == null)
                .anyMatch(r -> r.recipient().equals("Sở Xây dựng"))
                .anyMatch(r -> r.work().startsWith("Nhiệm vụ số 7: "));
        assertThat(query.figures(scope(SXD, null)))
                .returns(rows.size(), ProofQuery.Figures::rows)
                .returns(3, ProofQuery.Figures::mails)
                .returns(3, ProofQuery.Figures::sent)
                .returns(0, ProofQuery.Figures::opened);
    }

    @Test
    void theRowsSayWhichMailsWaitAreRefusedOrCameBack() {
        jdbc.sql("update mail set state = 'FAILED', sent_at = null, smtp_answer = '550 no' where recipient = ?")
                .param(SXD)
                .update();
        jdbc.sql("update mail set state = 'BOUNCED', bounced_at = sent_at, bounce_answer = '552 full'"
                        + " where recipient = 'chuyenvien.sxd'")
                .update();
        assertThat(query.find(scope(SXD, Outcome.REFUSED), 10, 0))
                .allMatch(r -> ProofWords.outcome(r).equals("không gửi được (550 no)"));
        assertThat(query.find(scope(SXD, Outcome.BOUNCED), 10, 0))
                .isNotEmpty()
                .allMatch(r -> ProofWords.outcome(r).endsWith(", bị trả lại lúc 08:00 ngày 28/3/2025 (552 full)"));
        var figures = query.figures(scope(SXD, null));
        assertThat(figures.queued() + figures.sent() + figures.refused() + figures.bounced())
                .isEqualTo(figures.mails());
    }

    @Test
    void theFirstOpeningOfTheTaskInTasklistIsWrittenDownOnceForTheReaderAndTheMailboxOfHisAgency() {
        String task = receipt();
        Visitor officer = new Visitor("http://127.0.0.1:" + port).login("chuyenvien.sxd", SampleProvince.PASSWORD);
        time.to("2025-03-28T09:12");
        assertThat(officer.get("/api/tasks/" + task).statusCode()).isEqualTo(200);
        time.to("2025-03-28T10:00");
        officer.get("/api/tasks/" + task);

        assertThat(query.find(scope(SXD, Outcome.OPENED), 100, 0))
                .extracting(ProofRow::recipient)
                .contains("Sở Xây dựng", agencies.nameOf("chuyenvien.sxd"))
                .doesNotContain(agencies.nameOf("lanhdao.sxd"));
        assertThat(query.find(scope(SXD, Outcome.OPENED), 100, 0))
                .allMatch(r -> ProofWords.outcome(r).endsWith("; mở công việc lúc 09:12 ngày 28/3/2025"));
        assertThat(query.find(scope("so-tai-chinh", Outcome.OPENED), 100, 0)).isEmpty();
    }

    @Test
    void whoseTaskItIsNotHasNotOpenedIt() {
        Visitor rival = new Visitor("http://127.0.0.1:" + port).login("chuyenvien.stc", SampleProvince.PASSWORD);
        assertThat(rival.get("/api/tasks/" + receipt()).statusCode()).isNotEqualTo(200);
        assertThat(jdbc.sql("select count(*) from task_opening")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAgencySeesItsOwnRowsWhateverItAsksForAndTheOthersSeeAll() {
        for (String login : List.of("chuyenvien.sct", "lanhdao.sct", "chuyenvien.vp", "chutich", "totruong.to01")) {
            var opened = desk.open(person(login), directive, SXD, null, null);
            assertThat(opened.whole()).isTrue();
            assertThat(opened.scope().agency()).isEqualTo(SXD);
        }
        for (String login : List.of("chuyenvien.sxd", "lanhdao.sxd")) {
            var opened = desk.open(person(login), directive, "so-tai-chinh", null, null);
            assertThat(opened.whole()).isFalse();
            assertThat(query.find(opened.scope(), 100, 0))
                    .allMatch(r -> r.agency().equals("Sở Xây dựng"));
        }
        var unconcerned = new SignedIn("chuyenvien.syt", "Chuyên viên", "so-y-te", Set.of(Role.OFFICER));
        assertThatThrownBy(() -> desk.open(unconcerned, directive, null, null, null))
                .isInstanceOf(ReminderRefused.class);
        var idle = new SignedIn("x.sxd", "Chưa có vai trò", SXD, Set.of());
        assertThatThrownBy(() -> desk.open(idle, directive, null, null, null)).isInstanceOf(ReminderRefused.class);
        assertThatThrownBy(() -> desk.open(person("chutich"), UUID.randomUUID(), null, null, null))
                .isInstanceOf(ReminderRefused.class);
    }

    @Test
    void thePageIsFilteredPagedAndPrinted() {
        String page = "/van-ban/" + directive + "/so-gui-nhan";
        Visitor coordinator = visitor("chuyenvien.sct");
        assertThat(coordinator.get(page).body()).contains("Sổ gửi, nhận", "Sở Xây dựng", "Sở Tài chính", "Xem bản in");
        assertThat(coordinator.get(page + "?co-quan=" + SXD + "&ket-qua=SENT").body())
                .contains("Máy chủ thư nhận lúc")
                .doesNotContain("chuyenvien.stc@");
        assertThat(coordinator.get(page + "?ket-qua=BOUNCED").body()).contains("Không có thư nào phù hợp.");
        assertThat(coordinator.get(page + "?in=true").body()).contains("data-print");
        assertThat(coordinator.get(page + "?trang=2147483647").statusCode()).isEqualTo(200);
        assertThat(coordinator.get(page + "?ket-qua=x").statusCode()).isEqualTo(404);

        Visitor officer = visitor("chuyenvien.sxd");
        assertThat(officer.get(page + "?co-quan=so-tai-chinh").body())
                .contains("chuyenvien.sxd@")
                .doesNotContain("chuyenvien.stc@", "name=\"co-quan\"");
        assertThat(new Visitor("http://127.0.0.1:" + port).get(page).statusCode())
                .isEqualTo(302);
    }

    private Visitor visitor(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }

    private String receipt() {
        String instance = jdbc.sql("select process_instance_id from receipt where directive_id = ? and agency = ?")
                .params(directive, SXD)
                .query(String.class)
                .single();
        return tasks.openTasks(instance).get(0).id();
    }

    private List<ProofRow> of(String agency) {
        return query.find(scope(agency, null), 100, 0);
    }

    private ProofQuery.Scope scope(String agency, Outcome outcome) {
        return new ProofQuery.Scope(directive, agency, null, outcome);
    }

    private SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }
}
