package dev.magentokeys.store;

import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.conversation.Outcome.Result;
import dev.magentokeys.diagnosis.Cause;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How many cases ended in which way. */
final class OutcomeTable {
    private OutcomeTable() {}

    static void count(Handle handle, Outcome outcome) {
        handle.execute(
                """
                INSERT INTO outcome (cause, result, number) VALUES (?, ?, 1)
                ON CONFLICT (cause, result) DO UPDATE SET number = outcome.number + 1""", outcome.cause().map(Cause::id).orElse(""), outcome.result().id());
    }

    /** What another version counted under names that this one does not know is left out. */
    static Map<Outcome, Long> all(Handle handle) {
        Map<Outcome, Long> numbers = new LinkedHashMap<>();
        handle.createQuery("SELECT cause, result, number FROM outcome ORDER BY cause, result")
                .map((row, context) -> new Row(row.getString("cause"), row.getString("result"), row.getLong("number")))
                .forEach(row -> row.outcome().ifPresent(outcome -> numbers.put(outcome, row.number())));
        return numbers;
    }

    private record Row(String cause, String result, long number) {

        Optional<Outcome> outcome() {
            Optional<Cause> known = Cause.byId(cause);
            return known.isEmpty() && !cause.isEmpty()
                    ? Optional.empty()
                    : Arrays.stream(Result.values())
                            .filter(value -> value.id().equals(result))
                            .findFirst()
                            .map(value -> new Outcome(value, known));
        }
    }
}
