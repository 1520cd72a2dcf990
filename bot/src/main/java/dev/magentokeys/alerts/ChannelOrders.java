package dev.magentokeys.alerts;

import java.util.Optional;
import java.util.function.Function;

/** What is typed about the alerts of a channel. */
record ChannelOrders(Query query, Sentences words) {

    Decided standing() {
        return here(channel -> query.shelf()
                .subscription(channel)
                .map(known -> Decided.saying(
                        words.say(known.parked().isPresent() ? "alerts.standing.parked" : "alerts.standing.on")))
                .orElseGet(() -> Decided.saying(words.say("alerts.standing.off"))));
    }

    /** A channel where alerts come already is left as it is; one where the bot could not post is tried again. */
    Decided on() {
        return here(channel -> {
            Optional<Subscription> known = query.shelf().subscription(channel);
            return known.filter(there -> there.parked().isEmpty()).isPresent()
                    ? Decided.saying(words.say("alerts.already"))
                    : Decided.doing(
                            new Deed.Subscribe(known.orElseGet(
                                    () -> Subscription.of(channel, query.now().by(), query.language()))),
                            words.say("alerts.trying"));
        });
    }

    Decided off() {
        return here(channel -> {
            Optional<Subscription> known = query.shelf().subscription(channel);
            if (known.isEmpty()) {
                return Decided.saying(words.say("alerts.standing.off"));
            }
            return known.get().mayBeChangedBy(query.now().by(), query.shelf().role())
                    ? Decided.doing(new Deed.Unsubscribe(channel), words.say("alerts.off"))
                    : Decided.refusing(words.say("alerts.only-some"), "alerts off");
        });
    }

    private Decided here(Function<String, Decided> inChannel) {
        return query.channel()
                .map(inChannel)
                .orElseGet(() -> Decided.saying(words.say(query.isOnPage() ? "alerts.page" : "alerts.private")));
    }
}
