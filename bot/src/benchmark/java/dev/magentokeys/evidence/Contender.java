package dev.magentokeys.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

/** One way through the whole log, with the times that it took. */
final class Contender {
    final String name;
    private final long bytes;
    private final Callable<OptionalLong> run;
    private final List<Long> times = new ArrayList<>();
    private OptionalLong lines = OptionalLong.empty();

    /**
     * @param bytes how much of the log it goes through
     * @param run goes through it once; gives the number of lines with hits, where it counts them
     */
    Contender(String name, long bytes, Callable<OptionalLong> run) {
        this.name = name;
        this.bytes = bytes;
        this.run = run;
    }

    void warm() throws Exception {
        lines = run.call();
    }

    void time() throws Exception {
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

    /** In MB/s: at the slowest, by the median, at the fastest. */
    private double[] rates() {
        List<Double> sorted =
                times.stream().map(time -> bytes * 1e3 / time).sorted().toList();
        return new double[] {sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1)};
    }

    /** The rates beside those of another contender in the same rounds. */
    String row(Contender other) {
        double[] mine = rates();
        double[] others = other.rates();
        return "%-46s %7.1f MB/s (%.1f - %.1f)   %.3f by median, %.3f by the fastest"
                .formatted(name, mine[1], mine[0], mine[2], mine[1] / others[1], mine[2] / others[2]);
    }
}
