package dev.magentokeys.evidence;

import dev.magentokeys.resources.CommerceModules;
import dev.magentokeys.secrets.Masked;
import dev.magentokeys.secrets.Masker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What reading and masking take in memory, and what the plainest other way takes: one regular expression of all words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    private static final int MEGABYTE = 1 << 20;
    private static final int TYPICAL_LINES = 200;

    private final LogReader reader = new LogReader(CommerceModules.load());
    private final Pattern alternation = Words.alternation();
    private byte[] long64;
    private String long4;
    private String typical;

    @Setup
    public void writeLogs() throws IOException {
        try (DeployLog log = new DeployLog(1, 64 * MEGABYTE)) {
            long64 = log.readAllBytes();
        }
        long4 = new String(long64, 0, 4 * MEGABYTE, StandardCharsets.US_ASCII);
        typical = long4.lines().limit(TYPICAL_LINES).collect(Collectors.joining("\n"));
    }

    @Benchmark
    public LogReading readTwoHundredLines() {
        return reader.read(typical);
    }

    @Benchmark
    public Masked maskTwoHundredLines() {
        return Masker.mask(typical);
    }

    @Benchmark
    public LogReading read64Megabytes() throws IOException {
        return reader.read(new ByteArrayInputStream(long64));
    }

    @Benchmark
    public Masked mask4Megabytes() {
        return Masker.mask(long4);
    }

    @Benchmark
    public long alternationOver4Megabytes() {
        return long4.lines().filter(line -> alternation.matcher(line).find()).count();
    }
}
