package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.slack.testing.BlockKitLimits;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.SlackPerson;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.wording.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed requests on one side, Slack's Web API on the other, and nothing but the real program between them. */
class SlackConversationTest {

    private static final String VERDICT = Bundles.phrases().say(Language.EN, "verdict.ownership-conflict");
    private static final String PATH = Bundles.phrases().say(Language.EN, "path.support-ticket");
    private static final String PRESSED = "/hooks/press";
    private static final String DIRECT = "chat.postMessage";
    private static final String LOG = "W: Loading composer repositories with package information\n"
            + "W:   - Downloading magento/module-company (100.4.3)\n"
            + "W: The 'https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip'"
            + " URL could not be accessed: HTTP/2 403\n"
            + "E: Error building project: Step failed with status code 1.";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path data;

    private final Map<String, Integer> seen = new HashMap<>();
    private final FakeSlack slack = new FakeSlack();
    private Server server;
    private SlackPerson anna;

    @BeforeEach
    void start() {
        Settings.Slack known = new Settings.Slack(
                List.of(SlackBench.SECRET), SlackBench.TOKEN, Optional.empty(), Optional.of(slack.url()));
        server = Server.start(new Settings("127.0.0.1", 0, data, Optional.of(known), Optional.empty()));
        anna = new SlackPerson(server.address(), slack);
    }

    @AfterEach
    void stop() {
        server.close();
        slack.close();
    }

    @Test
    void theConversationRunsFromTheCommandByButtonsAndByWordsInTheDirectMessageToThePath() {
        JsonNode asked = anna.command("check");
        assertThat(SlackPerson.choices(asked)).contains("package-forbidden");
        anna.press(asked, "package-forbidden");
        assertThat(next(PRESSED).path("response_type").asText()).isEqualTo("ephemeral");

        anna.write(LOG);
        JsonNode read = next(DIRECT);
        assertThat(read.path("text").asText()).contains("magento/module-company");
        anna.write("The licence owner changed: Anna Berg &lt;!channel&gt; has left the company.");
        JsonNode message = next(DIRECT);
        for (int answers = 1; !everythingSent().contains(VERDICT); answers++) {
            assertThat(answers)
                    .as("buttons pressed without a verdict: %s", message)
                    .isLessThan(9);
            anna.press(message, SeedStory.choice(message.path("text").asText(), SlackPerson.choices(message)));
            message = next(PRESSED);
        }

        assertThat(everythingSent()).contains(VERDICT, PATH, "*1.*");
        slack.calls().stream()
                .filter(call -> call.method().equals(DIRECT) || call.method().equals(PRESSED))
                .forEach(call -> BlockKitLimits.check(call.body()));
        anna.responses().stream().filter(body -> !body.isEmpty()).forEach(BlockKitLimits::check);
        assertThat(everythingSent()).doesNotContain("<!channel>");
    }

    @Test
    void aCommandThatIsDeliveredTwiceHasNoSecondEffect() {
        assertThat(anna.command("check", "7900.1.twice").path("text").asText()).isNotEmpty();
        assertThat(anna.command("check", "7900.1.twice").isMissingNode()).isTrue();
        anna.write("EvAfter", "I don't know");
        assertThat(SlackPerson.turn(next(DIRECT))).isEqualTo(2);
    }

    @Test
    void aMessageThatIsDeliveredTwiceIsAnsweredOnce() {
        assertThat(anna.write("EvTwice", "the deploy fails with 403")).isEqualTo(200);
        assertThat(anna.write("EvTwice", "the deploy fails with 403")).isEqualTo(200);
        anna.write("EvNext", "yes");
        assertThat(SlackPerson.turn(next(DIRECT))).isEqualTo(1);
        assertThat(SlackPerson.turn(next(DIRECT))).isEqualTo(2);
        assertThat(slack.calls(DIRECT)).hasSize(2);
    }

    @Test
    void aPressThatIsDeliveredTwiceIsAnsweredOnce() {
        JsonNode asked = anna.command("check");
        anna.press(asked, "package-forbidden", "7901.1.twice");
        anna.press(asked, "package-forbidden", "7901.1.twice");
        JsonNode next = next(PRESSED);
        assertThat(SlackPerson.turn(next)).isEqualTo(2);
        anna.press(next, SlackPerson.choices(next).get(0));
        assertThat(SlackPerson.turn(next(PRESSED))).isEqualTo(3);
        assertThat(slack.calls(PRESSED)).hasSize(2);
    }

    @Test
    void theServerDoesNotLetUnsignedRequestsIn() {
        assertThat(ChatClient.post(server.address(), "slack/events", "{}").statusCode())
                .isEqualTo(401);
    }

    /** Waits for the next answer that comes this way, and returns its last message: the one with the buttons. */
    private JsonNode next(String way) {
        int from = seen.getOrDefault(way, 0);
        Eventually.await(
                () -> "an answer by %s after %s".formatted(way, slack.calls()),
                PATIENCE,
                () -> buttons(way, from).isPresent());
        int at = buttons(way, from).getAsInt();
        seen.put(way, at + 1);
        return slack.calls(way).get(at).json();
    }

    private OptionalInt buttons(String way, int from) {
        List<Call> calls = slack.calls(way);
        return IntStream.range(from, calls.size())
                .filter(i -> !SlackPerson.choices(calls.get(i).json()).isEmpty())
                .findFirst();
    }

    private String everythingSent() {
        return String.join("\n", slack.calls().stream().map(Call::body).toList());
    }
}
