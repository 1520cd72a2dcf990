package dev.magentokeys.bookkeeping;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Conflict;
import dev.magentokeys.directory.Conflicts;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Ref;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Conflicts of a directory in words. */
record ConflictSpeech(Directory directory, Words words) {

    /** A line for each conflict of an entry. */
    List<String> about(Ref ref) {
        return Conflicts.in(directory).stream()
                .filter(conflict -> conflict.about().equals(ref))
                .map(this::sentence)
                .toList();
    }

    /** What was not there before. */
    List<Part> newSince(Directory before) {
        List<String> old = new ConflictSpeech(before, words).all();
        return Conflicts.in(directory).stream()
                .filter(conflict -> conflict.kind() != Conflict.Kind.NO_KNOWN_KEY)
                .map(this::sentence)
                .filter(line -> !old.contains(line))
                .<Part>map(Part.Paragraph::new)
                .toList();
    }

    private List<String> all() {
        return Conflicts.in(directory).stream().map(this::sentence).toList();
    }

    /** What is wrong. */
    String sentence(Conflict conflict) {
        return words.say("conflict." + Ids.kebab(conflict.kind()), blanks(conflict));
    }

    /** What is wrong, what shows it, and what to do next. */
    String whole(Conflict conflict) {
        String next = words.say("next." + Ids.kebab(conflict.kind()), blanks(conflict));
        String rests = conflict.rests().stream()
                .distinct()
                .map(new Resting(directory, words)::on)
                .collect(Collectors.joining("; "));
        return rests.isEmpty()
                ? sentence(conflict) + "\n" + next
                : sentence(conflict) + "\n" + words.say("rests", Map.of("basis", rests)) + "\n" + next;
    }

    private Map<String, String> blanks(Conflict conflict) {
        return Map.of(
                "about", Names.of(directory, conflict.about()),
                "id", conflict.about().id(),
                "keys", named(conflict, Field.KEY, Kind.KEY),
                "owner", named(conflict, Field.OWNER, Kind.CONTACT),
                "account", named(conflict, Field.ACCOUNT, Kind.ACCOUNT));
    }

    private String named(Conflict conflict, Field field, Kind kind) {
        return conflict.rests().stream()
                .filter(basis -> basis.field() == field)
                .filter(basis -> conflict.kind() != Conflict.Kind.FOREIGN_EXTENSION
                        || basis.entry().equals(conflict.about()))
                .map(basis -> Names.of(directory, new Ref(kind, basis.value())))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
