package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Account;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Entry;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Extension;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entries by what people call them: the id, the name, the label, the address. */
final class Names {

    private static final int SHOWN = 8;

    private Names() {}

    /** Those of one kind that the name may mean; one when it is an id. */
    static List<Held> find(Directory directory, Kind kind, String name) {
        String wanted = letters(name);
        List<Held> byId = of(directory, kind)
                .filter(held -> letters(held.entry().id()).equals(wanted))
                .toList();
        return byId.isEmpty()
                ? of(directory, kind)
                        .filter(held -> called(held.entry())
                                .anyMatch(word -> letters(word).equals(wanted)))
                        .toList()
                : byId;
    }

    /** @throws Unclear when there is none, or more than one */
    static Held one(Directory directory, Kind kind, String name) throws Unclear {
        List<Held> found = find(directory, kind, name);
        if (found.size() == 1) {
            return found.get(0);
        }
        List<Held> shown = found.isEmpty() ? of(directory, kind).toList() : found;
        if (shown.isEmpty()) {
            throw new Unclear("unclear.none", Map.of("name", Phrases.plain(name), "example", Examples.adding(kind)));
        }
        throw new Unclear(
                found.isEmpty() ? "unclear.which" : "unclear.several",
                Map.of("name", Phrases.plain(name), "known", ids(shown)));
    }

    static Stream<Held> of(Directory directory, Kind kind) {
        return directory.held().stream().filter(held -> held.ref().kind() == kind);
    }

    static String ids(List<Held> entries) {
        String shown = entries.stream()
                .limit(SHOWN)
                .map(held -> "`" + held.entry().id() + "`")
                .collect(Collectors.joining(", "));
        return entries.size() > SHOWN ? shown + " …" : shown;
    }

    /** How an entry is spoken of: a use of a key by its place, everything else by its name. */
    static String of(Directory directory, Ref ref, Words words) {
        return directory
                .find(ref)
                .map(Held::entry)
                .filter(KeyUse.class::isInstance)
                .map(entry -> place(directory, (KeyUse) entry, words))
                .orElseGet(() -> of(directory, ref));
    }

    private static String place(Directory directory, KeyUse use, Words words) {
        return String.join(
                ", ",
                of(directory, new Ref(Kind.ENVIRONMENT, use.environment())),
                words.value(Field.PLACE, Words.id(use.place())),
                words.value(Field.LEVEL, Words.id(use.level())));
    }

    /** The name of an entry that has one, else its id. */
    static String of(Directory directory, Ref ref) {
        return directory
                .find(ref)
                .map(held -> called(held.entry()).findFirst().orElse(ref.id()))
                .map(Phrases::plain)
                .orElse(ref.id());
    }

    private static Stream<String> called(Entry entry) {
        if (entry instanceof Contact contact) {
            return Stream.concat(contact.name().stream(), contact.email().stream());
        }
        if (entry instanceof Account account) {
            return Stream.concat(Stream.of(account.name()), account.mageid().stream());
        }
        if (entry instanceof AccessKey key) {
            return Stream.of(key.label());
        }
        if (entry instanceof Licence licence) {
            return Stream.of(licence.name());
        }
        if (entry instanceof Extension extension) {
            return Stream.of(extension.packageName());
        }
        if (entry instanceof Environment environment) {
            return Stream.of(environment.project() + "/" + environment.name(), environment.name());
        }
        return Stream.of(((KeyUse) entry).id());
    }

    private static String letters(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
