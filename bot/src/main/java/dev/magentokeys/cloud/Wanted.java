package dev.magentokeys.cloud;

import com.fasterxml.jackson.core.filter.TokenFilter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an activity that become objects at all. Whatever else a report holds, values of variables and passwords among it, is
 * passed over by the parser and never held as a text.
 */
final class Wanted extends TokenFilter {

    static final Wanted OF_ACTIVITY = new Wanted(Map.of(
            "id", INCLUDE_ALL,
            "type", INCLUDE_ALL,
            "state", INCLUDE_ALL,
            "result", INCLUDE_ALL,
            "project", INCLUDE_ALL,
            "environments", INCLUDE_ALL,
            "completed_at", INCLUDE_ALL,
            "log", INCLUDE_ALL,
            "parameters", only("environment"),
            "payload",
                    new Wanted(Map.of(
                            "user", only("display_name"),
                            "variable", only("name"),
                            "access", only("display_name"),
                            "environment", only("id")))));

    private final Map<String, TokenFilter> fields;

    private Wanted(Map<String, TokenFilter> fields) {
        this.fields = fields;
    }

    private static Wanted only(String field) {
        return new Wanted(Map.of(field, INCLUDE_ALL));
    }

    /** The filter of the field's value; null for one that is not wanted, as the parser has it. */
    @Override
    public @Nullable TokenFilter includeProperty(String name) {
        return fields.get(name);
    }

    /** Where fields are wanted, anything else than an object is not. */
    @Override
    protected boolean _includeScalar() {
        return false;
    }
}
