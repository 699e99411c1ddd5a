package vn.dondoc.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** The yardstick of P10: an officer completes his task, the next one opens for another group. */
final class BareCompletions implements Contestant {
    private final BareEngine bare;
    private final int block;
    private final Laps laps = new Laps();
    private List<String> instances;
    private List<String> taskIds;

    BareCompletions(BareEngine bare, int block) {
        this.bare = bare;
        this.block = block;
    }

    Laps laps() {
        return laps;
    }

    @Override
    public String name() {
        return "bare";
    }

    @Override
    public void prepare() {
        RuntimeService runtime = bare.engine().getRuntimeService();
        instances = IntStream.range(0, block)
                .mapToObj(i -> runtime.startProcessInstanceByKey("twoTasks").getId())
                .toList();
        taskIds = instances.stream().flatMap(i -> open(i, "write")).toList();
        laps.newRound();
    }

    @Override
    public void run() {
        TaskService tasks = bare.engine().getTaskService();
        bare.engine().getIdentityService().setAuthentication("chuyenvien.sxd", List.of(BareEngine.OFFICERS));
        try {
            for (String task : taskIds) laps.time(() -> tasks.complete(task));
        } finally {
            bare.engine().getIdentityService().clearAuthentication();
        }
    }

    @Override
    public void check() {
        WrongResult.unlessSame(
                0L, instances.stream().flatMap(i -> open(i, "write")).count(), "bare tasks still open");
        WrongResult.unlessSame(
                (long) block, instances.stream().flatMap(i -> open(i, "check")).count(), "bare tasks opened");
    }

    private Stream<String> open(String instance, String element) {
        return bare
                .engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(element)
                .list()
                .stream()
                .map(task -> task.getId());
    }
}
