package dev.magentokeys.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.alerts.State;
import dev.magentokeys.delivery.Transfers;
import dev.magentokeys.diagnosis.Ids;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the alerts stand, and how they came to. */
final class AlertApi {

    private final Transfers transfers;

    AlertApi(Transfers transfers) {
        this.transfers = transfers;
    }

    void list(Context ctx, Caller caller) {
        Optional<State> wanted = state(ctx);
        ObjectNode body = Answers.object();
        ArrayNode all = body.putArray("alerts");
        transfers.alerts(caller.tenant()).stream()
                .filter(alert -> wanted.filter(state -> state != alert.state()).isEmpty())
                .forEach(alert -> AlertJson.put(all.addObject(), alert));
        EntityTag.answer(ctx, body.toString());
    }

    private static Optional<State> state(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("state"))
                .map(written -> Stream.of(State.values())
                        .filter(state -> Ids.kebab(state).equals(written))
                        .findFirst()
                        .orElseThrow(() -> new Problem(
                                400,
                                "The address names no state of alerts.",
                                Stream.of(State.values())
                                        .map(Ids::kebab)
                                        .collect(Collectors.joining(", ", "write ?state= with one of ", "")))));
    }
}
