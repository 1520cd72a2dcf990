package dev.magentokeys.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import dev.magentokeys.directory.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directory as CSV, one file for each kind: a head, then one line for each entry. A value that a spreadsheet would take for a
 * formula has an apostrophe in front.
 */
public final class DirectoryCsv {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema PLAIN = CsvSchema.emptySchema();

    private DirectoryCsv() {}

    /** The file of one kind, by id; only the head when there is no entry. Lines end with a line feed. */
    public static String write(Directory directory, Kind kind) {
        List<Column> columns = Column.of(kind);
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Column::head).toList());
        directory.held().stream()
                .filter(held -> held.ref().kind() == kind)
                .map(held -> columns.stream()
                        .map(column -> Formulas.guarded(cell(held, column)))
                        .toList())
                .forEach(lines::add);
        try {
            return MAPPER.writer(PLAIN).writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A directory cannot be written as CSV [Hint: it holds texts only]", e);
        }
    }

    /**
     * The lines of a file of this kind. Columns may be in any order, and all but those that an entry needs may be left out;
     * semicolons instead of commas are understood, as spreadsheets in some languages write them.
     *
     * @throws BadLines when it is no CSV, has a column that this kind has not, or since when a value is so cannot be read
     */
    public static List<Line> read(Kind kind, String csv) throws BadLines {
        return new CsvReading(kind, MAPPER).read(csv);
    }

    private static String cell(Held held, Column column) {
        Optional<Field> field = column.field();
        Optional<Told> told =
                field.flatMap(one -> Optional.ofNullable(held.told().get(one)));
        return switch (column.holds()) {
            case ID -> held.entry().id();
            case VALUE -> field.map(one -> held.entry().values().get(one)).orElse("");
            case SINCE -> told.map(one -> one.since().toString()).orElse("");
            case BY -> told.map(Told::by).orElse("");
        };
    }
}
