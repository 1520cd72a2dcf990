package dev.magentokeys.json;

import dev.magentokeys.conversation.Message;
import dev.magentokeys.secrets.Masked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a client sent, without its secrets. */
public record MaskedInput(Message.Content content, int redactions) {

    public static MaskedInput of(Message.Content content, Function<String, Masked> masker) {
        if (content instanceof Message.Text text) {
            Masked masked = masker.apply(text.text());
            return new MaskedInput(new Message.Text(masked.text()), masked.count());
        }
        if (content instanceof Message.Pressed pressed) {
            Masked masked = masker.apply(pressed.choice());
            return new MaskedInput(new Message.Pressed(masked.text(), pressed.turn()), masked.count());
        }
        if (content instanceof Message.Log log) {
            Masked comment = masker.apply(log.comment());
            return new MaskedInput(
                    new Message.Log(log.reading(), comment.text()),
                    comment.count() + log.reading().redactions());
        }
        if (content instanceof Message.Unread) {
            return new MaskedInput(content, 0);
        }
        if (content instanceof Message.Changed changed) {
            Optional<Masked> value = changed.value().map(masker);
            return new MaskedInput(
                    new Message.Changed(changed.fact(), value.map(Masked::text)),
                    value.map(Masked::count).orElse(0));
        }
        return filled((Message.Filled) content, masker);
    }

    private static MaskedInput filled(Message.Filled form, Function<String, Masked> masker) {
        Map<String, String> values = new LinkedHashMap<>();
        int redactions = 0;
        for (Map.Entry<String, String> input : form.values().entrySet()) {
            Masked name = masker.apply(input.getKey());
            Masked value = masker.apply(input.getValue());
            values.put(name.text(), value.text());
            redactions += name.count() + value.count();
        }
        return new MaskedInput(new Message.Filled(values), redactions);
    }
}
