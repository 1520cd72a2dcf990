package dev.magentokeys.directory;

import dev.magentokeys.diagnosis.Ids;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of one entry, as they are written and read. */
record Values(Map<Field, String> map) {

    static final Values NONE = new Values(Map.of());

    Values {
        map = map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }

    Values with(Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(map);
        more.put(field, value);
        return new Values(more);
    }

    Values with(Field field, Optional<String> value) {
        return value.map(known -> with(field, known)).orElse(this);
    }

    Values withChoice(Field field, Optional<? extends Enum<?>> value) {
        return with(field, value.map(Ids::kebab));
    }

    Values withYesNo(Field field, Optional<Boolean> value) {
        return with(field, value.map(yes -> yes ? "yes" : "no"));
    }

    Optional<String> text(Field field) {
        return Optional.ofNullable(map.get(field));
    }

    /** @throws BadEntry when there is none */
    String required(Field field) {
        return text(field).orElseThrow(() -> missing(field));
    }

    static BadEntry missing(Field field) {
        return new BadEntry("The value for %s is missing.".formatted(field.id()), "it is needed to know what is meant");
    }

    /** @throws BadEntry when the value is neither yes nor no */
    Optional<Boolean> yesNo(Field field) {
        return text(field).map(value -> switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new BadEntry(notOne(field, value), "yes, no, or nothing when it is not known");
        });
    }

    /** @throws BadEntry when the value is none of the choices */
    <E extends Enum<E>> Optional<E> choice(Field field, Class<E> type) {
        return text(field)
                .map(value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> Ids.kebab(constant).equals(value))
                        .findFirst()
                        .orElseThrow(() -> new BadEntry(notOne(field, value), "one of " + choices(type))));
    }

    private static String notOne(Field field, String value) {
        return "'%s' is no value for %s.".formatted(Given.text(field, value), field.id());
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Ids::kebab).collect(Collectors.joining(", "));
    }
}
