package vn.dondoc.amendment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.drafting.Drafts;
import vn.dondoc.drafting.SourceOfDraft;
import vn.dondoc.intake.DirectiveReader;
import vn.dondoc.intake.ReadAmendment;
import vn.dondoc.intake.ReadAssignment;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.intake.Span;
import vn.dondoc.source.Piece;
import vn.dondoc.source.SourceFile;
import vn.dondoc.support.Plan200;
import vn.dondoc.workflow.Tasks;

/** Quyết định số 99/QĐ-UBND ngày 9/4/2025 about the illustrative letter, as it was read, and what people do with it. */
@TestComponent
public class LaterDocument {
    static final String CITATION = "Quyết định số 99/QĐ-UBND ngày 9/4/2025";

    private final Plan200 plan;
    private final Drafts drafts;
    private final Directives directives;
    private final Assignments assignments;
    private final Agencies agencies;
    private final Tasks tasks;
    private final Proposing proposing;
    private final AmendmentTable amendments;
    private final ProposalTable proposals;

    LaterDocument(
            Plan200 plan,
            Drafts drafts,
            Directives directives,
            Assignments assignments,
            Agencies agencies,
            Tasks tasks,
            Proposing proposing,
            AmendmentTable amendments,
            ProposalTable proposals) {
        this.plan = plan;
        this.drafts = drafts;
        this.directives = directives;
        this.assignments = assignments;
        this.agencies = agencies;
        this.tasks = tasks;
        this.proposing = proposing;
        this.amendments = amendments;
        this.proposals = proposals;
    }

    /** The letter that is followed up. */
    Directive letter() {
        return directives.live().get(0);
    }

    List<Assignment> running() {
        return runningOf(letter().id());
    }

    List<Assignment> runningOf(UUID directive) {
        return assignments.ofDirective(directive);
    }

    String lead(Assignment a) {
        return agencies.get(a.leadAgency()).name();
    }

    /** A draft of a document that does this to the letter and names these tasks. */
    UUID read(ReadAmendment.Kind kind, ReadAssignment... named) {
        Directive letter = letter();
        return stored(reading(
                new ReadAmendment(letter.number(), letter.issuedOn().toString(), kind, new Span(0, 5)),
                List.of(named)));
    }

    /** A draft of what the reader finds in this text. */
    UUID readFrom(String text) {
        return stored(new DirectiveReader()
                .read(new SourceFile(
                        "qd-99.txt",
                        SourceFile.Format.TEXT,
                        text.lines().map(line -> (Piece) new Piece.Line(line)).toList())));
    }

    UUID stored(ReadDirective read) {
        try {
            Path file = Files.writeString(Files.createTempFile("qd", ".txt"), read.text() + UUID.randomUUID());
            return drafts.store(
                    new SourceOfDraft("qd-99.txt", "text/plain", file), read, plan.person(Plan200.REGISTRAR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its proposals as the comparison makes them. */
    UUID made(ReadAmendment.Kind kind, ReadAssignment... named) {
        return proposing.make(read(kind, named), letter().id(), plan.person(Plan200.REGISTRAR));
    }

    void proposed(UUID amendment) {
        proposing.propose(amendment, plan.person(Plan200.REGISTRAR));
    }

    void answered(String login, UUID amendment, Map<String, String> draft) {
        String task = tasks.openTask(amendments.get(amendment).processInstanceId(), "userTask_releaseAmendment")
                .orElseThrow()
                .id();
        tasks.completeWith(plan.person(login), task, draft);
    }

    void released(UUID amendment) {
        answered(Plan200.RELEASER, amendment, Map.of("decision", "RELEASE"));
    }

    void change(UUID amendment, int number, TypedProposal typed) {
        Proposal proposal = proposals.of(amendment).get(number - 1);
        proposing.change(amendment, proposal.id(), proposal.version(), typed, plan.person(Plan200.REGISTRAR));
    }

    /** A real reading, with its tasks and amendments put in its place. */
    static ReadDirective reading(ReadAmendment amends, List<ReadAssignment> tasks) {
        ReadDirective read = new DirectiveReader()
                .read(new SourceFile(
                        "qd-99.txt",
                        SourceFile.Format.TEXT,
                        ("Số: 99/QĐ-UBND\nVinh, ngày 09 tháng 4 năm 2025\nQUYẾT ĐỊNH\nVề công nghiệp\n"
                                        + "Căn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\n"
                                        + "Điều 1. Giao Sở Xây dựng rà soát quy hoạch các cụm công nghiệp.\n")
                                .lines()
                                .map(line -> (Piece) new Piece.Line(line))
                                .toList()));
        return new ReadDirective(
                read.source(),
                read.text(),
                read.directive(),
                List.of(),
                new ArrayList<>(tasks),
                List.of(),
                List.of(),
                List.of(amends),
                List.of());
    }

    /** @param leads parted by ";" */
    static ReadAssignment task(String section, String text, String leads, String dueOn) {
        List<String> each = List.of(leads.split("; "));
        return new ReadAssignment(
                1,
                section,
                null,
                "task",
                each.get(0),
                leads,
                each,
                List.of(),
                "none",
                null,
                text,
                dueOn,
                dueOn == null ? null : "DATE",
                dueOn,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Span(0, 5),
                List.of(),
                List.of());
    }
}
