package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form that adds an entry. Its inputs carry all that is needed to read it, so it can be sent at any time. */
final class Forms {

    private static final String INPUT = "directory.";

    private Forms() {}

    static List<Part> of(Kind kind, Words words) {
        List<Part.Input> inputs = kind.fields().stream()
                .map(field -> new Part.Input(INPUT + kind.id() + "." + field.id(), label(field, words), ""))
                .toList();
        String title = words.say("form.title", Map.of("kind", words.kind(kind)));
        return List.of(new Part.Form(kind.id() + " add", title, inputs, words.say("form.submit"), Optional.empty()));
    }

    /** With the values that it takes, where it takes only some. */
    private static String label(Field field, Words words) {
        return switch (field) {
            case LEFT, SHARED_ONLY -> words.field(field) + " (yes, no)";
            case STATE -> words.field(field) + " (enabled, disabled, disabled-by-mistake, deleted)";
            case TYPE -> words.field(field) + " (person, organisation)";
            case PLACE -> words.field(field) + " (variable, auth-json)";
            case LEVEL -> words.field(field) + " (project, environment)";
            default -> words.field(field);
        };
    }

    /** Which kind these inputs are of; empty when they are not of such a form. */
    static Optional<Kind> kind(Map<String, String> filled) {
        return filled.keySet().stream()
                .filter(input -> input.startsWith(INPUT))
                .flatMap(input -> Kind.byId(input.split("\\.", 3)[1]).stream())
                .findFirst();
    }

    static Map<Field, String> values(Kind kind, Map<String, String> filled) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        filled.forEach((input, value) -> Field.byId(input.substring(input.lastIndexOf('.') + 1))
                .filter(field -> kind.fields().contains(field) && !value.isBlank())
                .ifPresent(field -> values.put(field, value.strip())));
        return values;
    }
}
