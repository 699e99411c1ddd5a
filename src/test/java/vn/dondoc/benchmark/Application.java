package vn.dondoc.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.DonDocApplication;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.redating.ChangedCalendar;
import vn.dondoc.security.Accounts;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TestMail;
import vn.dondoc.support.TimeTravel;

/** The application as it is shipped, with the fixtures of the tests; its jobs and mails move when they are told to. */
final class Application {
    private Application() {}

    static ConfigurableApplicationContext start(String databaseUrl, int smtpPort) {
        return new SpringApplication(
                        DonDocApplication.class, Jobs.class, TimeTravel.class, Plan200.class, ChangedCalendar.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--logging.level.root=error",
                        "--spring.datasource.url=" + databaseUrl,
                        "--spring.datasource.username=postgres",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtpPort,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--dondoc.mail.dispatch-every=off",
                        "--dondoc.mail.from=dondoc@nghean.example",
                        "--dondoc.base-url=http://dondoc.example",
                        "--dondoc.first-admin.required=false");
    }

    /** With the sample province in it. */
    static ConfigurableApplicationContext startWithProvince(String databaseUrl) {
        ConfigurableApplicationContext application =
                start(databaseUrl, TestMail.server().getSmtp().getPort());
        new SampleProvince(application.getBean(AgencyRegister.class), application.getBean(Accounts.class)).load();
        return application;
    }
}
