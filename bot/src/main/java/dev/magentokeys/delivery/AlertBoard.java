package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.alerts.Event;
import dev.magentokeys.alerts.Judge;
import dev.magentokeys.alerts.Judgement;
import dev.magentokeys.alerts.State;
import dev.magentokeys.alerts.Subscription;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.wording.Language;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the couriers of channels draw, and what they note about it. Thread-safe. */
public final class AlertBoard {

    private final Ledger ledger;
    private final AlertSpeech speech;
    private final InstantSource clock;

    public AlertBoard(Ledger ledger, AlertSpeech speech, InstantSource clock) {
        this.ledger = ledger;
        this.speech = speech;
        this.clock = clock;
    }

    /**
     * How things stand now.
     *
     * @param message the platform's id of the message that shows the alert already
     * @param revision of the alert as it is drawn
     * @param called the people who are named in it, and as what
     */
    public record Drawing(Reply reply, Optional<String> message, int revision, Called called) {}

    /**
     * @param as what they are, with a colon; blank when they are none
     * @param people as the audit names people
     */
    public record Called(String as, List<String> people) {

        private static final Called NOBODY = new Called("", List.of());
    }

    /** Empty when there is nothing to show any more, or it stands there as it is now. */
    public Optional<Drawing> draw(AlertParcel shown) {
        return ledger.inOneCommit(page -> {
            AlertBook book = page.alerts(shown.tenant());
            Optional<Subscription> channel = book.subscription(shown.channel());
            if (shown.what() == AlertParcel.What.HELLO) {
                return channel.map(known -> hello(known));
            }
            return channel.filter(known -> known.parked().isEmpty())
                    .flatMap(known ->
                            shown.alert().flatMap(book::alert).flatMap(alert -> draw(page, shown, known, alert)))
                    .or(() -> channel.flatMap(known -> deploys(page, shown, known)));
        });
    }

    /** The alert as it stands, wherever it is shown; empty when the channel hears of no alerts, or there is no such alert. */
    public Optional<Drawing> shown(Tenant tenant, String channel, AlertId id) {
        return ledger.inOneCommit(page -> {
            AlertBook book = page.alerts(tenant);
            return book.subscription(channel)
                    .flatMap(known -> book.alert(id).flatMap(alert -> drawing(page, tenant, known, alert, false)));
        });
    }

    private Drawing hello(Subscription channel) {
        return new Drawing(
                speech.sentence(channel.language(), "alerts.on", Map.of()), Optional.empty(), 0, Called.NOBODY);
    }

    private Optional<Drawing> draw(Ledger.Page page, AlertParcel shown, Subscription channel, Alert alert) {
        boolean upToDate = page.alerts(shown.tenant())
                .post(channel.channel(), alert.id())
                .filter(there -> there.revision() == alert.revision())
                .isPresent();
        boolean reminds = shown.what() == AlertParcel.What.REMIND;
        return upToDate == reminds ? drawing(page, shown.tenant(), channel, alert, reminds) : Optional.empty();
    }

    private Optional<Drawing> drawing(
            Ledger.Page page, Tenant tenant, Subscription channel, Alert alert, boolean reminds) {
        AlertBook book = page.alerts(tenant);
        return book.transfer(alert.transfer()).map(transfer -> {
            Directory directory = page.directory(tenant).directory();
            Map<String, String> people = book.people();
            Reply reply = reminds
                    ? speech.reminder(alert, transfer, directory, channel.language())
                    : speech.alert(alert, transfer, directory, people.keySet(), channel.language());
            return new Drawing(
                    reply,
                    book.post(channel.channel(), alert.id()).map(AlertBook.Post::message),
                    alert.revision(),
                    called(alert, Judge.of(transfer, directory), people, channel.language()));
        });
    }

    private Optional<Drawing> deploys(Ledger.Page page, AlertParcel shown, Subscription channel) {
        AlertBook book = page.alerts(shown.tenant());
        return shown.alert()
                .filter(id -> channel.parked().isEmpty())
                .flatMap(id -> book.failedDeploys(id).flatMap(failed -> {
                    Optional<AlertBook.Post> post = book.post(channel.channel(), id);
                    return post.filter(there -> there.revision() == failed.revision())
                                    .isPresent()
                            ? Optional.empty()
                            : Optional.of(new Drawing(
                                    speech.deploys(
                                            failed,
                                            page.directory(shown.tenant()).directory(),
                                            channel.language()),
                                    post.map(AlertBook.Post::message),
                                    failed.revision(),
                                    Called.NOBODY));
                }));
    }

    /** Those who were called for help, else who has it in hand, else all who have to act. */
    private Called called(Alert alert, Judgement judgement, Map<String, String> people, Language language) {
        return escalated(alert)
                .map(helpers -> new Called(speech.say(language, "alert.called", Map.of()), helpers))
                .or(() -> alert.taker()
                        .map(person -> new Called(speech.say(language, "alert.taker", Map.of()), List.of(person))))
                .or(() -> Optional.of(inChat(judgement, people))
                        .filter(actors -> alert.state().waitsForSomebody() && !actors.isEmpty())
                        .map(actors -> new Called(speech.say(language, "alert.must-act", Map.of()), actors)))
                .orElse(Called.NOBODY);
    }

    private static Optional<List<String>> escalated(Alert alert) {
        return alert.history().stream()
                .filter(noted -> alert.state() == State.ESCALATED && noted.event() instanceof Event.Escalated)
                .map(noted -> ((Event.Escalated) noted.event()).people())
                .reduce((earlier, later) -> later);
    }

    private static List<String> inChat(Judgement judgement, Map<String, String> people) {
        return judgement.contacts().stream()
                .flatMap(contact -> Optional.ofNullable(people.get(contact)).stream())
                .toList();
    }

    /** The message stands in the channel. */
    public void posted(AlertParcel shown, String message, int revision) {
        ledger.inOneCommit(page -> {
            AlertBook book = page.alerts(shown.tenant());
            if (shown.what() == AlertParcel.What.HELLO) {
                book.subscription(shown.channel()).map(Subscription::unparked).ifPresent(book::keep);
            } else if (shown.what() == AlertParcel.What.SHOW) {
                shown.alert().ifPresent(id -> book.keep(new AlertBook.Post(shown.channel(), id, message, revision)));
            }
            return message;
        });
    }

    /** Somebody deleted the message: the alert gets another one. */
    public void lost(AlertParcel shown) {
        ledger.inOneCommit(page -> {
            shown.alert().ifPresent(id -> page.alerts(shown.tenant()).forgetPost(shown.channel(), id));
            if (shown.what() == AlertParcel.What.REMIND) {
                AlertParcel anew =
                        new AlertParcel(shown.tenant(), shown.channel(), AlertParcel.What.SHOW, shown.alert());
                page.send(anew.parcel(), clock.instant());
            }
            return shown;
        });
    }

    /**
     * The bot can post in the channel no more: the subscription is parked, and who made it is told, once.
     *
     * @param invite the key of what is said of a channel in which it never could
     * @param notice makes what that person is told, within the commit
     */
    public void park(AlertParcel shown, String why, String invite, BiFunction<Ledger.Page, Told, List<Parcel>> notice) {
        ledger.inOneCommit(page -> {
            AlertBook book = page.alerts(shown.tenant());
            boolean first = shown.what() == AlertParcel.What.HELLO;
            book.subscription(shown.channel())
                    .filter(channel -> first || channel.parked().isEmpty())
                    .ifPresent(channel -> {
                        book.keep(channel.parked(why));
                        String key = first ? invite : "alerts.parked";
                        Reply reply = speech.sentence(channel.language(), key, Map.of());
                        notice.apply(page, new Told(channel.by(), reply))
                                .forEach(parcel -> page.send(parcel, clock.instant()));
                    });
            return shown;
        });
    }

    /** @param person as the audit names people */
    public record Told(String person, Reply reply) {}
}
