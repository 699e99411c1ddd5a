package vn.dondoc.benchmark;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The yardstick of P1: instances of a process with one task, a hundred in a transaction. */
final class BareStarts implements Contestant {
    private static final int IN_A_TRANSACTION = 100;

    private final String name;
    private final BareEngine bare;
    private final int n;
    private final Batches batches;
    private int run;

    private BareStarts(String name, BareEngine bare, int n, Batches batches) {
        this.name = name;
        this.bare = bare;
        this.n = n;
        this.batches = batches;
    }

    /** Runs a piece of work for each number of the range in one transaction. */
    private interface Batches {
        void run(IntStream range, IntConsumer each);
    }

    /** As an application would: call after call of the public API, each flushed by itself. */
    static BareStarts oneByOne(BareEngine bare, int n) {
        return new BareStarts(
                "bare",
                bare,
                n,
                (range, each) -> bare.transaction().executeWithoutResult(transaction -> range.forEach(each)));
    }

    /** As the engine does within a job: one command, one flush. */
    static BareStarts inOneCommand(BareEngine bare, int n) {
        var configuration = (ProcessEngineConfigurationImpl) bare.engine().getProcessEngineConfiguration();
        return new BareStarts(
                "bare, one command",
                bare,
                n,
                (range, each) -> configuration.getCommandExecutorTxRequired().execute(command -> {
                    range.forEach(each);
                    return null;
                }));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        run++;
    }

    @Override
    public void run() {
        var runtime = bare.engine().getRuntimeService();
        for (int from = 0; from < n; from += IN_A_TRANSACTION)
            batches.run(
                    IntStream.range(from, Math.min(n, from + IN_A_TRANSACTION)),
                    i -> runtime.startProcessInstanceByKey("oneTask", key(i)));
    }

    @Override
    public void check() {
        int found = bare.jdbc()
                .sql("select count(*) from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.id_"
                        + " where e.business_key_ like ? and exists (select 1 from act_ru_authorization z"
                        + " where z.resource_id_ = t.id_ and z.group_id_ = ?)")
                .params(key("%"), BareEngine.OFFICERS)
                .query(Integer.class)
                .single();
        WrongResult.unlessSame(n, found, "bare instances with a task that its group may see");
    }

    private String key(Object i) {
        return name + "/" + n + "/" + run + "#" + i;
    }
}
