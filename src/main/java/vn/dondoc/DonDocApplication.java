package vn.dondoc;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Directive follow-up for one province: one deployment, one database. */
@SpringBootApplication
public class DonDocApplication {
    public static void main(String[] args) {
        // Cron timers of the engine and the JDBC driver read the JVM's zone; deadlines are Vietnam's.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication.run(DonDocApplication.class, args);
    }
}
