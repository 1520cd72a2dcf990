package dev.magentokeys.store;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.conversation.Stage;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Incoming;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.delivery.Patience;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.delivery.Sender;
import dev.magentokeys.wording.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Run as a process of its own: receives messages of a few people and answers each, until it is killed. It prints
 * {@code acknowledged <key>} when a message is kept and {@code carried <person>:<turn>} when an answer has arrived.
 */
final class ReceivesUntilKilled {

    static final int PEOPLE = 5;

    private ReceivesUntilKilled() {}

    /** @param arguments the data folder, and the number of the round: each begins a minute later than the one before */
    public static void main(String[] arguments) {
        int round = Integer.parseInt(arguments[1]);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(round));
        Store store = Store.open(DataFolder.open(Path.of(arguments[0])), clock);
        store.startSending(new Sender(List.of(new Printing()), new Patience(new SplittableRandom()), clock));
        Reception reception = new Reception(store, ReceivesUntilKilled::answer, clock);
        SplittableRandom random = new SplittableRandom();
        for (int message = 0; ; message++) {
            String person = "U" + random.nextInt(PEOPLE);
            String key = "%d-%d".formatted(round, message);
            int deliveries = 1 + random.nextInt(2);
            for (int delivery = 0; delivery < deliveries; delivery++) {
                reception.receive(new Incoming(
                        key,
                        person,
                        Message.text("hello"),
                        reply -> List.of(new Parcel("printing", person, person + ":" + reply.turn()))));
            }
            System.out.println("acknowledged " + key);
        }
    }

    private static Dialogue.Turn answer(Conversation before, Message message) {
        int turn = before.turn() + 1;
        Reply reply = new Reply(
                turn,
                Language.EN,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        return new Dialogue.Turn(new Conversation(Language.EN, true, 0, turn, List.of(), new Stage.Asking()), reply);
    }

    private record Printing() implements Courier {
        @Override
        public String name() {
            return "printing";
        }

        @Override
        public Attempt carry(Parcel parcel, String idempotencyKey) {
            System.out.println("carried " + parcel.body());
            return new Attempt.Arrived();
        }
    }
}
