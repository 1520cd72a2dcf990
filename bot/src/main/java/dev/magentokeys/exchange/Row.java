package dev.magentokeys.exchange;

import dev.magentokeys.directory.BadEntry;
import dev.magentokeys.directory.BadLine;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import dev.magentokeys.directory.Told;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Gathers one line from its cells. What is wrong with a cell goes to the bad lines. Not thread-safe. */
final class Row {

    private final int number;
    private final Kind kind;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, String> since = new EnumMap<>(Field.class);
    private final Map<Field, String> by = new EnumMap<>(Field.class);
    private Optional<String> id = Optional.empty();

    Row(int number, Kind kind) {
        this.number = number;
        this.kind = kind;
    }

    /** An empty cell says nothing. */
    void put(Column column, String cell) {
        if (cell.isBlank()) {
            return;
        }
        switch (column.holds()) {
            case ID -> id = Optional.of(cell.strip());
            case VALUE -> values.put(column.field().orElseThrow(), cell.strip());
            case SINCE -> since.put(column.field().orElseThrow(), cell.strip());
            case BY -> by.put(column.field().orElseThrow(), cell.strip());
        }
    }

    boolean isEmpty() {
        return id.isEmpty() && values.isEmpty();
    }

    /** The line; empty when it is bad, which was said then. */
    Optional<Line> line(Consumer<BadLine> bad) {
        Map<Field, Told> told = new EnumMap<>(Field.class);
        for (Field field : kind.fields()) {
            Optional<String> when = Optional.ofNullable(since.get(field));
            Optional<String> who = Optional.ofNullable(by.get(field));
            if (when.isPresent() != who.isPresent()) {
                bad.accept(new BadLine(number, halfTold(field)));
                return Optional.empty();
            }
            if (when.isPresent()) {
                try {
                    told.put(field, new Told(Instant.parse(when.get()), who.orElseThrow()));
                } catch (DateTimeParseException e) {
                    bad.accept(new BadLine(number, noTime(field)));
                    return Optional.empty();
                } catch (BadEntry refusal) {
                    bad.accept(BadLine.of(number, refusal));
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Line(number, kind, id, values, told));
    }

    private static String halfTold(Field field) {
        return "Of %s only one of since and by is there. [Hint: write both, or leave both empty]".formatted(field.id());
    }

    private static String noTime(Field field) {
        return "Since when %s is so is no time. [Hint: as in 2026-01-15T08:00:00Z, or leave it and by empty]"
                .formatted(field.id());
    }
}
