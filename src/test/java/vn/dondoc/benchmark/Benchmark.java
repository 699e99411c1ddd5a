package vn.dondoc.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationContext;
import vn.dondoc.support.TestMail;

/** The benchmark command. Ends with an error when a result was wrong; a goal that is missed stands in its line. */
public final class Benchmark {
    private static final Map<String, BiFunction<ApplicationContext, Server, Workload>> WORKLOADS =
            new LinkedHashMap<>();

    static {
        WORKLOADS.put("P4", SendMails::new);
    }

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        Choice choice = Choice.ofSystemProperties();
        Report report = new Report();
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
        TestMail.stop();
        System.exit(0);
    }
}
