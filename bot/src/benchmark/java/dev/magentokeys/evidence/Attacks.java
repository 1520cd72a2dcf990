package dev.magentokeys.evidence;

import dev.magentokeys.resources.CommerceModules;
import dev.magentokeys.secrets.Masker;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that were made to make the reader and the masker run away: the worst times. */
final class Attacks {
    private static final int LENGTH = 50_000;
    private static final int RUNS = 20;

    private final LogReader reader = new LogReader(CommerceModules.load());

    private record Attack(String room, String part, double milliseconds) {}

    void run() {
        List<String> parts = Stream.concat(
                        HostileLogTest.parts(),
                        Stream.of(
                                "token=",
                                "\"password\":\"",
                                "\"http-basic\":{\\",
                                "://a:b@",
                                "curl -u a:",
                                "http-basic.",
                                "0a\n",
                                "\\"))
                .toList();
        print(measure("evidence", parts, reader::read));
        print(measure("secrets", parts, Masker::mask));
    }

    private static List<Attack> measure(String room, List<String> parts, Consumer<String> target) {
        return parts.stream()
                .flatMap(part -> Stream.of(part, part + "\n"))
                .map(part -> new Attack(room, part, best(part.repeat(LENGTH / part.length()), target)))
                .sorted(Comparator.comparingDouble(Attack::milliseconds).reversed())
                .toList();
    }

    /** The best of some runs, so that the machine's other work counts little. */
    private static double best(String text, Consumer<String> target) {
        return IntStream.range(0, RUNS)
                        .mapToLong(run -> {
                            long start = System.nanoTime();
                            target.accept(text);
                            return System.nanoTime() - start;
                        })
                        .min()
                        .orElseThrow()
                / 1e6;
    }

    private static void print(List<Attack> attacks) {
        System.out.printf(
                "%n%s: %d texts of %d characters, the worst (best of %d runs):%n",
                attacks.get(0).room(), attacks.size(), LENGTH, RUNS);
        attacks.stream()
                .limit(3)
                .forEach(attack -> System.out.printf(
                        "  %.1f ms  %s%n",
                        attack.milliseconds(),
                        attack.part().replace("\n", "\\n").replace("\u001b", "\\e")));
    }
}
