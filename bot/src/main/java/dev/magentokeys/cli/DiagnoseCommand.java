package dev.magentokeys.cli;

import dev.magentokeys.cli.LogSource.UnreadableSourceException;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads deploy logs and says what they prove; of several, those that can be read. */
@Command(
        name = "diagnose",
        mixinStandardHelpOptions = true,
        description = "Say what deploy logs prove about the access keys.")
public final class DiagnoseCommand implements Callable<Integer> {

    private static final int KEY_PROBLEM = 1;
    private static final int UNREADABLE = 2;

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
        boolean unreadable = false;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            try {
                LogReading reading = new LogSource(file).read(reader);
                readings.add(reading);
                terminal.line(printer.print(file, reading));
            } catch (UnreadableSourceException e) {
                System.err.println(e.getMessage());
                unreadable = true;
            }
        }
        if (output.format == Format.TEXT && readings.size() > 1) {
            terminal.line(text().sum(readings));
        }
        boolean keys = readings.stream().anyMatch(LogText::isAboutKeys);
        return unreadable ? UNREADABLE : failOnKeys && keys ? KEY_PROBLEM : 0;
    }

    private LogText text() {
        return new LogText(dialogues.get(), phrases.get(), output.language());
    }

    /** What is said of one file. */
    @FunctionalInterface
    private interface Printer {
        String print(String source, LogReading reading);
    }
}
