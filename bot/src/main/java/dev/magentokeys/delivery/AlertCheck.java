package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.wording.Language;
import dev.magentokeys.wording.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check that an alert leads to: of the environment that uses the old key and failed last, else of the first that uses it.
 *
 * @param typed what is heard, as if who pressed had typed it
 * @param before what is said before the answer: which others use the key, and how to check them
 */
public record AlertCheck(String typed, List<String> before) {

    static AlertCheck of(Alert alert, Alarms alarms, AlertSpeech speech, Language language) {
        Directory directory = alarms.directory();
        List<Environment> using = alarms.environments(alert).stream()
                .flatMap(id -> directory.find(Environment.class, id).stream())
                .toList();
        Optional<Environment> first = alert.failing().stream()
                .flatMap(name -> using.stream().filter(one -> one.name().equalsIgnoreCase(name)))
                .findFirst()
                .or(() -> using.stream().findFirst());
        return new AlertCheck(
                first.map(one -> "/check " + one.id()).orElse("/check"),
                first.stream()
                        .flatMap(one -> others(one, using, speech, language))
                        .toList());
    }

    private static Stream<String> others(
            Environment chosen, List<Environment> using, AlertSpeech speech, Language language) {
        String commands = using.stream()
                .filter(one -> !one.equals(chosen))
                .map(one -> "`check " + named(one) + "`")
                .collect(Collectors.joining(", "));
        return commands.isEmpty()
                ? Stream.empty()
                : Stream.of(speech.say(
                        language, "alert.check.others", Map.of("environment", named(chosen), "commands", commands)));
    }

    private static String named(Environment environment) {
        return Phrases.plain(environment.project() + "/" + environment.name());
    }
}
