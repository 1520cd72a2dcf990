package dev.magentokeys.directory;

import java.util.Map;
import java.util.Optional;

/**
 * One line of what is to be imported, not judged yet.
 *
 * @param number of the line in its file, 1-based
 * @param id empty when it follows from the name
 * @param values without those that are empty
 * @param told of the values that say since when they are so; the others are told by who imports
 */
public record Line(int number, Kind kind, Optional<String> id, Map<Field, String> values, Map<Field, Told> told) {

    public Line {
        values = Map.copyOf(values);
        told = Map.copyOf(told);
    }
}
