package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.bookkeeping.Bookkeeping;
import dev.magentokeys.bookkeeping.Entered;
import dev.magentokeys.bookkeeping.Request;
import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in what is about the directory of who asks, or about alerts and transfers, within the commit of the message: role, changes
 * and refusals too.
 */
record Books(Bookkeeping bookkeeping, AlertOrders orders, Dialogue dialogue) {

    /** A message's own place: whose it is, and where it was said. */
    record Turn(Ledger.Page page, Asker asker, String key, Conversation before, Instant now) {}

    /** @param taken the turn of the conversation; empty when it was not touched */
    record Spoken(Conversation before, Optional<Dialogue.Turn> taken, Reply reply) {}

    /**
     * Empty when the message is about something else.
     *
     * @param channel where it was said, when others read there too
     */
    Optional<Spoken> take(Turn turn, Message message, Optional<String> channel) {
        return entered(turn, message)
                .or(() -> orders.take(turn, message, channel).map(said -> beside(turn, said)));
    }

    private Optional<Spoken> entered(Turn turn, Message message) {
        return bookkeeping.take(request(turn, message)).map(entered -> {
            note(turn, entered);
            return entered.goesOn()
                    .map(content -> goOn(turn, message, entered, content))
                    .orElseGet(() -> beside(turn, entered.said()));
        });
    }

    /** What would be said beside the conversation; nothing is kept. */
    Optional<Reply> foreseen(Turn turn, Message message) {
        return bookkeeping
                .take(request(turn, message))
                .filter(entered -> entered.goesOn().isEmpty())
                .map(Entered::said)
                .or(() -> orders.foreseen(turn, message))
                .map(said -> reply(turn.before, said));
    }

    private static Request request(Turn turn, Message message) {
        return new Request(
                message,
                turn.before,
                new PageShelf(turn.page, turn.asker, turn.key),
                new Told(turn.now, turn.asker.person()));
    }

    private static void note(Turn turn, Entered entered) {
        String who = turn.asker.person();
        if (!entered.changes().isEmpty()) {
            turn.page
                    .directory(turn.asker.tenant())
                    .write(entered.changes().stream()
                            .map(change -> new Audited(turn.now, who, change))
                            .toList());
        }
        entered.refused()
                .ifPresent(what -> turn.page.roster(turn.asker.tenant()).noteRefusal(who, what, turn.now));
    }

    private Spoken goOn(Turn turn, Message message, Entered entered, Message.Content content) {
        Conversation before = ownCase(turn, content);
        Message heard = new Message(content, message.platformLanguage(), message.redactions(), message.slept());
        Dialogue.Turn taken = dialogue.take(before, heard);
        List<Part> parts = new ArrayList<>(entered.said());
        parts.addAll(taken.reply().parts());
        if (!entered.offers().isEmpty()) {
            parts.add(new Part.Choices(entered.offers()));
        }
        return new Spoken(before, Optional.of(taken), taken.reply().saying(parts));
    }

    /** A case of another environment is set aside first. */
    private static Conversation ownCase(Turn turn, Message.Content content) {
        boolean other = content instanceof Message.Recalled recalled
                && recalled.facts().stream().anyMatch(fact -> isOther(turn.before, fact));
        if (!other) {
            return turn.before;
        }
        Cases.open(new CaseChoice.Fresh(), turn.page, turn.key, turn.now);
        return turn.page.conversation(turn.key).orElse(turn.before);
    }

    private static boolean isOther(Conversation before, Finding fact) {
        return (fact.name() == FactName.ENVIRONMENT || fact.name() == FactName.CLOUD_PROJECT)
                && before.known()
                        .find(fact.name())
                        .filter(known -> !known.value().equals(fact.value()))
                        .isPresent();
    }

    /** The conversation stays where it is, so that its open question keeps its buttons. */
    private Spoken beside(Turn turn, List<Part> said) {
        if (turn.before.turn() == 0) {
            turn.page.keep(turn.key, turn.before.after(1), turn.now);
        }
        return new Spoken(turn.before, Optional.empty(), reply(turn.before, said));
    }

    private Reply reply(Conversation before, List<Part> said) {
        Reply status = dialogue.take(before, Message.text("/status")).reply();
        return status.beside(Math.max(1, before.turn()), said);
    }
}
