package dev.magentokeys.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directory as JSON: one object with a list for each kind, by the kind's name. An entry is an object of its id, its values, and
 * {@code told}: for each value since when it is so, and by whom it was told.
 */
public final class DirectoryJson {

    static final String ID = "id";
    static final String TOLD = "told";
    static final String SINCE = "since";
    static final String BY = "by";

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private DirectoryJson() {}

    /** One entry a line, so that a refusal can name it. */
    public static String write(Directory directory) {
        return lists(directory, Stream.of(Kind.values()));
    }

    /** The same of one kind alone. */
    public static String write(Directory directory, Kind kind) {
        return lists(directory, Stream.of(kind));
    }

    private static String lists(Directory directory, Stream<Kind> kinds) {
        return kinds.map(kind -> "\"%s\": [%s]".formatted(kind.id(), entries(directory, kind)))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    /**
     * The lines of such a text, each numbered by the line on which its object begins. Kinds may be left out, and of an entry
     * {@code told} and what follows from its name.
     *
     * @throws BadLines when it is not such a text
     */
    public static List<Line> read(String json) throws BadLines {
        return new JsonReading().read(json);
    }

    /**
     * One entry, as an object alone.
     *
     * @throws BadLines when it is not one such object
     */
    public static Line readEntry(Kind kind, String json) throws BadLines {
        return new JsonReading().readEntry(kind, json);
    }

    private static String entries(Directory directory, Kind kind) {
        List<Held> all = directory.held().stream()
                .filter(held -> held.ref().kind() == kind)
                .toList();
        return all.isEmpty()
                ? ""
                : all.stream().map(DirectoryJson::write).collect(Collectors.joining(",\n  ", "\n  ", "\n"));
    }

    /** One entry, as an object on one line. */
    public static String write(Held held) {
        ObjectNode entry = MAPPER.createObjectNode().put(ID, held.entry().id());
        held.entry().values().forEach((field, value) -> entry.put(field.id(), value));
        ObjectNode told = entry.putObject(TOLD);
        held.told()
                .forEach((field, one) -> told.putObject(field.id())
                        .put(SINCE, one.since().toString())
                        .put(BY, one.by()));
        try {
            return MAPPER.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A directory cannot be written as JSON [Hint: it holds texts only]", e);
        }
    }
}
