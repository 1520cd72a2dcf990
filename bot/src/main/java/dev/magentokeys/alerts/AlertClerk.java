package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.wording.Phrases;
import java.util.Map;
import java.util.Optional;

/** Takes what is typed, pressed and filled in about alerts and transfers. Thread-safe. */
public final class AlertClerk implements AlertTalk {

    private final Phrases phrases;

    public AlertClerk(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Optional<Decided> take(Query query) {
        Sentences words = new Sentences(phrases, query.language());
        if (query.message().content() instanceof Message.Text text) {
            return PeopleOrders.read(query, text.text(), words)
                    .or(() -> Order.read(text.text()).flatMap(order -> obey(query, words, order)));
        }
        if (query.message().content() instanceof Message.Pressed pressed) {
            return PlanPress.read(pressed.choice()).map(new PlanOrders(query, words)::pressed);
        }
        return query.message().content() instanceof Message.Filled filled
                ? filled(query, words, filled.values())
                : Optional.empty();
    }

    private static Optional<Decided> obey(Query query, Sentences words, Order order) {
        ChannelOrders channel = new ChannelOrders(query, words);
        TransferOrders transfers = new TransferOrders(query, words);
        PlanOrders plans = new PlanOrders(query, words);
        return switch (order.what()) {
            case STANDING -> Optional.of(channel.standing());
            case ON -> Optional.of(channel.on());
            case OFF -> Optional.of(channel.off());
            case SETTINGS -> Optional.of(new SettingsOrders(query, words).take(order));
            case ALERTS_HELP -> Optional.of(Decided.saying(words.say("alerts.usage")));
            case TRANSFER -> transfers.take(order);
            case TRANSFERS -> Optional.of(transfers.list());
            case PLAN -> plans.plan(order);
            case PLANS -> Optional.of(plans.list());
            case SHOW_PLAN -> Optional.of(plans.show(order));
            case TICK -> Optional.of(plans.tick(order, true));
            case UNTICK -> Optional.of(plans.tick(order, false));
        };
    }

    private static Optional<Decided> filled(Query query, Sentences words, Map<String, String> values) {
        return TransferForm.RECORDED
                .read(values)
                .map(new TransferOrders(query, words)::record)
                .or(() -> TransferForm.PLANNED.read(values).map(new PlanOrders(query, words)::filled))
                .or(() -> SettingsForm.read(values).map(new SettingsOrders(query, words)::filled));
    }
}
