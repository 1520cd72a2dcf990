package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.slack.testing.LogWatch;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.SlackPerson;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are planted on every way in, and must come out on none: neither stored, nor logged, nor repeated. */
class CanaryTest {

    private static final String TOLD_TO_REPLACE = Bundles.phrases().say(Language.EN, "note.masked");

    @TempDir
    private Path folder;

    @Test
    void noSecretThatEntersOverThePageIsKeptOrRepeated() {
        try (LogWatch log = new LogWatch();
                Server server =
                        Server.start(new Settings("127.0.0.1", 0, folder, Optional.empty(), Optional.empty()))) {
            ChatClient chat = new ChatClient(server.address());
            for (String text : PlantedSecrets.TEXTS.values()) {
                assertThat(chat.say(text).path("say").toString()).contains(TOLD_TO_REPLACE);
                chat.say(SeedStory.TOLD + "\n" + text);
                assertThat(chat.fill("currentContact", text).path("say").toString())
                        .contains(TOLD_TO_REPLACE);
                chat.fill("cloudProject", text);
            }
            chat.say("status");
            assertThat(PlantedSecrets.in(chat.answers().toString())).isEmpty();
            assertThat(PlantedSecrets.in(log.everything())).isEmpty();
            assertThat(PlantedSecrets.everythingIn(folder)).contains("Anna Berg");
            assertThat(PlantedSecrets.in(PlantedSecrets.everythingIn(folder))).isEmpty();
        }
    }

    @Test
    void noSecretOfALogThatIsDroppedIsKeptOrRepeated() {
        String failed = "The 'https://repo.magento.com/packages.json' URL could not be accessed: HTTP/2 403 ";
        try (LogWatch log = new LogWatch();
                Server server =
                        Server.start(new Settings("127.0.0.1", 0, folder, Optional.empty(), Optional.empty()))) {
            ChatClient chat = new ChatClient(server.address());
            for (String text : PlantedSecrets.TEXTS.values()) {
                chat.log(text, text, "never kept\n" + text + "\n" + failed + text);
            }
            assertThat(chat.answers()).allMatch(answer -> answer.contains("repository-forbidden"));
            assertThat(PlantedSecrets.in(chat.answers().toString())).isEmpty();
            assertThat(PlantedSecrets.in(log.everything())).isEmpty();
            assertThat(PlantedSecrets.everythingIn(folder))
                    .contains("packages.json")
                    .doesNotContain("never kept");
            assertThat(PlantedSecrets.in(PlantedSecrets.everythingIn(folder))).isEmpty();
        }
    }

    @Test
    void noSecretThatIsRefusedIsLoggedOrRepeated() {
        try (LogWatch log = new LogWatch();
                Server server =
                        Server.start(new Settings("127.0.0.1", 0, folder, Optional.empty(), Optional.empty()))) {
            ChatClient chat = new ChatClient(server.address());
            for (String text : PlantedSecrets.TEXTS.values()) {
                chat.press(text);
                chat.fill(text, "yes");
                chat.post(text);
                chat.post("{\"text\":5,\"" + text.replace('"', '\'') + "\":1}");
            }
            assertThat(chat.answers()).allMatch(answer -> answer.contains("\"error\""));
            assertThat(PlantedSecrets.in(chat.answers().toString())).isEmpty();
            assertThat(PlantedSecrets.in(log.everything())).isEmpty();
        }
    }

    @Test
    void noSecretThatEntersThroughSlackIsKeptSentOrLogged() {
        try (LogWatch log = new LogWatch();
                FakeSlack slack = new FakeSlack();
                Server server = Server.start(
                        new Settings("127.0.0.1", 0, folder, Optional.of(known(slack)), Optional.empty()))) {
            SlackPerson anna = new SlackPerson(server.address(), slack);
            for (String text : PlantedSecrets.TEXTS.values()) {
                assertThat(anna.command("check " + text).toString()).contains(TOLD_TO_REPLACE);
                anna.command(text);
                anna.command("language " + text);
                anna.interact(pressed(slack, "choice:0", text));
                anna.interact(Payloads.typed(pressed(slack, "form:submit", "submit"), "currentContact", text));
                anna.interact(Payloads.typed(pressed(slack, "form:submit", "submit"), text, text));
            }
            anna.write(SeedStory.TOLD + "\n" + String.join("\n", PlantedSecrets.TEXTS.values()));
            Eventually.await(
                    "the direct message is answered",
                    () -> !slack.calls("chat.postMessage").isEmpty());
            assertThat(slack.calls().toString()).contains(TOLD_TO_REPLACE);
            assertThat(PlantedSecrets.in(slack.calls().toString())).isEmpty();
            assertThat(PlantedSecrets.in(anna.responses().toString())).isEmpty();
            assertThat(PlantedSecrets.in(log.everything())).isEmpty();
            assertThat(PlantedSecrets.everythingIn(folder)).contains("Anna Berg");
            assertThat(PlantedSecrets.in(PlantedSecrets.everythingIn(folder))).isEmpty();
        }
    }

    @Test
    void noSecretThatIsTypedAtTheTerminalIsPrinted() {
        String[] lines = PlantedSecrets.TEXTS.values().stream()
                .flatMap(
                        text -> Stream.of(text, quoted(text), form("currentContact", text), form("cloudProject", text)))
                .toArray(String[]::new);
        for (String command : List.of("chat", "understand")) {
            try (Program program = Launch.on(folder).start(command, "--format", "json", "--locale", "en")) {
                assertThat(program.type(lines).status()).isZero();
                assertThat(program.out()).hasSize(lines.length);
                assertThat(PlantedSecrets.in(program.out().toString())).isEmpty();
                assertThat(PlantedSecrets.in(program.err().toString())).isEmpty();
            }
        }
    }

    @Test
    void noSecretThatALogHoldsIsPrinted() throws IOException {
        String failed = "The 'https://repo.magento.com/packages.json' URL could not be accessed: HTTP/2 403 ";
        List<String> lines = PlantedSecrets.TEXTS.values().stream()
                .map(text -> failed + text)
                .toList();
        Path log = Files.write(folder.resolve("deploy.log"), lines);
        for (String format : List.of("json", "text")) {
            try (Program program = Launch.on(folder).start("diagnose", "--format", format, log.toString())) {
                assertThat(program.status()).isZero();
                assertThat(program.out().toString()).contains("403");
                assertThat(PlantedSecrets.in(program.out().toString() + program.err()))
                        .isEmpty();
            }
        }
    }

    private static Settings.Slack known(FakeSlack slack) {
        return new Settings.Slack(
                List.of(SlackBench.SECRET), SlackBench.TOKEN, Optional.empty(), Optional.of(slack.url()));
    }

    private static ObjectNode pressed(FakeSlack slack, String action, String choice) {
        String value = object().put("t", 1).put("c", choice).toString();
        String trigger = "7400." + System.nanoTime() + ".canary";
        return Payloads.press(action, value, trigger, slack.responseUrl("press"));
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    private static String form(String input, String value) {
        ObjectNode line = object();
        line.putObject("form").put(input, value);
        return line.toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
