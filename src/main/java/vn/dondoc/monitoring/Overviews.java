package vn.dondoc.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Role;
import vn.dondoc.monitoring.Overview.Builder;
import vn.dondoc.monitoring.Overview.Line;
import vn.dondoc.monitoring.Overview.Section;
import vn.dondoc.request.Requests;
import vn.dondoc.request.Requests.OpenRequest;
import vn.dondoc.security.SignedIn;

/** Puts the first page together: each role of a person brings its own part, most urgent first. */
@Component
class Overviews {
    private static final int SHOWN = 10;

    private final AgencyWork agencyWork;
    private final CoordinatorWork coordinatorWork;
    private final WaitingDossiers dossiers;
    private final MissingReports missing;
    private final ToSign toSign;
    private final SystemState system;
    private final Requests requests;
    private final DueChips chips;

    Overviews(
            AgencyWork agencyWork,
            CoordinatorWork coordinatorWork,
            WaitingDossiers dossiers,
            MissingReports missing,
            ToSign toSign,
            SystemState system,
            Requests requests,
            DueChips chips) {
        this.agencyWork = agencyWork;
        this.coordinatorWork = coordinatorWork;
        this.dossiers = dossiers;
        this.missing = missing;
        this.toSign = toSign;
        this.system = system;
        this.requests = requests;
        this.chips = chips;
    }

    @Transactional(readOnly = true)
    public Overview of(SignedIn person) {
        Builder page = new Builder();
        if (person.isLeader()) forLeader(person, page);
        if (person.is(Role.HEAD)) forHead(person, page);
        if (person.is(Role.OFFICER) || person.is(Role.CLERK)) forOfficer(person, page);
        if (person.is(Role.COORDINATOR)) forCoordinator(person, page);
        List<Line> asked = requests.openFor(person).stream().map(this::request).toList();
        if (!asked.isEmpty()) page.section(Section.of("Đề nghị chờ trả lời", asked, ""));
        if (person.is(Role.ADMINISTRATOR)) page.section(system.section());
        return page.built();
    }

    private Line request(OpenRequest r) {
        return new Line(r.title(), r.path(), null, chips.of(r.dueOn()));
    }

    private void forLeader(SignedIn person, Builder page) {
        List<Line> late = coordinatorWork.lateAssignments(person);
        List<Line> unsent = missing.all();
        List<Line> waiting = dossiers.withLeaders();
        page.figure(late.size(), "nhiệm vụ quá hạn", null);
        page.figure(unsent.size(), "báo cáo chưa gửi", null);
        page.figure(waiting.size(), "phiếu trình chờ ý kiến", "/phieu-trinh");
        page.section(Section.of("Phiếu trình chờ ý kiến", waiting, "Không có phiếu trình nào đang chờ ý kiến."));
        page.section(Section.firstOf("Nhiệm vụ quá hạn", late, SHOWN, "Không có nhiệm vụ quá hạn."));
        page.section(Section.firstOf("Báo cáo chưa gửi", unsent, SHOWN, "Các cơ quan đã gửi đủ báo cáo đến hạn."));
    }

    private void forHead(SignedIn person, Builder page) {
        List<Line> waiting = new java.util.ArrayList<>(agencyWork.toApprove(person.agency()));
        waiting.addAll(toSign.of(person.agency()));
        page.section(Section.of("Chờ duyệt", waiting, "Không có việc nào đang chờ ông/bà duyệt."));
        if (!person.is(Role.OFFICER)) page.section(agencySection(person));
    }

    private void forOfficer(SignedIn person, Builder page) {
        page.section(agencySection(person));
    }

    private Section agencySection(SignedIn person) {
        return Section.of("Việc cần làm", agencyWork.due(person.agency()), "Không có việc nào đang chờ cơ quan xử lý.");
    }

    private void forCoordinator(SignedIn person, Builder page) {
        page.rounds(coordinatorWork.rounds(person));
        page.section(Section.firstOf(
                "Nhiệm vụ quá hạn", coordinatorWork.lateAssignments(person), SHOWN, "Không có nhiệm vụ quá hạn."));
        page.section(Section.firstOf(
                "Chờ xác nhận kết quả",
                coordinatorWork.toConfirm(person),
                SHOWN,
                "Không có kết quả nào chờ xác nhận."));
        page.section(Section.of(
                "Phiếu trình", dossiers.undecided(person), "Không có phiếu trình nào đang lập hoặc chờ ý kiến."));
    }
}
