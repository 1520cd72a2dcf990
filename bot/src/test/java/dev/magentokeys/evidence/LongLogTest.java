package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.resources.CommerceModules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A log of 64 MB is read in a process of its own that has 96 MB for everything. */
class LongLogTest {
    private static final long MEGABYTE = 1L << 20;
    private static final long LENGTH = 64 * MEGABYTE;

    @Test
    void theHeapDoesNotGrowWithTheLog() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(printed).isZero();
        String[] figures = printed.strip().split(" ");
        long grown = Long.parseLong(figures[1]) - Long.parseLong(figures[0]);
        assertThat(grown)
                .as("bytes in use: idle, at most while reading; sightings: " + printed)
                .isLessThan(8 * MEGABYTE);
        assertThat(Integer.parseInt(figures[2])).isPositive();
    }

    /** Prints the heap in use after collections: before the log, and at most while it is read; and how much was seen in it. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) throws IOException {
            LogReader reader = new LogReader(CommerceModules.load());
            reader.read(new DeployLog(1, MEGABYTE));
            long idle = used();
            Watched log = new Watched(new DeployLog(2, MEGABYTE).readAllBytes());
            LogReading reading = reader.read(log);
            System.out.println(idle + " " + log.most + " " + reading.sightings().size());
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The same megabyte again and again; looks at the heap each time when another eighth of the log was read. */
    private static final class Watched extends InputStream {
        private final byte[] again;
        private long given;
        private long most;

        Watched(byte[] again) {
            this.again = again;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("the reader reads in stretches");
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int start = (int) (given % again.length);
            int part = given == LENGTH ? -1 : Math.min(length, again.length - start);
            if (part > 0) {
                System.arraycopy(again, start, into, from, part);
                given += part;
                most = given % (LENGTH / 8) == 0 ? Math.max(most, used()) : most;
            }
            return part;
        }
    }
}
