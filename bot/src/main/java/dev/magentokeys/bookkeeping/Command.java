package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line about the directory: what is done to which kind of entries, and the rest of the line. */
record Command(Kind kind, Verb verb, Typed rest) {

    /** What can be done. */
    enum Verb {
        LIST,
        ADD,
        CHANGE,
        REMOVE,
        USE
    }

    /** Empty when the line is something else: "keys were revoked" is talk, "keys" and "keys add …" are commands. */
    static Optional<Command> read(String line, Words words) {
        Typed typed = Typed.of(line);
        if (typed.words().isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind> kind = kind(typed.words().get(0), words);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (typed.words().size() == 1) {
            return Optional.of(new Command(kind.orElseThrow(), Verb.LIST, typed.without(1)))
                    .filter(command -> typed.pairs().isEmpty());
        }
        String second = typed.words().get(1).toLowerCase(Locale.ROOT);
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.name().equalsIgnoreCase(second))
                .filter(verb -> verb != Verb.USE || kind.orElseThrow() == Kind.ENVIRONMENT)
                .findFirst()
                .map(verb -> new Command(kind.orElseThrow(), verb, typed.without(2)));
    }

    /** By the name of record, with or without its plural, or the name in the person's language. */
    private static Optional<Kind> kind(String word, Words words) {
        String small = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> names(kind, words).contains(small))
                .findFirst();
    }

    private static List<String> names(Kind kind, Words words) {
        String id = kind.id();
        return List.of(
                id,
                id.substring(0, id.length() - 1),
                words.kind(kind).toLowerCase(Locale.ROOT),
                kind == Kind.LICENCE ? "licenses" : id);
    }

    String inWords() {
        return kind.id() + " " + verb.name().toLowerCase(Locale.ROOT);
    }
}
