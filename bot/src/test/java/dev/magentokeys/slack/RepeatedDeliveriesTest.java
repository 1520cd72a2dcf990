package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.testing.Together;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatedDeliveriesTest {

    private static final String TS = "1795000000.000500";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aRepeatedEventIdHasNoSecondEffect() {
        ObjectNode event = Payloads.message("Ev0SAME", TS, "once");
        for (int delivery = 0; delivery < 4; delivery++) {
            assertThat(bench.event(event).statusCode()).isEqualTo(200);
        }
        assertThat(dialogue.texts()).containsExactly("once");
        assertThat(bench.ledger.parcels()).hasSize(1);
    }

    @Test
    void deliveriesAtTheSameMomentHaveOneEffect() {
        ObjectNode event = Payloads.message("Ev0SAME", TS, "once");
        Together.run(16, thread -> assertThat(bench.event(event).statusCode()).isEqualTo(200));
        assertThat(bench.ledger.parcels()).hasSize(1);
    }

    @Test
    void theSameMessageUnderAnotherEventIdHasNoSecondEffect() {
        bench.event(Payloads.message("Ev0ONE", TS, "once"));
        assertThat(bench.event(Payloads.message("Ev0TWO", TS, "once")).statusCode())
                .isEqualTo(200);
        assertThat(dialogue.texts()).containsExactly("once");
    }

    @Test
    void theSameWordsSaidAgainAreHeardAgain() {
        bench.event(Payloads.message("Ev0ONE", TS, "yes"));
        bench.event(Payloads.message("Ev0TWO", "1795000009.000500", "yes"));
        assertThat(dialogue.texts()).containsExactly("yes", "yes");
    }

    @Test
    void whatCouldNotBeStoredIsTakenInWhenSlackSendsItAgain() {
        ObjectNode event = Payloads.message("Ev0SAME", TS, "please keep");
        bench.ledger.setBroken(true);
        assertThat(bench.event(event).statusCode()).isEqualTo(503);
        bench.ledger.setBroken(false);
        assertThat(bench.event(event).statusCode()).isEqualTo(200);
        assertThat(dialogue.texts()).containsExactly("please keep");
    }

    @Test
    void anIdenticalReplayWithinTheToleranceIsAcknowledgedWithNoSecondEffect() {
        ObjectNode event = Payloads.message("Ev0SAME", TS, "once");
        bench.event(event);
        assertThat(bench.event(event).statusCode()).isEqualTo(200);
        bench.clock.advance(Duration.ofMinutes(5));
        assertThat(bench.event(event).statusCode()).as("signed anew").isEqualTo(200);
        assertThat(dialogue.texts()).containsExactly("once");
    }
}
