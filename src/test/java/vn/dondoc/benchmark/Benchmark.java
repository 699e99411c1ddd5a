package vn.dondoc.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.BiFunction;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;

/** The benchmark command. Ends with an error when a result was wrong; a goal that is missed stands in its line. */
public final class Benchmark {
    private static final Map<String, BiFunction<ApplicationContext, Server, Workload>> WORKLOADS =
            new LinkedHashMap<>();

    static {
        WORKLOADS.put("P1", IssueDirective::new);
        WORKLOADS.put("P10", SubmitReport::new);
        WORKLOADS.put("P11", ChangeCalendar::new);
        WORKLOADS.put("P12", ReadDocument::new);
        WORKLOADS.put("P2", OpenMonth::new);
        WORKLOADS.put("P3", SweepMorning::new);
        WORKLOADS.put("P4", SendMails::new);
    }

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        try {
            run(Choice.ofSystemProperties(), new Report());
        } catch (Exception | Error failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        System.exit(0); // the mail server's threads would keep it alive
    }

    private static void run(Choice choice, Report report) throws Exception {
        for (String workload : choice.workloads()) {
            if (!WORKLOADS.containsKey(workload))
                throw new IllegalArgumentException(workload + " is none of " + WORKLOADS.keySet());
            Report.say(workload);
            // Each begins on a server of its own: what one leaves behind slows no other.
            try (Server server = Server.start();
                    var application = Application.startWithProvince(server.create("dondoc"))) {
                WORKLOADS.get(workload).apply(application, server).measure(choice, report);
            }
        }
    }
}
