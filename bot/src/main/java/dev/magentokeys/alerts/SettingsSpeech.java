package dev.magentokeys.alerts;

import dev.magentokeys.conversation.Part;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how a channel is set, and how each setting is changed. */
record SettingsSpeech(Subscription channel, Query query, Sentences words) {

    /** One line for each. */
    Part lines() {
        String lines = Arrays.stream(Setting.values())
                .filter(setting -> setting != Setting.ZONE)
                .map(setting -> words.say("settings." + setting.id(), Map.of("value", shown(setting))))
                .collect(Collectors.joining("\n"));
        return new Part.Paragraph(words.say("settings.title") + "\n" + lines);
    }

    private String shown(Setting setting) {
        Directory directory = query.shelf().directory();
        return switch (setting) {
            case ENVIRONMENTS ->
                orAll(channel.environments().stream()
                        .map(id -> directory
                                .find(Environment.class, id)
                                .map(Names::environment)
                                .orElse(id)));
            case KINDS -> kinds();
            case FAILURES -> words.say(channel.otherFailures() ? "value.yes" : "value.no");
            case LANGUAGE -> words.say("language." + channel.language().tag());
            case QUIET, ZONE ->
                channel.quiet()
                        .map(hours -> hours.from() + "–" + hours.to() + " " + hours.zone())
                        .orElseGet(() -> words.say("value.none"));
            case REMIND -> Spans.say(channel.remindEvery(), words);
            case ESCALATE -> Spans.say(channel.escalateAfter(), words);
            case TO ->
                channel.escalateTo().isEmpty()
                        ? words.say("value.nobody")
                        : channel.escalateTo().stream()
                                .map(new People(query)::nameOf)
                                .collect(Collectors.joining(", "));
        };
    }

    private String kinds() {
        String kinds = orAll(channel.kinds().stream().map(kind -> words.say("kind." + Ids.kebab(kind))));
        return kinds + "; " + words.say(channel.suspicions() ? "settings.suspicions" : "settings.no-suspicions");
    }

    private String orAll(Stream<String> some) {
        List<String> named = some.toList();
        return named.isEmpty() ? words.say("value.all") : String.join(", ", named);
    }

    /** As it is typed, for the inputs of a form. */
    String typed(Setting setting) {
        return switch (setting) {
            case ENVIRONMENTS -> channel.environments().isEmpty() ? "all" : String.join(",", channel.environments());
            case KINDS -> typedKinds();
            case FAILURES -> channel.otherFailures() ? "yes" : "no";
            case LANGUAGE -> channel.language().tag();
            case QUIET, ZONE ->
                channel.quiet()
                        .map(hours -> hours.from() + "-" + hours.to() + " " + hours.zone())
                        .orElse("off");
            case REMIND -> Spans.write(channel.remindEvery());
            case ESCALATE -> Spans.write(channel.escalateAfter());
            case TO -> "";
        };
    }

    private String typedKinds() {
        Stream<String> named = channel.kinds().isEmpty() && channel.suspicions()
                ? Stream.of("all")
                : (channel.kinds().isEmpty() ? Stream.of(Transfer.Kind.values()) : channel.kinds().stream())
                        .map(Ids::kebab);
        boolean hints = channel.suspicions() && !channel.kinds().isEmpty();
        return Stream.concat(named, hints ? Stream.of("suspected") : Stream.empty())
                .collect(Collectors.joining(","));
    }
}
