package dev.magentokeys.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.directory.Entries;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Told;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An entry of a directory as JSON: each value with its time in milliseconds and who told it. Thread-safe. */
final class EntryJson {

    private static final ObjectMapper MAPPER = RecordJson.mapper();

    private EntryJson() {}

    private record State(Map<String, Value> values) {}

    private record Value(String value, long since, String by) {}

    static String write(Held held) {
        Map<String, Value> values = new TreeMap<>();
        Map<Field, String> texts = held.entry().values();
        held.told()
                .forEach((field, told) -> values.put(
                        field.id(),
                        new Value(
                                Optional.ofNullable(texts.get(field)).orElseThrow(),
                                told.since().toEpochMilli(),
                                told.by())));
        try {
            return MAPPER.writeValueAsString(new State(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry cannot be written [Hint: its values are texts only]", e);
        }
    }

    /** @throws IllegalStateException when it is not what this version writes: to go on without it would lose it */
    static Held read(Kind kind, String id, String json) {
        try {
            Map<Field, String> values = new EnumMap<>(Field.class);
            Map<Field, Told> told = new EnumMap<>(Field.class);
            MAPPER.readValue(json, State.class).values().forEach((name, value) -> {
                Field field = Field.byId(name).orElseThrow(() -> unreadable(kind));
                values.put(field, value.value());
                told.put(field, new Told(Instant.ofEpochMilli(value.since()), value.by()));
            });
            return new Held(Entries.read(kind, Optional.of(id), values), told);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // Neither the message nor the cause goes on: both may quote the entry.
            throw unreadable(kind);
        }
    }

    private static IllegalStateException unreadable(Kind kind) {
        return new IllegalStateException(
                "A stored entry of %s cannot be read [Hint: a newer version may have written it; start that one]"
                        .formatted(kind.id()));
    }
}
