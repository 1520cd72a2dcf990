package dev.magentokeys.cli;

import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.evidence.LogScan;
import dev.magentokeys.wording.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads deploy logs and says what they prove. */
@Command(
        name = "diagnose",
        mixinStandardHelpOptions = true,
        description = "Say what deploy logs prove about the access keys.")
public final class DiagnoseCommand implements Callable<Integer> {

    private static final int UNREADABLE = 2;
    private static final int BUFFER = 65_536;

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "deploy logs; standard input when none, or for -")
    private List<String> files = List.of();

    @Option(names = "--fail-on-keys", description = "exit with 1 when a symptom of a key problem is there")
    private boolean failOnKeys;

    private final Supplier<LogReader> readers;
    private final Supplier<Dialogue> dialogues;
    private final Supplier<Phrases> phrases;

    public DiagnoseCommand(Supplier<LogReader> readers, Supplier<Dialogue> dialogues, Supplier<Phrases> phrases) {
        this.readers = readers;
        this.dialogues = dialogues;
        this.phrases = phrases;
    }

    @Override
    public Integer call() {
        LogReader reader = readers.get();
        Terminal terminal = Terminal.standard();
        Printer printer =
                output.format == Format.JSON ? (source, reading) -> new LogReport(source, reading).json() : text()::of;
        List<LogReading> readings = new ArrayList<>();
        for (String file : files.isEmpty() ? List.of("-") : files) {
            try {
                LogReading reading = read(reader, file);
                readings.add(reading);
                terminal.line(printer.print(file, reading));
            } catch (IOException unreadable) {
                System.err.printf("Cannot read %s. Check its name and that you may read it.%n", file);
                return UNREADABLE;
            }
        }
        if (output.format == Format.TEXT && readings.size() > 1) {
            terminal.line(text().sum(readings));
        }
        return failOnKeys && readings.stream().anyMatch(LogText::isAboutKeys) ? 1 : 0;
    }

    private LogText text() {
        return new LogText(dialogues.get(), phrases.get(), output.language());
    }

    /** What is said of one file. */
    @FunctionalInterface
    private interface Printer {
        String print(String source, LogReading reading);
    }

    private static LogReading read(LogReader reader, String file) throws IOException {
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            LogScan scan = reader.start();
            char[] buffer = new char[BUFFER];
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                scan.accept(buffer, 0, length);
            }
            return scan.finish();
        }
    }
}
