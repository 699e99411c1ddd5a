package vn.dondoc.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.security.Attacks;
import vn.dondoc.security.Visitor;

/**
 * The jar in each layout the README offers, with the sample province, attacked from outside. The remedies that replace a
 * class of the engine depend on which class the JVM finds first: only the packaged application can prove them.
 */
class AttackedJarIT {
    private static final String PASSWORD = "dondoc";

    @TempDir
    static Path folder;

    private RunningJar jar;
    private Attacks attacks;

    @TestFactory
    Stream<DynamicTest> theJarRepelsEveryAttack() throws Exception {
        begin(RunningJar.start(folder, Map.of(), demo()));
        moveClockTo("2025-04-22T08:00:00");
        return Stream.of(clockIsTheAdministrators(), attacks.onTheEngine(), attacks.onOurDoors(), nothingRan())
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> theExtractedJarRepelsEveryAttackOnTheEngine() throws Exception {
        begin(RunningJar.start(RunningJar.extracted(folder), folder, Map.of(), demo()));
        return Stream.concat(attacks.onTheEngine(), nothingRan());
    }

    @AfterEach
    void stop() throws Exception {
        if (attacks != null) attacks.close();
        if (jar != null) jar.close();
    }

    private void begin(RunningJar started) {
        jar = started;
        assertThat(jar.answers()).as(jar.output()).isTrue();
        attacks = new Attacks(jar.url(), PASSWORD);
    }

    private HttpResponse<String> movesClock(String login, String moment) {
        return new Visitor(jar.url())
                .login(login, PASSWORD)
                .form("/demo/dong-ho", Map.of("target", moment, "others", "false"));
    }

    private void moveClockTo(String moment) {
        var moved = movesClock("quantri", moment);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(302);
    }

    private Stream<DynamicTest> clockIsTheAdministrators() {
        return Stream.of(DynamicTest.dynamicTest(
                "the demo's clock moved by an officer",
                () -> assertThat(movesClock("chuyenvien.stc", "2025-04-23T08:00:00")
                                .statusCode())
                        .isEqualTo(403)));
    }

    /** Looks into the attacked JVM itself. */
    private Stream<DynamicTest> nothingRan() {
        return Stream.of(DynamicTest.dynamicTest("no expression ran in the server", () -> {
            assertThat(jar.systemProperty(RunningJar.KNOWN)).isEqualTo("yes");
            assertThat(jar.systemProperty(Attacks.PROOF)).isNull();
        }));
    }

    private static String[] demo() throws IOException {
        return new String[] {"--demo", "--spring.mail.port=" + RunningJar.freePort()};
    }
}
