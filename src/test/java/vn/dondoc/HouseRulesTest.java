package vn.dondoc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
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

    /** Where a day of the calendar is meant and not a working day; whoever joins the list says why. */
    private static final Map<String, String> CALENDAR_DAYS = Map.ofEntries(
            Map.entry("vn.dondoc.shared.VietnameseDates", "names the day of the week"),
            Map.entry("vn.dondoc.reporting.DuePeriods", "a bound beyond which the calendar need not be asked"),
            Map.entry("vn.dondoc.directive.RegimeOutlook", "a bound beyond which no due date lies"),
            Map.entry("vn.dondoc.directive.RegimePlanner", "data days of one regime end the day before the next begin"),
            Map.entry("vn.dondoc.monitoring.Soon", "the end of a day as an instant; a bound without a calendar"),
            Map.entry("vn.dondoc.reminder.LadderToday", "looks at every day ahead and asks the calendar about each"),
            Map.entry("vn.dondoc.reminder.ExplanationTerm", "whole weeks where no calendar was entered"),
            Map.entry("vn.dondoc.reminder.RehearsedMornings", "goes from day to day and asks the calendar about each"),
            Map.entry(
                    "vn.dondoc.escalation.RehearsedEscalation",
                    "goes from day to day and asks the calendar about each"),
            Map.entry("vn.dondoc.rehearsal.RehearsalPage", "a span of days of the calendar to look at"),
            Map.entry("vn.dondoc.reminder.AssignmentKind", "\"trước ngày\" names the day after the last one"),
            Map.entry("vn.dondoc.account.AccountLinks", "a link is good for so many days, worked or not"),
            Map.entry("vn.dondoc.escalation.Deadlines", "\"trước ngày\" ends with the day before"),
            Map.entry("vn.dondoc.intake.TaskListDay", "\"trước ngày\" ends with the day before"),
            Map.entry("vn.dondoc.intake.DeadlineDays", "\"trước ngày\" ends with the day before"),
            Map.entry("vn.dondoc.redating.MonthGrid", "draws weeks"));

    private static final DescribedPredicate<JavaMethodCall> COUNTS_DAYS =
            new DescribedPredicate<>("count days or ask for the day of the week") {
                @Override
                public boolean test(JavaMethodCall call) {
                    String owner = call.getTargetOwner().getName();
                    boolean date = owner.equals(LocalDate.class.getName())
                            || owner.equals(LocalDateTime.class.getName())
                            || owner.equals(ZonedDateTime.class.getName());
                    return date && call.getName().matches("getDayOfWeek|(plus|minus)(Days|Weeks)|until")
                            || owner.equals(ChronoUnit.class.getName())
                                    && call.getName().equals("between")
                            || owner.equals(Period.class.getName());
                }
            };

    @ArchTest
    static final ArchRule onlyTheCalendarCountsDays = noClasses()
            .that()
            .resideOutsideOfPackages("..calendar..", "..demo..")
            .and(DescribedPredicate.not(listed()))
            .should()
            .callMethodWhere(COUNTS_DAYS)
            .because("days counted by hand are calendar days sold as working days");

    /** A reason for what is no longer done would excuse the next who does it. */
    @ArchTest
    static void whoIsExcusedStillCountsDays(JavaClasses classes) {
        for (String excused : CALENDAR_DAYS.keySet())
            assertThat(classes.get(excused).getMethodCallsFromSelf())
                    .as(excused)
                    .anyMatch(COUNTS_DAYS::test);
    }

    private static DescribedPredicate<JavaClass> listed() {
        return DescribedPredicate.describe("listed", type -> CALENDAR_DAYS.containsKey(type.getName()));
    }
}
