package dev.magentokeys.delivery;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Takes a conversation up again when its time has come. A reminder waits in the outbox like any parcel, addressed to the
 * conversation; whatever the person says before takes it back, so that nobody is asked what they have just answered. Thread-safe.
 */
public final class Reminders implements Courier {

    private final String name;
    private final Reception reception;
    private final BiFunction<String, Reply, List<Parcel>> answer;

    /**
     * @param name of this edge's reminders, for instance {@code slack-reminders}
     * @param answer renders a reply for the place that a reminder names, in the edge's own JSON
     */
    public Reminders(String name, Reception reception, BiFunction<String, Reply, List<Parcel>> answer) {
        this.name = name;
        this.reception = reception;
        this.answer = answer;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Attempt carry(Parcel parcel, String idempotencyKey) {
        reception.takeUp(new Incoming(
                "reminder:" + idempotencyKey,
                parcel.address(),
                Optional.empty(),
                Message.reminder(),
                reply -> answer.apply(parcel.body(), reply),
                Optional.of(parcel)));
        return new Attempt.Arrived();
    }
}
