package dev.magentokeys.web;

import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.diagnosis.Cause;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What operators count, in the text format of Prometheus.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition formats</a>
 */
final class Metrics {

    private static final String OUTCOMES = """
            # HELP magento_keys_outcomes_total Cases by how they ended and were rated, and by cause; none: no verdict was reached.
            # TYPE magento_keys_outcomes_total counter
            """;

    private final Supplier<Map<Outcome, Long>> outcomes;

    Metrics(Supplier<Map<Outcome, Long>> outcomes) {
        this.outcomes = outcomes;
    }

    void show(Context ctx) {
        StringBuilder text = new StringBuilder(OUTCOMES);
        outcomes.get().forEach((outcome, number) -> text.append(line(outcome, number)));
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(text.toString());
    }

    private static String line(Outcome outcome, long number) {
        String cause = outcome.cause().map(Cause::id).orElse("none");
        return "magento_keys_outcomes_total{cause=\"%s\",result=\"%s\"} %d\n"
                .formatted(cause, outcome.result().id(), number);
    }
}
