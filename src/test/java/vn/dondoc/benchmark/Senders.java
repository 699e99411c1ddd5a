package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several senders at the same time. */
final class Senders {
    private Senders() {}

    static void run(List<? extends Callable<?>> senders) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(senders.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Callable<?> sender : senders) running.add(threads.submit(sender));
            for (Future<?> sender : running) sender.get();
        } finally {
            threads.shutdown();
        }
    }
}
