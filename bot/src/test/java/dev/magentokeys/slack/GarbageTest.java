package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.slack.testing.LogWatch;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.testing.Fuzz;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed but means nothing. */
class GarbageTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final SlackBench bench = new SlackBench(new ScriptedDialogue());

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "{}",
                "null",
                "0",
                "\"\"",
                "{\"type\":null}",
                "{\"type\":5}",
                "{\"type\":[]}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":null}",
                "{\"type\":\"event_callback\",\"event\":[]}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":{}}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"user\":{\"a\":1},\"ts\":[]}}",
                "{\"type\":\"event_callback\",\"authorizations\":5,\"event\":{\"type\":\"message\"}}",
                "{\"type\":\"url_verification\"}",
                "{\"type\":\"of-my-own\",\"text\":\"secret-words\"}",
                "{\"type\":",
                "payload=",
                "payload=null",
                "payload=%5B%5D",
                "payload=%7B%7D",
                "payload=%zz",
                "payload=%7B%22type%22%3A%22of-my-own%22%2C%22text%22%3A%22secret-words%22%7D",
                "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A5%7D",
                "command=",
                "command=%zz",
                "secret-words",
                "text=secret-words",
                "=&=&&&",
                "\u0000\u0001",
                "部署失敗"
            })
    void garbageThatIsProperlySignedIsABadRequestAndIsNotLogged(String body) {
        try (LogWatch log = new LogWatch()) {
            assertThat(bench.post(body.getBytes(UTF_8), FORM).statusCode()).isEqualTo(400);
            assertThat(log.everything()).doesNotContain("secret-words");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 254, 256, 900, 10_000, 300_000})
    void deeplyNestedJsonIsABadRequestAndIsNotLogged(int depth) {
        String start = "{\"type\":\"event_callback\",\"text\":\"secret-words\",\"event\":{\"type\":\"message\",\"a\":";
        String nested = start + "[".repeat(depth) + "]".repeat(depth) + "}}";
        try (LogWatch log = new LogWatch()) {
            assertThat(bench.post(nested.getBytes(UTF_8), "application/json").statusCode())
                    .isEqualTo(400);
            assertThat(log.everything()).doesNotContain("secret-words");
        }
    }

    @Test
    void noMutilatedPayloadEndsInAServerError() {
        SplittableRandom random = Fuzz.random("GarbageTest");
        List<String> whole = List.of(
                new String(command(), UTF_8),
                Payloads.message("Ev1", "1795000000.000100", "hello").toString(),
                Payloads.interaction(
                        Payloads.press("choice:0", "{\"t\":1,\"c\":\"yes\"}", "1.2.3", "https://x.test/")));
        for (int i = 0; i < 1_000; i++) {
            byte[] body = whole.get(random.nextInt(whole.size())).getBytes(UTF_8);
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(32, 127);
            }
            assertThat(bench.post(body, FORM).statusCode())
                    .as(new String(body, UTF_8))
                    .isLessThan(500);
        }
    }

    private byte[] command() {
        return Payloads.form(Payloads.command("secret-words", bench.trigger(), "https://hooks.slack.com/x"))
                .getBytes(UTF_8);
    }
}
