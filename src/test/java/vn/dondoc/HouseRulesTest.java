package vn.dondoc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import vn.dondoc.workflow.ProcessBean;

@AnalyzeClasses(packages = "vn.dondoc", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule onlyTheFenceAndMarkedBeansKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .and()
            .areNotAnnotatedWith(ProcessBean.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("rules must run, and be tested, without a process engine, and the engine must be exchangeable");

    @ArchTest
    static final ArchRule onlyNotificationSendsMail = noClasses()
            .that()
            .resideOutsideOfPackages("..notification..", "..demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..")
            .because("an e-mail that is not in the outbox cannot be retried or proved");

    @ArchTest
    static final ArchRule onlyTheDemoKnowsTheServersOfTheDemo = noClasses()
            .that()
            .resideOutsideOfPackage("..demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zonky..", "com.icegreen..")
            .because("production has its own database and mail server");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("..demo..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callConstructor(Date.class)
            .because("a deadline that reads the machine's clock cannot be tested for a chosen day");

    @ArchTest
    static final ArchRule onlyTheFenceSeesTheEnginesInside = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..")
            .because("internals change with every release");

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness = classes()
            .that()
            .areAnnotatedWith(org.springframework.stereotype.Controller.class)
            .or()
            .areAnnotatedWith(org.springframework.web.bind.annotation.RestController.class)
            .should()
            .notBePublic()
            .because("a page is reached by its address only");
}
