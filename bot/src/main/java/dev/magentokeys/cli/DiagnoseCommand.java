package dev.magentokeys.cli;

import dev.magentokeys.cli.LogSource.UnreadableSourceException;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.wording.Phrases;
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
    private final Supplier<Phrases> phrases;

    public DiagnoseCommand(Supplier<LogReader> readers, Supplier<Phrases> phrases) {
        this.readers = readers;
        this.phrases = phrases;
    }

    @Override
    public Integer call() {
        LogReader reader = readers.get();
        Terminal terminal = Terminal.standard();
        boolean keys = false;
        boolean unreadable = false;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            try {
                LogReport report = new LogReport(file, new LogSource(file).read(reader));
                keys |= report.reading().sightings().stream()
                        .anyMatch(sighting -> sighting.symptom().family() == Symptom.Family.KEYS);
                terminal.line(
                        output.format == Format.JSON ? report.json() : report.text(phrases.get(), output.language()));
            } catch (UnreadableSourceException e) {
                System.err.println(e.getMessage());
                unreadable = true;
            }
        }
        return unreadable ? UNREADABLE : failOnKeys && keys ? KEY_PROBLEM : 0;
    }
}
