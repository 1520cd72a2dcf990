package dev.magentokeys.exchange;

import dev.magentokeys.directory.Field;
import dev.magentokeys.directory.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a file holds: the id, a value, since when the value is so, or who told it. */
record Column(Holds holds, Optional<Field> field) {

    enum Holds {
        ID("id"),
        VALUE(""),
        SINCE(" since"),
        BY(" by");

        private final String suffix;

        Holds(String suffix) {
            this.suffix = suffix;
        }
    }

    private static final Column ID = new Column(Holds.ID, Optional.empty());

    /** The columns of a kind: its id, its values, and then when each was told and by whom. */
    static List<Column> of(Kind kind) {
        Stream<Column> values = kind.fields().stream().map(field -> new Column(Holds.VALUE, Optional.of(field)));
        Stream<Column> told = kind.fields().stream()
                .flatMap(field -> Stream.of(Holds.SINCE, Holds.BY).map(holds -> new Column(holds, Optional.of(field))));
        return Stream.of(Stream.of(ID), values, told)
                .flatMap(columns -> columns)
                .toList();
    }

    /** The head of the column, for instance {@code lastFour since}. */
    String head() {
        return field.map(Field::id).orElse("") + holds.suffix;
    }
}
