package dev.magentokeys.bookkeeping;

import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a command changes. */
final class Editing {

    private final Directory directory;
    private final Drafts drafts;

    Editing(Request request) {
        this.directory = request.directory();
        this.drafts = new Drafts(request.directory(), request.now());
    }

    /** @throws Unclear when something is missing, or cannot be meant */
    List<Change> changes(Command command) throws Unclear {
        Kind kind = command.kind();
        Typed rest = command.rest();
        return List.of(
                switch (command.verb()) {
                    case CHANGE -> change(kind, rest);
                    case REMOVE -> drafts.removing(one(kind, rest.joined(), Examples.removing(kind)));
                    case USE -> use(rest);
                    default -> drafts.adding(kind, Fields.all(kind, rest), Examples.adding(kind));
                });
    }

    private Change change(Kind kind, Typed rest) throws Unclear {
        String example = Examples.changing(kind);
        Held before = one(kind, rest.joined(), example);
        Map<Field, String> given = Fields.named(kind, rest);
        if (given.isEmpty()) {
            throw new Unclear("unclear.what", Map.of("fields", Fields.names(kind), "example", example));
        }
        return drafts.changing(before, given, example);
    }

    /** The first word that names an environment is it; where each place has one key, a new one takes its place. */
    private Change use(Typed rest) throws Unclear {
        String example = Examples.adding(Kind.KEY_USE);
        Optional<String> named = Optional.ofNullable(rest.pairs().get("environment"))
                .or(() -> rest.words().stream().findFirst());
        if (named.isEmpty()) {
            throw new Unclear("unclear.missing", Map.of("field", Field.ENVIRONMENT.id(), "example", example));
        }
        boolean first = !rest.pairs().containsKey("environment");
        Map<Field, String> given = new EnumMap<>(Field.class);
        given.putAll(Fields.all(Kind.KEY_USE, first ? rest.without(1) : rest));
        given.put(
                Field.ENVIRONMENT,
                Names.one(directory, Kind.ENVIRONMENT, named.orElseThrow())
                        .entry()
                        .id());
        return drafts.adding(Kind.KEY_USE, given, example);
    }

    private Held one(Kind kind, String name, String example) throws Unclear {
        if (name.isBlank()) {
            throw new Unclear("unclear.missing", Map.of("field", "id", "example", example));
        }
        return Names.one(directory, kind, name);
    }
}
