package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.slack.testing.LogWatch;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.SlackPerson;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Served;
import dev.magentokeys.wording.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets in what is uploaded, forwarded, pointed at and mentioned in Slack come out nowhere: neither stored, nor logged, nor repeated. */
class SlackCanaryTest {

    private static final String FAILED =
            "The 'https://repo.magento.com/packages.json' URL could not be accessed: HTTP/2 403 ";
    private static final String TOLD_TO_REPLACE = Bundles.phrases().say(Language.EN, "note.masked");

    @TempDir
    private Path folder;

    @Test
    void noSecretOfALogIsKeptSentOrLogged() {
        try (LogWatch log = new LogWatch();
                FakeSlack slack = new FakeSlack();
                Server server = Server.start(
                        new Settings("127.0.0.1", 0, folder, Optional.of(known(slack)), Optional.empty()))) {
            SlackPerson anna = new SlackPerson(server.address(), slack);
            String secrets = PlantedSecrets.TEXTS.values().stream()
                    .map(text -> FAILED + text)
                    .collect(Collectors.joining("\n"));
            String url = slack.serve("build.log", Served.text(secrets));
            String name = PlantedSecrets.TEXTS.get("plain pair") + ".log";

            anna.event(Payloads.withFile(message("U1", 1, secrets), name, secrets.length(), url));
            anna.event(Payloads.withFile(message("U2", 2, secrets), name, 1, "https://evil.invalid/x"));
            anna.event(by("U3", Payloads.mention("Ev3", "1795000000.000300", secrets)));
            anna.interact(by("U4", Payloads.shortcut(post(secrets), "7.4.c", slack.responseUrl("short"))));
            anna.event(message("U5", 5, "x".repeat(3_600) + "\n" + secrets));

            Eventually.await("five people are answered", Duration.ofSeconds(30), () -> answers(slack) >= 5);
            assertThat(slack.calls().toString()).contains(TOLD_TO_REPLACE, "403");
            assertThat(PlantedSecrets.in(slack.calls().toString())).isEmpty();
            assertThat(PlantedSecrets.in(log.everything())).isEmpty();
            assertThat(log.everything()).doesNotContain(SlackBench.TOKEN);
            assertThat(PlantedSecrets.everythingIn(folder)).contains("repository-forbidden");
            assertThat(PlantedSecrets.in(PlantedSecrets.everythingIn(folder))).isEmpty();
        }
    }

    private static int answers(FakeSlack slack) {
        return (int) List.of("chat.postMessage", "chat.postEphemeral", "/hooks/short").stream()
                .flatMap(way -> slack.calls(way).stream())
                .filter(call -> !SlackPerson.choices(call.json()).isEmpty())
                .count();
    }

    private static ObjectNode message(String user, int number, String text) {
        return by(user, Payloads.message("Ev" + number, "1795000000.00010" + number, text));
    }

    private static ObjectNode by(String user, ObjectNode payload) {
        payload.withObject(payload.has("event") ? "/event" : "/user").put(payload.has("event") ? "user" : "id", user);
        return payload;
    }

    private static ObjectNode post(String secrets) {
        ObjectNode post = Payloads.botPost("failed");
        post.putArray("attachments").addObject().put("text", secrets).put("fallback", secrets);
        return post;
    }

    private static Settings.Slack known(FakeSlack slack) {
        return new Settings.Slack(
                List.of(SlackBench.SECRET), SlackBench.TOKEN, Optional.empty(), Optional.of(slack.url()));
    }
}
