package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is typed and filled in about the settings of a channel. What can be taken is taken; the rest is named, each with its reason. */
record SettingsOrders(Query query, Sentences words) {

    Decided take(Order order) {
        Map<String, String> pairs = order.rest().pairs();
        Optional<String> channel =
                Optional.ofNullable(pairs.get(SettingsForm.IN)).or(query::channel);
        if (channel.isEmpty()) {
            return Decided.saying(words.say(query.isOnPage() ? "alerts.page" : "alerts.private"));
        }
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        List<Doubt> doubts = new ArrayList<>();
        pairs.forEach((name, value) -> Setting.named(name)
                .ifPresentOrElse(setting -> values.put(setting, value), () -> {
                    if (!name.equals(SettingsForm.IN)) {
                        doubts.add(Doubt.about("setting.unknown", name));
                    }
                }));
        return of(channel.get(), values, doubts);
    }

    Decided filled(SettingsForm.Sent sent) {
        return of(sent.channel(), sent.values(), new ArrayList<>());
    }

    private Decided of(String channel, Map<Setting, String> values, List<Doubt> doubts) {
        Optional<Subscription> known = query.shelf().subscription(channel);
        if (known.isEmpty()) {
            return Decided.saying(words.say("alerts.standing.off"));
        }
        if (values.isEmpty() && doubts.isEmpty()) {
            return Decided.saying(shown(known.get(), List.of()));
        }
        return mayChange(known.get())
                ? changed(known.get(), values, doubts)
                : Decided.refusing(words.say("alerts.only-some"), "alerts settings");
    }

    private Decided changed(Subscription before, Map<Setting, String> values, List<Doubt> doubts) {
        SettingsDraft draft = new SettingsDraft(before, query);
        values.forEach((setting, value) -> {
            try {
                draft.set(setting, value);
            } catch (Doubt doubt) {
                doubts.add(doubt);
            }
        });
        Subscription after = draft.done();
        List<String> said = new ArrayList<>(doubts.stream().map(words::say).toList());
        if (after.equals(before)) {
            said.add(0, words.say("settings.same"));
            return Decided.saying(shown(after, said));
        }
        said.add(0, words.say("settings.changed"));
        return Decided.doing(new Deed.Change(after), shown(after, said));
    }

    private List<Part> shown(Subscription channel, List<String> said) {
        SettingsSpeech speech = new SettingsSpeech(channel, query, words);
        List<Part> parts = new ArrayList<>();
        said.forEach(sentence -> parts.add(new Part.Paragraph(sentence)));
        parts.add(speech.lines());
        if (said.isEmpty() && mayChange(channel)) {
            parts.add(SettingsForm.of(speech));
        }
        return parts;
    }

    private boolean mayChange(Subscription channel) {
        return channel.mayBeChangedBy(query.now().by(), query.shelf().role());
    }
}
