package dev.magentokeys.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.directory.BadLine;
import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one text of JSON. Names that are not known are not repeated. Not thread-safe. */
final class JsonReading {

    private final List<BadLine> bad = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    List<Line> read(String json) throws BadLines {
        Limits.check(json);
        int reached = 1;
        try (JsonParser parser = DirectoryJson.MAPPER.createParser(json)) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            while (isObject && parser.nextToken() == JsonToken.FIELD_NAME) {
                reached = line(parser);
                list(parser);
            }
            if (!isObject || parser.nextToken() != null) {
                bad.add(new BadLine(reached, "This is not one object. [Hint: %s]".formatted(kinds())));
            }
        } catch (IOException e) {
            bad.add(new BadLine(
                    reached,
                    "The list that begins here is no JSON, or has a name twice in one object."
                            + " [Hint: a comma or a bracket may be missing]"));
        }
        if (!bad.isEmpty()) {
            throw new BadLines(bad);
        }
        return List.copyOf(lines);
    }

    Line readEntry(Kind kind, String json) throws BadLines {
        Limits.check(json);
        try (JsonParser parser = DirectoryJson.MAPPER.createParser(json)) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            if (isObject) {
                entry(kind, 1, DirectoryJson.MAPPER.readTree(parser));
            }
            if (!isObject || parser.nextToken() != null) {
                bad.add(new BadLine(1, "This is not one entry. [Hint: an object, for instance {\"name\": \"Anna\"}]"));
            }
        } catch (IOException e) {
            bad.add(new BadLine(
                    1, "This is no JSON, or has a name twice. [Hint: a comma or a bracket may be missing]"));
        }
        if (!bad.isEmpty()) {
            throw new BadLines(bad);
        }
        return lines.get(0);
    }

    private void list(JsonParser parser) throws IOException {
        Optional<Kind> kind = Kind.byId(parser.currentName());
        int number = line(parser);
        boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
        if (kind.isEmpty() || !isList) {
            bad.add(new BadLine(number, "This is no list of a kind of entries. [Hint: %s]".formatted(kinds())));
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int at = line(parser);
            JsonNode entry = DirectoryJson.MAPPER.readTree(parser);
            entry(kind.get(), at, entry);
        }
    }

    private void entry(Kind kind, int number, JsonNode entry) {
        Row row = new Row(number, kind);
        int before = bad.size();
        if (!entry.isObject()) {
            bad.add(new BadLine(number, "This is no entry. [Hint: an object, for instance {\"name\": \"Anna\"}]"));
        }
        for (Map.Entry<String, JsonNode> each : entry.properties()) {
            if (each.getKey().equals(DirectoryJson.TOLD)) {
                told(kind, row, number, each.getValue());
            } else {
                put(row, column(kind, each.getKey()), number, each.getValue());
            }
        }
        if (bad.size() == before) {
            row.line(bad::add).ifPresent(lines::add);
        }
    }

    private void told(Kind kind, Row row, int number, JsonNode told) {
        if (!told.isObject()) {
            bad.add(new BadLine(number, "Who told it is no object. [Hint: as an export has it, or leave it out]"));
        }
        told.properties().forEach(each -> {
            Optional<Field> field = Field.byId(each.getKey()).filter(kind.fields()::contains);
            JsonNode one = each.getValue();
            put(row, field.map(known -> new Column(Column.Holds.SINCE, field)), number, one.path(DirectoryJson.SINCE));
            put(row, field.map(known -> new Column(Column.Holds.BY, field)), number, one.path(DirectoryJson.BY));
        });
    }

    private void put(Row row, Optional<Column> column, int number, JsonNode value) {
        if (column.isEmpty() || !value.isTextual()) {
            bad.add(new BadLine(
                    number,
                    "A name is not known, or its value is no text. [Hint: all values are texts; names"
                            + " are those of an export]"));
        } else {
            row.put(column.get(), value.textValue());
        }
    }

    private static Optional<Column> column(Kind kind, String name) {
        return Column.of(kind).stream()
                .filter(column -> column.holds() == Column.Holds.ID || column.holds() == Column.Holds.VALUE)
                .filter(column -> column.head().equals(name))
                .findFirst();
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String kinds() {
        return Arrays.stream(Kind.values())
                .map(Kind::id)
                .collect(Collectors.joining(", ", "an object with lists named ", ""));
    }
}
