package dev.magentokeys.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns lines into the changes that make a directory say what they say. What they do not name stays. Not thread-safe. */
public final class Import {

    private final Told now;
    private final Map<Ref, Integer> seen = new HashMap<>();
    private final List<BadLine> bad = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Directory directory;

    private Import(Directory directory, Told now) {
        this.directory = directory;
        this.now = now;
    }

    /**
     * The changes, in an order in which they can be applied; none for a line that says what is there already.
     *
     * @param now who imports, and when
     * @throws BadLines when a line cannot be taken: then nothing of the import is to happen
     */
    public static List<Change> changes(Directory directory, List<Line> lines, Told now) throws BadLines {
        Import work = new Import(directory, now);
        lines.stream().sorted(Comparator.comparing(Line::kind)).forEach(work::take);
        if (!work.bad.isEmpty()) {
            throw new BadLines(work.bad.stream()
                    .sorted(Comparator.comparing(BadLine::number))
                    .toList());
        }
        return List.copyOf(work.changes);
    }

    private void take(Line line) {
        try {
            Entry entry = Entries.read(line.kind(), line.id(), line.values());
            once(entry.ref(), line.number());
            change(entry, line).ifPresent(this::apply);
        } catch (BadEntry refusal) {
            bad.add(BadLine.of(line.number(), refusal));
        }
    }

    private void once(Ref ref, int number) {
        Integer before = seen.putIfAbsent(ref, number);
        if (before != null) {
            throw new BadEntry(
                    "%s is on line %d already.".formatted(ref, before),
                    "keep one of them, or give each an id of its own");
        }
    }

    private Optional<Change> change(Entry entry, Line line) {
        Optional<Held> before = directory.find(entry.ref());
        Held after = saying(
                before.map(known -> known.becoming(entry, now)).orElseGet(() -> Held.first(entry, now)), line.told());
        if (before.isEmpty()) {
            return Optional.of(new Change.Added(after));
        }
        return before.filter(known -> !known.equals(after)).map(known -> new Change.Changed(known, after));
    }

    private static Held saying(Held held, Map<Field, Told> told) {
        Map<Field, Told> each = new EnumMap<>(held.told());
        each.replaceAll((field, known) -> told.getOrDefault(field, known));
        return new Held(held.entry(), each);
    }

    private void apply(Change change) {
        directory = directory.apply(change);
        changes.add(change);
    }
}
