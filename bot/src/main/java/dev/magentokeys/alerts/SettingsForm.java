package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form that changes how a channel is set. What is left as it is, or left out, changes nothing. */
final class SettingsForm {

    private static final String INPUT = "alerts.";

    /** Names the channel in a typed line. */
    static final String IN = "in";

    private SettingsForm() {}

    /** @param channel whose settings were filled in */
    record Sent(String channel, Map<Setting, String> values) {
        Sent {
            values = Map.copyOf(values);
        }
    }

    static Part.Form of(SettingsSpeech now) {
        String channel = now.channel().channel();
        List<Part.Input> inputs = Arrays.stream(Setting.values())
                .filter(setting -> setting != Setting.ZONE)
                .map(setting -> new Part.Input(
                        INPUT + setting.id() + "." + channel,
                        now.words().say("form.settings." + setting.id()),
                        now.typed(setting)))
                .toList();
        return new Part.Form(
                "/alerts settings " + IN + "=" + channel,
                now.words().say("form.settings.title"),
                inputs,
                now.words().say("form.settings.submit"),
                Optional.empty());
    }

    /** Empty when these inputs are not of this form. */
    static Optional<Sent> read(Map<String, String> filled) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Optional<String> channel = Optional.empty();
        for (Map.Entry<String, String> input : filled.entrySet()) {
            String[] parts = input.getKey().split("\\.", 3);
            if (input.getKey().startsWith(INPUT) && parts.length == 3) {
                channel = Optional.of(parts[2]);
                Setting.named(parts[1])
                        .filter(setting -> !input.getValue().isBlank())
                        .ifPresent(
                                setting -> values.put(setting, input.getValue().strip()));
            }
        }
        return channel.map(named -> new Sent(named, values));
    }
}
