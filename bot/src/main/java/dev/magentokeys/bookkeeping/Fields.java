package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.wording.Phrases;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The values that a typed line gives, in whatever order its words stand. */
final class Fields {

    private static final Map<String, Field> ALIASES = Map.ofEntries(
            Map.entry("last", Field.LAST_FOUR),
            Map.entry("mail", Field.EMAIL),
            Map.entry("e-mail", Field.EMAIL),
            Map.entry("shared", Field.SHARED_ONLY),
            Map.entry("previous", Field.PREVIOUS_CONTACT),
            Map.entry("license", Field.LICENCE),
            Map.entry("env", Field.ENVIRONMENT));

    private static final List<String> STATES = List.of("enabled", "disabled", "disabled-by-mistake", "deleted");
    private static final List<String> TYPES = List.of("person", "organisation");
    private static final List<String> LEVELS = List.of("project", "environment");

    private Fields() {}

    /** @throws Unclear when a pair names no field of this kind */
    static Map<Field, String> named(Kind kind, Typed typed) throws Unclear {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Map.Entry<String, String> pair : typed.pairs().entrySet()) {
            Field field = field(pair.getKey())
                    .filter(kind.fields()::contains)
                    .orElseThrow(() -> new Unclear(
                            "unclear.field", Map.of("word", Phrases.plain(pair.getKey()), "fields", names(kind))));
            values.put(field, settled(field, pair.getValue()));
        }
        return values;
    }

    /** The same, with what follows from the words that have no name. */
    static Map<Field, String> all(Kind kind, Typed typed) throws Unclear {
        Map<Field, String> values = named(kind, typed);
        if (kind == Kind.ENVIRONMENT) {
            return inOrder(typed, values, Field.PROJECT, Field.NAME, Field.LICENCE);
        }
        StringBuilder rest = new StringBuilder();
        for (String word : typed.words()) {
            Optional<Field> meant = meant(kind, word).filter(field -> !values.containsKey(field));
            meant.ifPresentOrElse(
                    field -> values.put(field, field == Field.LEFT ? "yes" : settled(field, word)),
                    () -> rest.append(rest.isEmpty() ? "" : " ").append(word));
        }
        if (!rest.isEmpty()) {
            values.putIfAbsent(title(kind), rest.toString());
        }
        return values;
    }

    private static Map<Field, String> inOrder(Typed typed, Map<Field, String> values, Field... order) {
        int at = 0;
        for (Field field : order) {
            if (!values.containsKey(field) && at < typed.words().size()) {
                values.put(field, typed.words().get(at++));
            }
        }
        return values;
    }

    /** What a word alone can only be. */
    private static Optional<Field> meant(Kind kind, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (kind) {
                    case CONTACT -> word.contains("@") ? Field.EMAIL : small.equals("left") ? Field.LEFT : null;
                    case ACCOUNT ->
                        small.matches("(mag)?[0-9]{4,15}") ? Field.MAGEID : TYPES.contains(small) ? Field.TYPE : null;
                    case KEY ->
                        small.matches("[0-9a-f]{4}") && small.matches(".*[0-9].*")
                                ? Field.LAST_FOUR
                                : STATES.contains(small) ? Field.STATE : null;
                    case KEY_USE ->
                        LEVELS.contains(small) ? Field.LEVEL : place(small).isPresent() ? Field.PLACE : null;
                    default -> null;
                });
    }

    /** What the words without a name say. */
    private static Field title(Kind kind) {
        return switch (kind) {
            case CONTACT, ACCOUNT, LICENCE, ENVIRONMENT -> Field.NAME;
            case KEY -> Field.LABEL;
            case EXTENSION -> Field.PACKAGE;
            case KEY_USE -> Field.KEY;
        };
    }

    private static String settled(Field field, String value) {
        return switch (field) {
            case LAST_FOUR, LEVEL, STATE, TYPE, LEFT, SHARED_ONLY -> value.toLowerCase(Locale.ROOT);
            case MAGEID -> value.toUpperCase(Locale.ROOT);
            case PLACE -> place(value.toLowerCase(Locale.ROOT)).orElse(value);
            default -> value;
        };
    }

    private static Optional<String> place(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "variable", "env:composer_auth", "composer_auth" -> "variable";
                    case "auth-json", "auth.json", "file" -> "auth-json";
                    default -> null;
                });
    }

    private static Optional<Field> field(String word) {
        return Optional.ofNullable(ALIASES.get(word))
                .or(() -> List.of(Field.values()).stream()
                        .filter(field -> field.id().equalsIgnoreCase(word))
                        .findFirst());
    }

    static String names(Kind kind) {
        return String.join(", ", kind.fields().stream().map(Field::id).toList());
    }
}
