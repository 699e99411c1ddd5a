package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Single calls timed within the rounds of a race; those of the first round, which is not counted, are left out. */
final class Laps {
    private final List<Timings> rounds = new ArrayList<>();

    void newRound() {
        rounds.add(new Timings());
    }

    void time(Runnable call) {
        long begin = System.nanoTime();
        call.run();
        rounds.get(rounds.size() - 1).add((System.nanoTime() - begin) / 1e6);
    }

    Timings all() {
        Timings all = new Timings();
        rounds.stream().skip(1).forEach(all::addAll);
        return all;
    }
}
