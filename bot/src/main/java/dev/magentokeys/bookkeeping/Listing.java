package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.directory.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of one kind in words: what each is, since when that is known and by whom, and what is wrong with it. */
record Listing(Directory directory, Words words, boolean mayChange) {

    private static final int SHOWN = 40;
    private static final Set<Field> BARE = Set.of(Field.NAME, Field.LABEL, Field.PACKAGE, Field.ENVIRONMENT);

    List<Part> of(Kind kind) {
        List<Held> all = Names.of(directory, kind).toList();
        if (all.isEmpty()) {
            return List.of(new Part.Paragraph(
                    words.say("list.none", Map.of("kind", words.kind(kind), "example", Examples.adding(kind)))));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(words.say("list.title", Map.of("kind", words.kind(kind), "count", all.size()))));
        all.stream().limit(SHOWN).forEach(held -> parts.add(new Part.Paragraph(lines(held))));
        if (all.size() > SHOWN) {
            parts.add(new Part.Paragraph(words.say("list.more", Map.of("count", all.size() - SHOWN))));
        }
        if (mayChange) {
            parts.add(new Part.Choices(List.of(Bookkeeper.button(kind.id() + " add", words.say("option.add")))));
        }
        return parts;
    }

    private String lines(Held held) {
        List<String> lines = new ArrayList<>();
        lines.add(line(held, words) + " – " + words.told(latest(held)));
        if (held.ref().kind() == Kind.ENVIRONMENT) {
            uses(held).forEach(lines::add);
        }
        new ConflictSpeech(directory, words).about(held.ref()).forEach(lines::add);
        return String.join("\n", lines);
    }

    private List<String> uses(Held environment) {
        return Names.of(directory, Kind.KEY_USE)
                .filter(held -> held.entry() instanceof KeyUse use
                        && use.environment().equals(environment.entry().id()))
                .map(this::use)
                .toList();
    }

    private String use(Held held) {
        Map<Field, String> values = held.entry().values();
        return words.say(
                "list.use",
                Map.of(
                        "key", Names.of(directory, new Ref(Kind.KEY, value(values, Field.KEY))),
                        "place", words.value(Field.PLACE, value(values, Field.PLACE)),
                        "level", words.value(Field.LEVEL, value(values, Field.LEVEL)),
                        "told", words.told(latest(held))));
    }

    private static String value(Map<Field, String> values, Field field) {
        return Optional.ofNullable(values.get(field)).orElseThrow();
    }

    /** One entry: its id and its values. */
    static String line(Held held, Words words) {
        String values = held.entry().values().entrySet().stream()
                .map(value -> shown(value.getKey(), value.getValue(), words))
                .collect(Collectors.joining(", "));
        return "`" + held.entry().id() + "` – " + values;
    }

    private static String shown(Field field, String value, Words words) {
        String spoken = words.value(field, value);
        return BARE.contains(field) ? spoken : words.field(field) + ": " + spoken;
    }

    private static Told latest(Held held) {
        return held.told().values().stream()
                .max(Comparator.comparing(Told::since))
                .orElseThrow();
    }
}
