package dev.magentokeys.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The program as it runs in a JVM of its own. What it prints goes to files, and outlives it; closing it kills it. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PAGE = "chat page";

    private final Process process;
    private final Path out;
    private final Path err;

    Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Writes these lines to its standard input, in UTF-8, and ends the input. */
    public Program type(String... lines) {
        try (OutputStream in = process.getOutputStream()) {
            in.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it serves, and returns the address that it names, with a slash at its end. */
    public String address() {
        Eventually.await(
                () -> "the program is ready; it printed " + out() + err(),
                PATIENCE,
                () -> named().isPresent() || !process.isAlive());
        return named().orElseThrow(() -> new AssertionError("The program has ended; it printed " + out() + err()));
    }

    private Optional<String> named() {
        return out().stream()
                .filter(line -> line.contains(PAGE))
                .map(line -> line.substring(line.indexOf("http")))
                .findFirst();
    }

    /** Waits until it has ended, and returns its exit status. */
    public int status() {
        Eventually.await(() -> "the program ends; it printed " + out() + err(), PATIENCE, () -> !process.isAlive());
        return process.exitValue();
    }

    /** @param signal such as {@code TERM} */
    public void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: it gets no chance to tidy up. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The whole lines of its standard output so far. */
    public List<String> out() {
        return lines(out);
    }

    /** The whole lines of its standard error so far. */
    public List<String> err() {
        return lines(err);
    }

    private static List<String> lines(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        try {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
