package dev.magentokeys.exchange;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.magentokeys.directory.BadLine;
import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one file of CSV. Not thread-safe. */
final class CsvReading {

    private final Kind kind;
    private final CsvMapper mapper;
    private final List<BadLine> bad = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private List<Column> columns = List.of();
    /** The lines below cannot be judged then. */
    private boolean headIsWrong;

    CsvReading(Kind kind, CsvMapper mapper) {
        this.kind = kind;
        this.mapper = mapper;
    }

    List<Line> read(String csv) throws BadLines {
        Limits.check(csv);
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        int reached = 1;
        try (CsvParser parser = mapper.getFactory().createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
            while (!headIsWrong && parser.nextToken() == JsonToken.START_ARRAY) {
                reached = parser.currentLocation().getLineNr();
                take(reached, cells(parser));
            }
        } catch (IOException e) {
            bad.add(new BadLine(reached, "This is no CSV. [Hint: a quotation mark may be without its other one]"));
        }
        if (columns.isEmpty() && bad.isEmpty()) {
            bad.add(new BadLine(1, "The file is empty. [Hint: the first line names the columns: " + heads() + "]"));
        }
        if (!bad.isEmpty()) {
            throw new BadLines(bad);
        }
        return List.copyOf(lines);
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.contains(";") && !head.contains(",") ? ';' : ',';
    }

    private static List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(parser.getText());
        }
        return cells;
    }

    private void take(int number, List<String> cells) {
        if (columns.isEmpty()) {
            head(number, cells);
        } else if (cells.size() > columns.size()) {
            bad.add(new BadLine(
                    number,
                    "It has %d cells, and the head has %d. [Hint: a value with a comma stands in quotation marks]"
                            .formatted(cells.size(), columns.size())));
        } else {
            Row row = new Row(number, kind);
            for (int at = 0; at < cells.size(); at++) {
                row.put(columns.get(at), Formulas.unguarded(cells.get(at)));
            }
            if (!row.isEmpty()) {
                row.line(bad::add).ifPresent(lines::add);
            }
        }
    }

    /** What stands in a wrong head is not repeated: a file without a head has values there. */
    private void head(int number, List<String> cells) {
        List<Optional<Column>> named = cells.stream().map(this::column).toList();
        columns = named.stream().flatMap(Optional::stream).toList();
        for (int at = 0; at < named.size(); at++) {
            if (named.get(at).isEmpty()) {
                bad.add(new BadLine(
                        number,
                        "Column %d is none of %s. [Hint: the columns are %s]".formatted(at + 1, kind.id(), heads())));
            }
        }
        if (columns.stream().distinct().count() < columns.size()) {
            bad.add(new BadLine(number, "A column is there twice. [Hint: each at most once]"));
        }
        headIsWrong = !bad.isEmpty();
    }

    private Optional<Column> column(String head) {
        return Column.of(kind).stream()
                .filter(column -> column.head().equals(head.strip()))
                .findFirst();
    }

    private String heads() {
        return Column.of(kind).stream()
                .filter(column -> column.holds() == Column.Holds.ID || column.holds() == Column.Holds.VALUE)
                .map(Column::head)
                .collect(Collectors.joining(", "));
    }
}
