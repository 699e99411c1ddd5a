package vn.dondoc.support;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.agency.Agencies;
import vn.dondoc.demo.SampleDirectives;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.directive.DirectiveRegister;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.Tasks;

/**
 * The plan 200/KH-UBND (21 lines, 36 assignments, 11 reporters) and the illustrative letter, brought as far as a test
 * needs them by the people and the use cases that would do it. Every step answers with the directive's id.
 */
@TestComponent
public class Plan200 {
    public static final String REGISTRAR = "chuyenvien.sct";
    public static final String RELEASER = "truongphong.sct";

    private final DirectiveRegister register;
    private final Directives directives;
    private final Tasks tasks;
    private final Agencies agencies;
    private final Jobs jobs;

    public Plan200(DirectiveRegister register, Directives directives, Tasks tasks, Agencies agencies, Jobs jobs) {
        this.register = register;
        this.directives = directives;
        this.tasks = tasks;
        this.agencies = agencies;
        this.jobs = jobs;
    }

    /** Registered and waiting for its review. */
    public UUID registered() {
        return registered(SampleDirectives.plan200());
    }

    /** Reviewed, released by a second person; the job that issues it has not run. */
    public UUID released() {
        return released(SampleDirectives.plan200());
    }

    /** Released, and everything that follows by itself has run: the agencies have their tasks. */
    public UUID issued() {
        return worked(released());
    }

    /** The illustrative letter of 31/3/2025 with its four dated assignments; the clock must stand there or later. */
    public UUID letterIssued() {
        return worked(released(SampleDirectives.illustrativeLetter()));
    }

    /** Any draft, waiting for its review. */
    public UUID registered(DirectiveDraft draft) {
        UUID id = register.register(draft, person(REGISTRAR));
        register.sendToReview(id, person(REGISTRAR));
        return id;
    }

    /** Any draft, released by a second person. */
    public UUID released(DirectiveDraft draft) {
        UUID id = registered(draft);
        complete(REGISTRAR, id, "userTask_reviewBreakdown", Map.of());
        complete(RELEASER, id, "userTask_release", Map.of("decision", "RELEASE"));
        return id;
    }

    /** Does the directive's open task of that element as a person would. */
    public void complete(String login, UUID id, String element, Object draft) {
        String instance = directives.get(id).processInstanceId();
        tasks.completeWith(
                person(login), tasks.openTask(instance, element).orElseThrow().id(), draft);
    }

    public SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    private UUID worked(UUID id) {
        jobs.runAll();
        return id;
    }
}
