package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.BadEntry;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Entries;
import dev.magentokeys.directory.Entry;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.directory.Told;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes changes of the values that somebody gave, and says of what is wrong with them which value it is. */
record Drafts(Directory directory, Told now) {

    /** @throws Unclear when a value is missing or cannot be taken, or the entry is there already */
    Change adding(Kind kind, Map<Field, String> given, String example) throws Unclear {
        Entry entry = entry(kind, Optional.empty(), referring(given), example);
        if (kind != Kind.KEY_USE && directory.find(entry.ref()).isPresent()) {
            throw new Unclear(
                    "unclear.exists", Map.of("id", entry.id(), "example", kind.id() + " change " + entry.id() + " …"));
        }
        return to(entry);
    }

    /** @throws Unclear when a value cannot be taken, or nothing would be different */
    Change changing(Held before, Map<Field, String> given, String example) throws Unclear {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.putAll(before.entry().values());
        values.putAll(referring(given));
        values.values().removeIf(String::isBlank);
        Kind kind = before.ref().kind();
        Entry read = entry(kind, Optional.of(before.entry().id()), values, example);
        return to(handed(before.entry(), read, given));
    }

    /** Who was the primary contact until now is the previous one, unless somebody else is named. */
    private static Entry handed(Entry before, Entry after, Map<Field, String> given) {
        return before instanceof Licence was
                        && after instanceof Licence licence
                        && !given.containsKey(Field.PREVIOUS_CONTACT)
                        && licence.contact().isPresent()
                ? was.contact().isPresent() && !was.contact().equals(licence.contact())
                        ? new Licence(licence.id(), licence.name(), licence.account(), licence.contact(), was.contact())
                        : licence
                : after;
    }

    /** @throws Unclear when other entries name it */
    Change removing(Held held) throws Unclear {
        List<Ref> users = directory.referringTo(held.ref());
        if (!users.isEmpty()) {
            String named = users.stream().limit(5).map(ref -> "`" + ref + "`").collect(Collectors.joining(", "));
            throw new Unclear("unclear.named", Map.of("id", held.entry().id(), "users", named));
        }
        return new Change.Removed(held);
    }

    private Change to(Entry entry) throws Unclear {
        return directory.changeTo(entry, now).orElseThrow(() -> new Unclear("unclear.same", Map.of("id", entry.id())));
    }

    /** Ids in place of the names that people gave. */
    private Map<Field, String> referring(Map<Field, String> given) throws Unclear {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Map.Entry<Field, String> value : given.entrySet()) {
            Optional<Kind> other =
                    value.getKey().refersTo().filter(kind -> !value.getValue().isBlank());
            values.put(
                    value.getKey(),
                    other.isPresent()
                            ? Names.one(directory, other.orElseThrow(), value.getValue())
                                    .entry()
                                    .id()
                            : value.getValue());
        }
        return values;
    }

    private static Entry entry(Kind kind, Optional<String> id, Map<Field, String> values, String example)
            throws Unclear {
        Map<Field, String> said = new EnumMap<>(Field.class);
        said.putAll(values);
        said.values().removeIf(String::isBlank);
        Optional<Field> missing = Required.missing(kind, said);
        if (missing.isPresent()) {
            throw new Unclear(
                    "unclear.missing", Map.of("field", missing.orElseThrow().id(), "example", example));
        }
        try {
            return Entries.read(kind, id, said);
        } catch (BadEntry refusal) {
            throw new Unclear(
                    "unclear.value", Map.of("field", wrong(kind, id, said).id(), "example", example));
        }
    }

    /** The value without which it could be taken; the first one when no single value is at fault. */
    private static Field wrong(Kind kind, Optional<String> id, Map<Field, String> values) {
        return values.keySet().stream()
                .filter(field -> Required.isOptional(kind, field) && reads(kind, id, values, field))
                .findFirst()
                .orElseGet(() -> values.keySet().iterator().next());
    }

    private static boolean reads(Kind kind, Optional<String> id, Map<Field, String> values, Field without) {
        Map<Field, String> fewer = new EnumMap<>(values);
        fewer.remove(without);
        try {
            Entries.read(kind, id, fewer);
            return true;
        } catch (BadEntry stillWrong) {
            return false;
        }
    }
}
