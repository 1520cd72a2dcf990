package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that Slack delivers in several messages. */
class LongPastesTest {

    private static final int SLACKS_LIMIT = 4_000;
    private static final String LOG = log();
    private static final Dialogue DIALOGUE = Engine.dialogue();

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void thePartsAreHeardAsOneMessageAndAnsweredOnce() {
        List<String> parts = parts(SLACKS_LIMIT);
        assertThat(parts).hasSizeGreaterThan(2);
        for (int part = 0; part < parts.size() - 1; part++) {
            say(bench, part, parts.get(part));
            assertThat(bench.deliver()).as("waits for the rest").singleElement().isInstanceOf(Attempt.Later.class);
        }
        say(bench, parts.size() - 1, parts.get(parts.size() - 1));
        bench.deliver();
        assertThat(dialogue.texts())
                .singleElement()
                .satisfies(heard -> assertThat(heard.replace("\n", "")).isEqualTo(LOG.replace("\n", "")));
    }

    @Test
    void partsThatOvertakeEachOtherAreReadInTheOrderInWhichTheyWereSent() {
        List<String> parts = parts(SLACKS_LIMIT);
        say(bench, 1, parts.get(1));
        say(bench, 2, parts.get(2));
        say(bench, 0, parts.get(0));
        bench.clock.advance(Duration.ofSeconds(4));
        bench.deliver();
        assertThat(dialogue.texts().get(0)).startsWith(parts.get(0)).contains(parts.get(1));
        assertThat(dialogue.heard()).hasSize(1);
    }

    @Test
    void partsThatAreDeliveredAgainAreReadOnce() {
        List<String> parts = parts(SLACKS_LIMIT);
        for (int delivery = 0; delivery < 3; delivery++) {
            for (int part = 0; part < parts.size(); part++) {
                say(bench, part, parts.get(part));
            }
            bench.clock.advance(Duration.ofSeconds(4));
            bench.deliver();
        }
        assertThat(dialogue.heard()).hasSize(1);
    }

    /** A cut in the middle of the telling line, near it, and between lines. */
    @ParameterizedTest
    @ValueSource(ints = {3_700, 3_801, 3_850, 3_877, 3_900, 3_950, 4_000})
    void aLogThatIsCutAnywhereShowsTheSame(int cut) {
        for (String mark : List.of("", "```")) {
            try (SlackBench real = new SlackBench(DIALOGUE)) {
                say(real, 0, mark + LOG.substring(0, cut).strip() + mark);
                say(real, 1, mark + LOG.substring(cut).strip() + mark);
                real.clock.advance(Duration.ofSeconds(4));
                real.deliver();
                assertThat(real.slack.calls("chat.postMessage")).hasSize(1);
                assertThat(said(real)).contains("magento/module-company");
            }
        }
    }

    @Test
    void whatIsSaidLaterIsAMessageOfItsOwn() {
        say(bench, 0, LOG.substring(0, SLACKS_LIMIT));
        bench.event(Payloads.message("Ev0LATER", "1795000005.000000", "that was staging"));
        bench.clock.advance(Duration.ofSeconds(4));
        bench.deliver();
        assertThat(dialogue.texts()).containsExactly(LOG.substring(0, SLACKS_LIMIT), "that was staging");
    }

    @Test
    void aShortMessageNeverWaits() {
        bench.write("W: Loading composer repositories with package information");
        assertThat(dialogue.heard()).hasSize(1);
    }

    @Test
    void aBlockOfCodeThatWasCutIsOneBlockAgain() {
        say(bench, 0, "```" + LOG.substring(0, 3_600) + "```");
        say(bench, 1, "```" + LOG.substring(3_600, 3_700) + "```");
        bench.clock.advance(Duration.ofSeconds(4));
        bench.deliver();
        assertThat(dialogue.texts().get(0)).startsWith("```").endsWith("```");
        assertThat(dialogue.texts().get(0).split("```", -1)).hasSize(3);
    }

    @Test
    void ofAPasteWithAMentionItIsSaidThatTheRestDidNotArrive() {
        bench.event(Payloads.mention("Ev0M", "1795000000.000100", LOG.substring(0, SLACKS_LIMIT)));
        bench.clock.advance(Duration.ofSeconds(4));
        bench.deliver();
        assertThat(bench.slack
                        .calls("chat.postEphemeral")
                        .get(0)
                        .json()
                        .path("text")
                        .asText())
                .startsWith("Of a long paste that Slack cut, I get only the part that mentions me.");
    }

    @Test
    void noHalfOfAKeyThatTheCutWentThroughIsKept() {
        String key = "0123456789abcdef" + "fedcba9876543210";
        String head = LOG.substring(0, 3_600) + "\nusername: ";
        say(bench, 0, head + key.substring(0, 20));
        say(bench, 1, key.substring(20) + "\nthe end");
        String stored = bench.ledger.parcels().toString();
        assertThat(stored).doesNotContain(key.substring(0, 20)).doesNotContain(key.substring(20));
        bench.clock.advance(Duration.ofSeconds(4));
        bench.deliver();
        assertThat(dialogue.texts().get(0))
                .contains("username: ••••", "the end")
                .doesNotContain(key.substring(20));
    }

    private static void say(SlackBench bench, int part, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        ObjectNode event =
                Payloads.message("Ev0PART" + part, "1795000000.%06d".formatted(100_000 + part * 400_000), escaped);
        assertThat(bench.event(event).statusCode()).isEqualTo(200);
    }

    private static List<String> parts(int length) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < LOG.length(); from += length) {
            parts.add(LOG.substring(from, Math.min(LOG.length(), from + length)));
        }
        return parts;
    }

    private static String said(SlackBench bench) {
        List<Call> calls = bench.slack.calls("chat.postMessage");
        return calls.get(calls.size() - 1).json().path("text").asText();
    }

    /** The line that tells stands from 3,800 on; the rest of nine thousand characters is what every build prints. */
    private static String log() {
        StringBuilder log = new StringBuilder("Loading composer repositories with package information\n");
        for (int i = 0; log.length() < 3_740; i++) {
            log.append("  - Installing symfony/component-%03d (v5.4.%d): Extracting archive\n".formatted(i, i));
        }
        log.append("x".repeat(3_800 - log.length() - 1)).append('\n');
        log.append(
                        "The 'https://repo.magento.com/archives/magento/module-company/magento-module-company-100.4.3.0.zip'")
                .append(" URL could not be accessed: HTTP/2 403\n");
        for (int i = 0; log.length() < 9_000; i++) {
            log.append("    at step %03d of the build, nothing more to say about it\n".formatted(i));
        }
        return log.toString().strip();
    }
}
