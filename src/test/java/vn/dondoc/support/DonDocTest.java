package vn.dondoc.support;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL and a real SMTP server, its clock moved by the test and its jobs run by the
 * test's thread. The sample province is there; everything else is empty before each test.
 */
@Inherited
@Retention(RUNTIME)
@Target(TYPE)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "dondoc.mail.dispatch-every=off",
            "dondoc.redating.batch=4",
            "dondoc.base-url=http://dondoc.example",
            "dondoc.first-admin.required=false",
            "dondoc.mail.from=dondoc@nghean.example"
        })
@ContextConfiguration(initializers = TestServers.class)
@Import(TestFixtures.class)
@ExtendWith(CleanSlate.class)
public @interface DonDocTest {}
