package dev.magentokeys.directory;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Nothing was imported: the lines that are wrong, each with its reason. */
public final class BadLines extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<BadLine> lines;

    public BadLines(List<BadLine> lines) {
        super(lines.stream()
                .map(line -> "Line %d: %s".formatted(line.number(), line.sentence()))
                .collect(Collectors.joining("\n")));
        this.lines = List.copyOf(lines);
    }

    /** By number. */
    public List<BadLine> lines() {
        return lines;
    }
}
