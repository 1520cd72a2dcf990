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
        if (query.message().content() instanceof Message.Text text) {
            return Order.read(text.text()).flatMap(order -> obey(query, order));
        }
        return query.message().content() instanceof Message.Filled filled
                ? TransferForm.read(filled.values())
                        .map(asked -> transfers(query).record(asked))
                : Optional.empty();
    }

    private Optional<Decided> obey(Query query, Order order) {
        Sentences words = new Sentences(phrases, query.language());
        ChannelOrders channel = new ChannelOrders(query, words);
        return switch (order.what()) {
            case STANDING -> Optional.of(channel.standing());
            case ON -> Optional.of(channel.on());
            case OFF -> Optional.of(channel.off());
            case TRANSFER -> transfers(query).take(order);
            case TRANSFERS -> Optional.of(transfers(query).list());
            default -> Optional.of(Decided.saying(words.say("alerts.usage", Map.of())));
        };
    }

    private TransferOrders transfers(Query query) {
        return new TransferOrders(query, new Sentences(phrases, query.language()));
    }
}
