package dev.magentokeys.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.response.Response;
import dev.magentokeys.chat.Json;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the modal of the form that the person's case asks for now, whoever the button was shown to. Where Slack does not open it in
 * time, the form comes as a message instead. Thread-safe.
 */
final class Modals {

    /** The action that {@link Controls} offers for it. */
    static final String OPEN = "form:open";

    private static final String OF_THE_CASE = "open";

    private static final Logger LOG = LoggerFactory.getLogger(Modals.class);

    /** A trigger lives for three seconds, of which the acknowledgement needs the rest. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** So close upon each other two presses are one. */
    private static final Duration DOUBLE = Duration.ofSeconds(1);

    private final SlackDesk desk;
    private final Addresses addresses;
    private final SlackApi api;
    private final Cache<Person, Boolean> opened;

    Modals(SlackDesk desk, Addresses addresses, SlackApi api) {
        this.desk = desk;
        this.addresses = addresses;
        this.api = api;
        this.opened = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(DOUBLE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(desk.now().toEpochMilli()))
                .build();
    }

    Response open(BlockActionPayload press) {
        Person.acting(press)
                .ifPresent(person -> addresses
                        .ofPress(press, person, desk.now())
                        .ifPresent(address -> open(press, person, address)));
        return Response.ok();
    }

    /** What a button that opens this form carries. */
    static String choice(Part.Form form) {
        return form.isOfTheCase() ? OF_THE_CASE : form.shownBy();
    }

    private static String shownBy(BlockActionPayload press) {
        return ButtonValue.read(press.getActions().get(0).getValue())
                .map(ButtonValue::choice)
                .filter(choice -> !choice.equals(OF_THE_CASE))
                .orElse("/check");
    }

    private void open(BlockActionPayload press, Person person, Address address) {
        Optional<Reply> reply = desk.foreseen(person, shownBy(press));
        Optional<Part.Form> form = reply.flatMap(Reply::form);
        if (form.isEmpty()) {
            notAskedForAnyMore(press, person, address);
        } else if (opened.asMap().putIfAbsent(person, true) == null) {
            open(
                    press,
                    person,
                    new Modal(address, reply.get().turn(), form.get().shownBy()),
                    form.get(),
                    reply.get());
        }
    }

    private void open(BlockActionPayload press, Person person, Modal modal, Part.Form form, Reply reply) {
        ObjectNode call = Json.object().put("trigger_id", Objects.requireNonNullElse(press.getTriggerId(), ""));
        Outcome outcome = api.call("views.open", call.set("view", modal.view(form, reply)), PATIENCE);
        if (!(outcome instanceof Outcome.Done)) {
            LOG.warn("Slack opened no modal ({}); its form is sent as a message", outcome);
            desk.tell(
                    Presses.onceKey(press, person),
                    BlockKit.inline(reply, form).stream()
                            .map(modal.address()::parcel)
                            .toList());
        }
    }

    /** Filled in, skipped, or of a case that is aside: the bot says so, and what it asks for instead. */
    private void notAskedForAnyMore(BlockActionPayload press, Person person, Address address) {
        ButtonValue.read(press.getActions().get(0).getValue())
                .ifPresent(button -> desk.receive(
                        Presses.onceKey(press, person),
                        person,
                        new Message.Pressed(button.choice(), Optional.of(button.turn())),
                        0,
                        reply -> BlockKit.render(reply).stream()
                                .map(address::parcel)
                                .toList()));
    }
}
