package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets contestants take turns, another one first in each round, after one round that is not counted. */
final class Race {
    private final List<Contestant> contestants;
    private final Map<String, Timings> timings = new LinkedHashMap<>();

    private Race(List<Contestant> contestants) {
        this.contestants = contestants;
    }

    static Map<String, Timings> of(int rounds, Contestant... contestants) throws Exception {
        Race race = new Race(List.of(contestants));
        race.round(0);
        race.timings.clear();
        for (int round = 1; round <= rounds; round++) race.round(round);
        return race.timings;
    }

    private void round(int number) throws Exception {
        List<Contestant> order = new ArrayList<>(contestants);
        Collections.rotate(order, -(number % order.size()));
        for (Contestant contestant : order) {
            contestant.prepare();
            long begin = System.nanoTime();
            contestant.run();
            double millis = (System.nanoTime() - begin) / 1e6;
            contestant.check();
            timings.computeIfAbsent(contestant.name(), name -> new Timings()).add(millis);
        }
    }
}
