package dev.magentokeys.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

/** One way through the whole log, with the times that it took. */
final class Contender {
    private static final double MEGA = 1e6;

    final String name;
    private final int rounds;
    private final Callable<OptionalLong> run;
    private final List<Long> times = new ArrayList<>();
    private OptionalLong lines = OptionalLong.empty();

    /**
     * @param rounds in how many of the rounds it takes part: a slow one need not hold up the others
     * @param run goes through the log once; gives the number of lines with hits, where it counts them
     */
    Contender(String name, int rounds, Callable<OptionalLong> run) {
        this.name = name;
        this.rounds = rounds;
        this.run = run;
    }

    void warm() throws Exception {
        lines = run.call();
    }

    void time(int round) throws Exception {
        if (round >= rounds) {
            return;
        }
        long start = System.nanoTime();
        OptionalLong counted = run.call();
        times.add(System.nanoTime() - start);
        if (!counted.equals(lines)) {
            throw new IllegalStateException(name + " counts " + counted + " lines, then " + lines);
        }
    }

    OptionalLong lines() {
        return lines;
    }

    private long median() {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The times of a run beside those of another contender in the same rounds. */
    String row(long bytes, Contender other) {
        double slowest = bytes * 1e9 / MEGA / Collections.max(times);
        double fastest = bytes * 1e9 / MEGA / Collections.min(times);
        double middle = bytes * 1e9 / MEGA / median();
        return "%-46s %8.0f MB/s (%4.0f - %4.0f)   %5.2f by median, %5.2f by best"
                .formatted(
                        name,
                        middle,
                        slowest,
                        fastest,
                        (double) other.median() / median(),
                        (double) Collections.min(other.times) / Collections.min(times));
    }
}
