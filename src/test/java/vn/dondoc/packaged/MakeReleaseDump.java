package vn.dondoc.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.demo.SampleDirectives;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.ProcessKey;

/**
 * Makes the dump that the next releases are started on. Run once for each release, on its own commit:
 * {@code mvn test -Dtest=MakeReleaseDump}; a dump of a release that was published is never made again.
 */
@DonDocTest
class MakeReleaseDump {
    static final String RELEASE = "0.1.0";

    @Autowired
    Plan200 plan;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Invariants invariants;

    @Autowired
    DataSource database;

    @Test
    void write() throws Exception {
        plan.issued();
        time.to("2025-03-31T09:00");
        plan.letterIssued();
        time.mornings("2025-04-01", "2025-04-22");
        plan.released(another("201/KH-UBND", SampleDirectives.plan200()));
        jobs.runAll();
        UUID waiting = plan.registered(another("202/KH-UBND", SampleDirectives.plan200()));
        plan.complete(Plan200.REGISTRAR, waiting, "userTask_reviewBreakdown", Map.of());
        invariants.check();
        time.to("2025-04-23T07:30");
        runtime.startProcessInstanceByKey(ProcessKey.DEADLINE_WATCH.id());

        for (ProcessKey key : ProcessKey.values())
            assertThat(runtime.createProcessInstanceQuery()
                            .processDefinitionKey(key.id())
                            .count())
                    .as(key.id())
                    .isPositive();
        Path file = Path.of("src", "test", "resources", "releases", RELEASE + ".sql.gz");
        Files.createDirectories(file.getParent());
        try (Connection connection = database.getConnection();
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(DatabaseDump.of(connection).getBytes(StandardCharsets.UTF_8));
            connection.createStatement().execute("set search_path = public, dondoc");
        }
    }

    private static DirectiveDraft another(String number, DirectiveDraft draft) {
        var document = draft.document();
        return new DirectiveDraft(
                new DirectiveDraft.Document(
                        number,
                        false,
                        false,
                        document.type(),
                        document.subject(),
                        document.issuer(),
                        document.issuedOn(),
                        document.arrivedOn()),
                draft.standingAgency(),
                draft.workingGroup(),
                draft.deputyLogin(),
                draft.regimes(),
                draft.rows());
    }
}
