package dev.magentokeys.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.Event;
import dev.magentokeys.alerts.Noted;
import dev.magentokeys.diagnosis.Ids;
import java.util.List;
import java.util.Locale;

/** An alert with its history, for programs. */
final class AlertJson {

    private AlertJson() {}

    static void put(ObjectNode node, Alert alert) {
        node.put("licence", alert.id().licence())
                .put("key", alert.id().key())
                .put("state", Ids.kebab(alert.state()))
                .put("since", alert.since().toString())
                .put("transfer", alert.transfer())
                .put("saidDisabled", alert.saidDisabled());
        alert.taker().ifPresent(taker -> node.put("taker", taker));
        alert.until().ifPresent(until -> node.put("until", until.toString()));
        ArrayNode history = node.putArray("history");
        alert.history().forEach(line -> put(history.addObject(), line));
    }

    private static void put(ObjectNode node, Noted line) {
        node.put("at", line.at().toString())
                .put("who", line.who())
                .put("state", Ids.kebab(line.state()))
                .put("event", name(line.event()));
        if (line.event() instanceof Event.DeployFailed failed) {
            node.put("environment", failed.environment());
        } else if (line.event() instanceof Event.DeploySucceeded succeeded) {
            node.put("environment", succeeded.environment());
        } else if (line.event() instanceof Event.Escalated escalated) {
            texts(node.putArray("people"), escalated.people());
        }
        if (!line.lines().isEmpty()) {
            texts(node.putArray("lines"), line.lines());
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /** {@code SaidDisabled} becomes {@code said-disabled}. */
    private static String name(Event event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
