package dev.magentokeys.cloud;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.testing.Fuzz;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no report is refused with one sentence, and never brings the server down. */
class BadReportsTest {

    private static final int MUTATIONS = 200;
    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "-1e999999",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "id",
            "{\"a\":".repeat(9));

    private CloudServer server;
    private String hook;

    @BeforeEach
    void start() {
        server = new CloudServer();
        hook = server.hook(CloudServer.OURS, Optional.empty());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "5",
                "\"a1\"",
                "null",
                "{}",
                "{} {}",
                "{\"id\":\"a1\"}",
                "<xml/>",
                "{\"id\":1,\"id\":2}"
            })
    void whatIsNoActivityIsRefused(String body) {
        assertRefused(server.report(hook, body), 400);
    }

    @Test
    void twoActivitiesAreNone() {
        String push = Reported.push("a1").toString();
        assertRefused(server.report(hook, push + push), 400);
        assertRefused(server.report(hook, "[" + push + "]"), 400);
        assertRefused(server.report(hook, push + " trailing"), 400);
    }

    @Test
    void onlyJsonIsRead() {
        String push = Reported.push("a1").toString();
        assertRefused(server.report(hook, push, "Content-Type", "text/plain"), 415);
        assertRefused(server.report(hook, push, "Content-Type", "application/x-www-form-urlencoded"), 415);
        assertThat(server.report(hook, push, "Content-Type", "Application/JSON; charset=utf-8")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        assertRefused(server.report(hook, deep), 400);
        String push = Reported.push("a1").toString();
        String lists = "[".repeat(ActivityJson.DEEPEST) + "]".repeat(ActivityJson.DEEPEST);
        assertRefused(server.report(hook, push.replaceFirst("\\{", "{\"x\":" + lists + ",")), 400);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] push = Reported.push("a1").put("text", "#").toString().getBytes(UTF_8);
        byte[] broken = push.clone();
        broken[new String(push, UTF_8).indexOf('#')] = (byte) 0xE5;
        assertRefused(server.report(hook, broken), 400);
        assertRefused(server.report(hook, Reported.push("a1").toString().getBytes(UTF_16)), 400);
    }

    @Test
    void whatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
        byte[] large = new byte[Body.LARGEST + 1];
        Arrays.fill(large, (byte) ' ');
        assertRefused(server.report(hook, large), 413);
        assertRefused(server.chunked(hook, large), 413);
    }

    @Test
    void aLongLogIsRead() {
        String log = "  - Installing symfony/console (v5.4.0): Extracting archive\n".repeat(100_000);
        String body =
                Reported.failedPush("a1").toString().replace("\"log\":\"", "\"log\":\"" + log.replace("\n", "\\n"));
        assertThat(server.report(hook, body).statusCode()).isEqualTo(200);
        assertThat(server.signals.signals()).hasSize(1);
    }

    @Test
    void noMutationOfAReportIsTheServersFault() {
        SplittableRandom random = Fuzz.random("BadReportsTest");
        List<String> originals = List.of(
                Reported.failedPush("a1").toString(),
                Reported.variable("a2", "project.variable.update", "env:COMPOSER_AUTH")
                        .toString(),
                Reported.removed("a3", "environment.access.remove", "Anna Alm").toString());
        for (int mutation = 0; mutation < MUTATIONS; mutation++) {
            byte[] body = mutated(originals.get(random.nextInt(originals.size())), random);
            HttpResponse<String> answer = server.report(hook, body);
            assertThat(answer.statusCode()).as(new String(body, UTF_8)).isIn(200, 400, 403);
            assertThat(answer.body()).doesNotContain(Reported.CANARY, Reported.PASSWORD);
        }
        assertThat(server.signals.signals().toString()).doesNotContain(Reported.CANARY, Reported.PASSWORD);
    }

    private static byte[] mutated(String original, SplittableRandom random) {
        StringBuilder text = new StringBuilder(original);
        for (int change = random.nextInt(4); change >= 0; change--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            text.replace(from, to, random.nextBoolean() ? "" : SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        if (random.nextInt(4) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode told = ChatClient.json(answer.body());
        assertThat(told.path("error").asText()).matches("[^.]+\\.");
        assertThat(told.path("hint").asText()).endsWith(".");
        assertThat(server.signals.signals()).isEmpty();
    }
}
