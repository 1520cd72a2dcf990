package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.AlertBoard;
import dev.magentokeys.delivery.AlertParcel;
import dev.magentokeys.delivery.AlertRound;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows alerts in channels of Slack: one message for each alert, edited in place; what comes later stands in its thread. A message that
 * was posted just before a crash, and not noted, is posted once more: Slack takes no key of ours, and the app may not read channels.
 * Thread-safe.
 */
final class AlertCourier implements Courier {

    private static final Set<String> MESSAGE_IS_GONE =
            Set.of("message_not_found", "cant_update_message", "edit_window_closed");

    private final SlackApi api;
    private final AlertBoard board;
    private final Addresses addresses;
    private final AlertRound round;

    AlertCourier(SlackApi api, AlertBoard board, Addresses addresses, InstantSource clock) {
        this.api = api;
        this.board = board;
        this.addresses = addresses;
        this.round = new AlertRound(board, clock);
    }

    @Override
    public String name() {
        return "slack-alerts";
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        return round.carry(parcel, this::post);
    }

    private Attempt post(AlertParcel shown, AlertBoard.Drawing drawing) {
        boolean edits =
                shown.what() == AlertParcel.What.SHOW && drawing.message().isPresent();
        ObjectNode message = message(drawing).put("channel", shown.ownId());
        drawing.message().ifPresent(ts -> message.put(edits ? "ts" : "thread_ts", ts));
        Outcome outcome = api.call(edits ? "chat.update" : "chat.postMessage", message);
        if (outcome instanceof Outcome.Done done) {
            String ts =
                    drawing.message().orElseGet(() -> done.answer().path("ts").asText(""));
            board.posted(shown, ts, drawing.revision());
            return new Attempt.Arrived();
        }
        return outcome instanceof Outcome.Refused refused
                ? refused(shown, refused, outcome)
                : SlackCourier.attempt(outcome);
    }

    private Attempt refused(AlertParcel shown, Outcome.Refused refused, Outcome outcome) {
        if (MESSAGE_IS_GONE.contains(refused.error())) {
            board.lost(shown);
            return new Attempt.Later(Duration.ZERO, "its message is gone, and another takes its place");
        }
        Attempt attempt = SlackCourier.attempt(outcome);
        if (attempt instanceof Attempt.Undeliverable) {
            board.park(shown, refused.error(), "alerts.invite", (page, told) -> direct(told));
        }
        return attempt;
    }

    private List<Parcel> direct(AlertBoard.Told told) {
        return Person.ofKey(told.person()).stream()
                .flatMap(person -> BlockKit.render(told.reply()).stream().map(addresses.direct(person)::parcel))
                .toList();
    }

    private static ObjectNode message(AlertBoard.Drawing drawing) {
        ObjectNode message = Json.read(BlockKit.render(drawing.reply()).get(0)).orElseThrow();
        String people = drawing.called().people().stream()
                .flatMap(key -> Person.ofKey(key).stream())
                .map(person -> "<@" + person.user() + ">")
                .collect(Collectors.joining(" "));
        if (!people.isEmpty()) {
            String calls = drawing.called().as() + " " + people;
            message.withArray("/blocks")
                    .insert(1, Pages.Piece.prose(calls, calls).block());
        }
        return message;
    }
}
