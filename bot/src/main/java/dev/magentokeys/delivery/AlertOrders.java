package dev.magentokeys.delivery;

import dev.magentokeys.alerts.AlertTalk;
import dev.magentokeys.alerts.Decided;
import dev.magentokeys.alerts.Deed;
import dev.magentokeys.alerts.Query;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.directory.Told;
import java.util.List;
import java.util.Optional;

/** Takes in what is typed about alerts and transfers, within the commit of the message: deeds and refusals too. */
record AlertOrders(AlertTalk talk) {

    private static final String UNTRIED = "not tried yet";

    /** What is said beside the conversation; empty when the message is no command of these. */
    Optional<List<Part>> take(Books.Turn turn, Message message, Optional<String> channel) {
        return talk.take(query(turn, message, channel)).map(decided -> {
            decided.deeds().forEach(deed -> does(turn, deed));
            decided.refused()
                    .ifPresent(what -> turn.page()
                            .roster(turn.asker().tenant())
                            .noteRefusal(turn.asker().person(), what, turn.now()));
            return decided.said();
        });
    }

    /** The same, of which nothing is kept. */
    Optional<List<Part>> foreseen(Books.Turn turn, Message message) {
        return talk.take(query(turn, message, Optional.empty())).map(Decided::said);
    }

    /** What would be said to a form that cannot be taken as it is; empty when it can, or is refused. Nothing is kept. */
    Optional<List<Part>> doubted(Books.Turn turn, Message message) {
        return talk.take(query(turn, message, Optional.empty()))
                .filter(decided ->
                        decided.deeds().isEmpty() && decided.refused().isEmpty())
                .map(Decided::said);
    }

    private static Query query(Books.Turn turn, Message message, Optional<String> channel) {
        return new Query(
                message,
                turn.before().language(),
                !turn.before().entries().isEmpty(),
                channel,
                new PageAlertShelf(
                        turn.page(), turn.asker().tenant(), new PageShelf(turn.page(), turn.asker(), turn.key())),
                new Told(turn.now(), turn.asker().person()));
    }

    private static void does(Books.Turn turn, Deed deed) {
        AlertBook book = turn.page().alerts(turn.asker().tenant());
        if (deed instanceof Deed.Subscribe subscribe) {
            greet(turn, subscribe.channel());
        } else if (deed instanceof Deed.Unsubscribe unsubscribe) {
            book.unsubscribe(unsubscribe.channel());
        } else if (deed instanceof Deed.Change change) {
            book.keep(change.channel());
        } else if (deed instanceof Deed.Recorded recorded) {
            new Alarms(turn.page(), turn.asker().tenant(), turn.now())
                    .raise(recorded.transfer(), List.of(), turn.asker().person());
        } else if (deed instanceof Deed.Match match) {
            book.match(match.contact(), turn.asker().person());
        } else if (deed instanceof Deed.Unmatch unmatch) {
            book.unmatch(unmatch.contact());
        } else if (deed instanceof Deed.Plan plan) {
            book.keep(plan.plan());
        }
    }

    /** The channel gets a first message, and is subscribed only when that stands there. */
    private static void greet(Books.Turn turn, Subscription channel) {
        turn.page().alerts(turn.asker().tenant()).keep(channel.parked(UNTRIED));
        AlertParcel hello =
                new AlertParcel(turn.asker().tenant(), channel.channel(), AlertParcel.What.HELLO, Optional.empty());
        turn.page().send(hello.parcel(), turn.now());
    }
}
