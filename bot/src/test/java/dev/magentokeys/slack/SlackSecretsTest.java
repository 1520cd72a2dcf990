package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.slack.testing.LogWatch;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A canary on every way in of this edge: it must come out on none. */
class SlackSecretsTest {

    private final ScriptedDialogue dialogue = new ScriptedDialogue();

    @Test
    void aSecretThatIsTypedReachesNeitherTheDialogueNorTheOutboxNorTheLogNorSlack() {
        try (LogWatch log = new LogWatch();
                SlackBench bench = new SlackBench(dialogue)) {
            sendEverywhere(bench);
            bench.deliver();
            bench.ledger.setBroken(true);
            sendEverywhere(bench);
            assertThat(dialogue.heard()).isNotEmpty();
            assertThat(dialogue.heard().toString()).doesNotContain(SlackBench.CANARY);
            assertThat(bench.ledger.parcels().toString()).doesNotContain(SlackBench.CANARY);
            assertThat(bench.slack.calls().toString()).doesNotContain(SlackBench.CANARY);
            assertThat(log.everything())
                    .doesNotContain(SlackBench.CANARY)
                    .doesNotContain(SlackBench.SECRET)
                    .doesNotContain(SlackBench.TOKEN);
        }
    }

    @Test
    void thePersonIsToldHowManySecretsWereMasked() {
        try (SlackBench bench = new SlackBench(dialogue)) {
            bench.command("check " + SlackBench.CANARY + " and " + SlackBench.CANARY);
            assertThat(dialogue.last().redactions()).isEqualTo(2);
            bench.command("unknown " + SlackBench.CANARY);
            assertThat(dialogue.last().redactions()).isEqualTo(1);
            bench.write("nothing secret");
            assertThat(dialogue.last().redactions()).isZero();
        }
    }

    @Test
    void theSettingsDoNotShowThemselves() {
        SlackSettings settings = new SlackSettings(
                List.of(SlackBench.SECRET), SlackBench.TOKEN, Optional.of("xapp-of-the-test"), SlackSettings.SLACK);
        assertThat(settings.toString())
                .doesNotContain(SlackBench.SECRET)
                .doesNotContain(SlackBench.TOKEN)
                .doesNotContain("xapp-");
    }

    private static void sendEverywhere(SlackBench bench) {
        bench.command(SlackBench.CANARY);
        bench.command("check " + SlackBench.CANARY);
        bench.command("language " + SlackBench.CANARY);
        bench.write("COMPOSER_AUTH\n" + SlackBench.CANARY);
        bench.interaction(Payloads.typed(
                Payloads.press(
                        "form:submit", "{\"t\":1,\"c\":\"submit\"}", bench.trigger(), bench.slack.responseUrl("p")),
                "currentContact",
                SlackBench.CANARY));
    }
}
