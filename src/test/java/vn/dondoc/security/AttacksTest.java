package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

@DonDocTest
class AttacksTest {
    @LocalServerPort
    int port;

    @Autowired
    Plan200 plan;

    @Autowired
    TimeTravel time;

    private Attacks attacks;

    @BeforeEach
    void begin() {
        System.clearProperty(Attacks.PROOF);
        attacks = new Attacks("http://127.0.0.1:" + port, SampleProvince.PASSWORD);
    }

    @AfterEach
    void end() {
        attacks.close();
    }

    @TestFactory
    Stream<DynamicTest> everyAttackIsRepelledAndItsHonestTwinWorks() {
        return Stream.concat(
                attacks.onTheEngine(),
                Stream.of(DynamicTest.dynamicTest(
                        "no expression ran in the server",
                        () -> assertThat(System.getProperty(Attacks.PROOF)).isNull())));
    }

    @TestFactory
    Stream<DynamicTest> ourOwnDoorsOpenToTheOwnersOnly() {
        plan.issued();
        time.to("2025-03-31T14:00");
        plan.letterIssued();
        time.mornings("2025-04-01", "2025-04-22");
        return attacks.onOurDoors();
    }
}
