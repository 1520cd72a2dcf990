package dev.magentokeys.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.slack.testing.LogWatch;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.ScriptedDialogue;
import dev.magentokeys.slack.testing.Signed;
import dev.magentokeys.slack.testing.SlackBench;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate over real HTTP. */
class RefusedRequestsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SlackBench bench = new SlackBench(dialogue);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void everyCauseOfRefusalLooksTheSameAndLeavesOneLineWithoutDetail() {
        byte[] body = command();
        String now = seconds(Duration.ZERO);
        String stale = seconds(Duration.ofSeconds(-301));
        String future = seconds(Duration.ofDays(365));
        List<HttpRequest.Builder> refused = List.of(
                request(body),
                request(body).header("X-Slack-Request-Timestamp", now),
                request(body).header("X-Slack-Signature", signature(now, body)),
                signed(now, "v0=00", body),
                signed(now, Signed.signature("another-secret", now, body), body),
                signed(now, Signed.signature("---", now, body), body),
                signed(stale, signature(stale, body), body),
                signed(future, signature(future, body), body),
                signed(now, signature(now, body), body).header("X-Slack-Signature", signature(now, body)),
                signed(now, signature(now, body), body).header("X-Slack-Request-Timestamp", now));
        for (HttpRequest.Builder request : refused) {
            try (LogWatch log = new LogWatch()) {
                HttpResponse<String> response = bench.send(request.build());
                assertThat(response.statusCode()).isEqualTo(401);
                assertThat(response.body()).isEmpty();
                assertThat(log.lines("dev.magentokeys.slack")).hasSize(1);
                assertThat(log.everything()).doesNotContain("v0=").doesNotContain("secret-words");
            }
        }
        assertThat(dialogue.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {BodyLimit.COMMAND + 1, BodyLimit.LONGEST + 1, 3 * BodyLimit.LONGEST})
    void anOversizedBodyIsRefusedWith413(int size) {
        byte[] body = "x".repeat(size).getBytes(UTF_8);
        assertThat(bench.post(body, FORM).statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyWithLineEndsOfWindowsKeepsItsSignature() {
        byte[] body = (new String(command(), UTF_8) + "\r\n&x=a\r\nb\r\n").getBytes(UTF_8);
        assertThat(bench.post(body, FORM).statusCode()).isEqualTo(200);
    }

    @Test
    void noForwardedAddressIsBelievedOrRecorded() {
        byte[] body = command();
        String now = seconds(Duration.ZERO);
        try (LogWatch log = new LogWatch()) {
            HttpRequest request = signed(now, signature(now, body), body)
                    .header("X-Forwarded-For", "203.0.113.77")
                    .build();
            assertThat(bench.send(request).statusCode()).isEqualTo(200);
            assertThat(log.everything()).doesNotContain("203.0.113.77");
        }
    }

    private byte[] command() {
        return Payloads.form(Payloads.command("secret-words", bench.trigger(), "https://hooks.slack.com/x"))
                .getBytes(UTF_8);
    }

    private String seconds(Duration off) {
        return String.valueOf(bench.clock.instant().plus(off).getEpochSecond());
    }

    private static String signature(String timestamp, byte[] body) {
        return Signed.signature(SlackBench.SECRET, timestamp, body);
    }

    private HttpRequest.Builder signed(String timestamp, String signature, byte[] body) {
        return request(body).header("X-Slack-Request-Timestamp", timestamp).header("X-Slack-Signature", signature);
    }

    private HttpRequest.Builder request(byte[] body) {
        return HttpRequest.newBuilder(bench.address())
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }
}
