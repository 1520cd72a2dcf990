package dev.magentokeys.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The benchmarks of the log reader: {@code all}, or of {@code peers}, {@code attacks} and {@code memory} one. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] parts) throws Exception {
        System.out.println(machine());
        List<String> wanted = parts[0].equals("all") ? List.of("peers", "attacks", "memory") : List.of(parts);
        if (wanted.contains("peers")) {
            new Peers().run();
        }
        if (wanted.contains("attacks")) {
            new Attacks().run();
        }
        if (wanted.contains("memory")) {
            new Runner(new OptionsBuilder()
                            .include(ReadingBenchmark.class.getName())
                            .build())
                    .run();
        }
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String cpu = !Files.isReadable(cpus)
                ? System.getProperty("os.arch")
                : Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
        return "%d x %s, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        cpu,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.runtime.version"));
    }
}
