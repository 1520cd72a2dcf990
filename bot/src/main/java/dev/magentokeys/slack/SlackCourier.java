package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.ChannelPace;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Carries answers to Slack:
 *
 * <ol>
 *   <li>by the response URL of the press, while Slack takes answers there;
 *   <li>else as an ephemeral message in the channel, or as a message where the conversation is direct;
 *   <li>where the bot may not write in the channel, as a direct message to the person.
 * </ol>
 *
 * A message names its parcel in its metadata; Slack has no such place in the other two. Thread-safe.
 */
final class SlackCourier implements Courier {

    static final String NAME = "slack";

    private static final Duration BACK_OFF = Duration.ofSeconds(5);

    /** Slack's own troubles, which pass. */
    private static final Set<String> PASSING = Set.of(
            "fatal_error",
            "internal_error",
            "request_timeout",
            "service_unavailable",
            "team_added_to_org",
            "accesslimited");

    /** The bot may not write there, but may still write to the person. */
    private static final Set<String> NOT_THERE =
            Set.of("channel_not_found", "is_archived", "not_in_channel", "user_not_in_channel", "restricted_action");

    private static final String FOR_ALL = "for_all";
    private static final String IN_PLACE = "in_place";

    private final SlackApi api;
    private final InstantSource clock;
    /** Slack asks for about one message a second in a channel. */
    private final ChannelPace pace = new ChannelPace(Duration.ofSeconds(1), 3);

    SlackCourier(SlackApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    /** A message of a thread that only one person else sees, which everybody there shall see. */
    static String forAll(String body) {
        return Json.read(body)
                .orElseThrow(() -> new IllegalArgumentException("No message [Hint: render it with BlockKit]"))
                .put(FOR_ALL, true)
                .toString();
    }

    /** A message that takes the place of the one whose button was pressed, for everybody. */
    static String inPlace(String body) {
        return Json.read(forAll(body)).orElseThrow().put(IN_PLACE, true).toString();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        Optional<Address> address = Address.read(parcel.address());
        Optional<ObjectNode> body = Json.read(parcel.body());
        if (address.isEmpty() || body.isEmpty()) {
            return new Attempt.Undeliverable("the parcel is not one of this edge");
        }
        return byHook(address.get(), body.get()).orElseGet(() -> byApi(address.get(), body.get(), idempotencyKey));
    }

    /** Empty when the hook is no way any more. */
    private Optional<Attempt> byHook(Address address, ObjectNode body) {
        Instant now = clock.instant();
        return address.hook().filter(hook -> now.isBefore(hook.until())).flatMap(hook -> {
            ObjectNode answer = body.deepCopy();
            boolean inPlace = answer.remove(IN_PLACE) != null;
            boolean forAll = answer.remove(FOR_ALL) != null;
            answer.put("replace_original", inPlace);
            if (!inPlace) {
                answer.put("response_type", forAll ? "in_channel" : "ephemeral");
            }
            Outcome outcome = api.hook(hook.url(), answer);
            return outcome instanceof Outcome.Refused ? Optional.empty() : Optional.of(attempt(outcome));
        });
    }

    private Attempt byApi(Address address, ObjectNode body, String idempotencyKey) {
        Duration wait = pace.reserve(address.channel(), clock.instant());
        if (!wait.isZero()) {
            return new Attempt.Later(wait, "about one message a second in a channel");
        }
        ObjectNode message = body.deepCopy().put("channel", address.channel());
        boolean forAll = message.remove(FOR_ALL) != null;
        message.remove(IN_PLACE);
        address.thread().ifPresent(ts -> message.put("thread_ts", ts));
        if (forAll || !address.ephemeral()) {
            return attempt(api.call("chat.postMessage", signed(message, idempotencyKey)));
        }
        Outcome outcome = api.call("chat.postEphemeral", message.deepCopy().put("user", address.user()));
        boolean notThere = outcome instanceof Outcome.Refused refused && NOT_THERE.contains(refused.error());
        return attempt(
                notThere ? api.call("chat.postMessage", toThePerson(message, address, idempotencyKey)) : outcome);
    }

    private static ObjectNode toThePerson(ObjectNode message, Address address, String idempotencyKey) {
        message.remove("thread_ts");
        return signed(message.put("channel", address.user()), idempotencyKey);
    }

    private static ObjectNode signed(ObjectNode message, String idempotencyKey) {
        message.putObject("metadata")
                .put("event_type", "magento_keys_reply")
                .putObject("event_payload")
                .put("parcel", idempotencyKey);
        return message;
    }

    static Attempt attempt(Outcome outcome) {
        if (outcome instanceof Outcome.Busy busy) {
            return new Attempt.Later(busy.retryAfter(), "Slack asks to wait");
        }
        if (outcome instanceof Outcome.Failed failed) {
            return new Attempt.Later(BACK_OFF, failed.reason());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return PASSING.contains(refused.error())
                    ? new Attempt.Later(BACK_OFF, refused.error())
                    : new Attempt.Undeliverable(refused.error());
        }
        return new Attempt.Arrived();
    }
}
