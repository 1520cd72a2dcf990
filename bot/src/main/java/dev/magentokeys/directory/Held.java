package dev.magentokeys.directory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * An entry, and for each of its values since when it is so and who told it.
 *
 * @param told exactly the fields that the entry has values for
 */
public record Held(Entry entry, Map<Field, Told> told) {

    /** @throws IllegalArgumentException when a value has nobody who told it, or the other way round */
    public Held {
        if (!told.keySet().equals(entry.values().keySet())) {
            throw new IllegalArgumentException(
                    "The values of %s and who told them do not match [Hint: one for each]".formatted(entry.ref()));
        }
        told = Collections.unmodifiableMap(new EnumMap<>(told));
    }

    /** All of it told at once. */
    public static Held first(Entry entry, Told told) {
        return of(entry, field -> told);
    }

    /** The entry as it is from now on: the values that stay the same keep since when they are so. */
    public Held becoming(Entry next, Told now) {
        Map<Field, String> before = entry.values();
        Map<Field, String> after = next.values();
        return of(next, field -> {
            Told known = told.get(field);
            return known != null && Objects.equals(after.get(field), before.get(field)) ? known : now;
        });
    }

    public Ref ref() {
        return entry.ref();
    }

    private static Held of(Entry entry, Function<Field, Told> told) {
        Map<Field, Told> each = new EnumMap<>(Field.class);
        entry.values().keySet().forEach(field -> each.put(field, told.apply(field)));
        return new Held(entry, each);
    }
}
