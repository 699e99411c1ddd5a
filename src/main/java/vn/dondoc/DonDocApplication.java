package vn.dondoc;

import java.util.Arrays;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Directive follow-up for one province: one deployment, one database. */
// Packages name their classes as their field does; the same word may stand in two of them.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class DonDocApplication {
    public static void main(String[] args) {
        if (ReadCommand.isMeantBy(args)) System.exit(ReadCommand.main(args));
        // Cron timers of the engine and the JDBC driver read the JVM's zone; deadlines are Vietnam's.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication application = new SpringApplication(DonDocApplication.class);
        if (Arrays.asList(args).contains("--demo")) application.setAdditionalProfiles("demo");
        application.run(args);
    }
}
