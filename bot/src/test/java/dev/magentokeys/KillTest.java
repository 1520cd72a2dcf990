package dev.magentokeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.SlackPerson;
import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Launch;
import dev.magentokeys.testing.Program;
import dev.magentokeys.wording.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program killed with SIGKILL in the middle of a Slack conversation, and started again on the same data. */
class KillTest {

    private static final String DIRECT = "chat.postMessage";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path data;

    private final FakeSlack slack = new FakeSlack();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void close() {
        never.countDown();
        slack.close();
    }

    private Program start() {
        return Launch.on(data)
                .with("MAGENTO_KEYS_SLACK_API_URL", slack.url().toString())
                .with("MAGENTO_KEYS_SLACK_BOT_TOKEN", SlackBench.TOKEN)
                .with("MAGENTO_KEYS_SLACK_SIGNING_SECRET", SlackBench.SECRET)
                .start("serve");
    }

    @Test
    void afterAKillTheConversationGoesOnWhereTheCommandLeftIt() {
        JsonNode asked;
        SlackPerson anna;
        try (Program first = start()) {
            anna = new SlackPerson(first.address(), slack);
            asked = anna.command("check " + SeedStory.TOLD, "7800.1.kill");
            first.kill();
        }
        try (Program second = start()) {
            anna.movedTo(second.address());
            assertThat(anna.command("check " + SeedStory.TOLD, "7800.1.kill").isMissingNode())
                    .as("the same command again has no second effect")
                    .isTrue();
            anna.press(asked, SeedStory.choice(asked.path("text").asText(), SlackPerson.choices(asked)));
            await("the press is answered", () -> slack.calls("/hooks/press").size() == 1);
            JsonNode next = slack.calls("/hooks/press").get(0).json();
            assertThat(SlackPerson.turn(next)).isEqualTo(2);
            assertThat(next.path("text").asText())
                    .doesNotContain(Bundles.phrases().say(Language.EN, "note.old-button"));
            anna.write("status");
            await("the status is told", () -> slack.calls(DIRECT).size() == 1);
            assertThat(slack.calls(DIRECT).get(0).json().path("text").asText())
                    .contains("Anna Berg", "magento/module-company");
        }
    }

    @Test
    void anAnswerThatWasOnItsWayArrivesAndNoneIsLost() {
        SlackPerson anna;
        try (Program first = start()) {
            anna = new SlackPerson(first.address(), slack);
            anna.write("EvOne", "the deploy fails with 403 on magento/module-company");
            await("the first answer arrives", () -> slack.calls(DIRECT).size() == 1);
            slack.always(DIRECT, this::hang);
            assertThat(anna.write("EvTwo", "status")).isEqualTo(200);
            assertThat(anna.write("EvThree", "why")).isEqualTo(200);
            await("the second answer is on its way", () -> slack.calls(DIRECT).size() == 2);
            first.kill();
        }
        slack.always(DIRECT, () -> Answer.ok("{\"ok\":true}"));
        long restarted = System.nanoTime();
        try (Program second = start()) {
            anna.movedTo(second.address());
            for (String event : List.of("EvOne", "EvTwo", "EvThree")) {
                assertThat(anna.write(event, "delivered again")).isEqualTo(200);
            }
            anna.write("EvFour", "help");
            await("all are answered", () -> parcels().size() == 4);
            System.out.printf(
                    "Killed while an answer was on its way: 4 messages acknowledged, 4 answered, %d of them twice,"
                            + " the last %d ms after the restart%n",
                    slack.calls(DIRECT).size() - 4,
                    Duration.ofNanos(System.nanoTime() - restarted).toMillis());
            assertThat(parcels().values()).as("sends of each answer").allMatch(times -> times <= 2);
            assertThat(slack.calls(DIRECT))
                    .as("at most the one on its way is sent twice")
                    .hasSizeBetween(4, 5);
            assertThat(turns()).isSorted();
        }
    }

    private Answer hang() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Answer.error("fatal_error");
    }

    /** How often each answer was sent, by the id that it carries. */
    private Map<String, Long> parcels() {
        return slack.calls(DIRECT).stream()
                .map(call -> call.json().at("/metadata/event_payload/parcel").asText())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private List<Integer> turns() {
        return slack.calls(DIRECT).stream()
                .map(call -> SlackPerson.turn(call.json()))
                .toList();
    }

    private static void await(String condition, BooleanSupplier holds) {
        Eventually.await(condition, PATIENCE, holds);
    }
}
