package dev.magentokeys.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.access.Role;
import dev.magentokeys.testing.ChatClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program tells of transfers and watches the alerts. */
class TransfersOverHttpTest {

    private static final String TRANSFERS = "/api/v1/transfers";
    private static final String ALERTS = "/api/v1/alerts";
    private static final String MOVED = """
            {"from": "anna", "to": "berta", "kind": "other-account", "licence": "shop", "environments": ["production"]}""";
    private static final String SHOP = """
            {"contacts": [{"name": "Anna"}, {"name": "Berta"}],
             "accounts": [{"name": "Old", "owner": "anna"}, {"name": "New", "owner": "berta"}],
             "keys": [{"label": "Key X", "lastFour": "1a2b", "account": "old"}],
             "licences": [{"name": "Shop", "account": "old", "contact": "anna"}],
             "environments": [{"id": "production", "project": "abc123", "name": "production"}],
             "key-uses": [{"environment": "production", "place": "variable", "level": "project", "key": "key-x"}]}""";

    @TempDir
    private Path data;

    private RunningApi api;
    private String ours;

    @BeforeEach
    void start() {
        api = new RunningApi(data);
        ours = api.token("slack:T1", "erp", Role.KEEPER);
        assertThat(api.post(ours, "/api/v1/directory/import", SHOP).statusCode())
                .isEqualTo(200);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private HttpResponse<String> tell(String token, String key, String body) {
        return api.send(
                token, "POST", TRANSFERS, body, Map.of("Content-Type", "application/json", "Idempotency-Key", key));
    }

    private JsonNode alerts(String token) {
        return ChatClient.json(api.get(token, ALERTS).body()).path("alerts");
    }

    @Test
    void aTransferIsRecordedOnceAndSaysWhatFollowsFromIt() {
        HttpResponse<String> first = tell(ours, "order-7", MOVED);
        assertThat(first.statusCode()).isEqualTo(201);
        String again = "{\"licence\":\"shop\", \"kind\":\"other-account\",\"to\":\"berta\",\"from\":\"anna\","
                + "\"environments\":[\"production\"]}";
        assertThat(List.of(tell(ours, "order-7", MOVED), tell(ours, "order-7", again)))
                .allSatisfy(repeated -> {
                    assertThat(repeated.statusCode()).isEqualTo(201);
                    assertThat(repeated.body()).isEqualTo(first.body());
                    assertThat(repeated.headers().firstValue("Location"))
                            .isEqualTo(first.headers().firstValue("Location"));
                });
        JsonNode shown = ChatClient.json(
                api.get(ours, first.headers().firstValue("Location").orElseThrow())
                        .body());
        assertThat(shown.at("/told/by").asText()).isEqualTo("token:erp");
        assertThat(shown.at("/follows/outcome").asText()).isEqualTo("breaks");
        assertThat(shown.at("/follows/keys/0/uses/0/environment").asText()).isEqualTo("production");
        assertThat(shown.at("/follows/steps/0/contact").asText()).isEqualTo("berta");
        assertThat(alerts(ours)).singleElement().satisfies(alert -> {
            assertThat(alert.path("key").asText()).isEqualTo("key-x");
            assertThat(alert.path("state").asText()).isEqualTo("open");
            assertThat(alert.path("history")).as("one effect").hasSize(1);
            assertThat(alert.at("/history/0/event").asText()).isEqualTo("recorded");
            assertThat(alert.at("/history/0/who").asText()).isEqualTo("token:erp");
        });
    }

    @Test
    void theSameKeyWithAnotherTransferIsRefusedWithAHint() {
        tell(ours, "order-7", MOVED);
        HttpResponse<String> other = tell(ours, "order-7", MOVED.replace("other-account", "unknown"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(ChatClient.json(other.body()).path("hint").asText()).contains("take a new key");
        assertThat(ChatClient.json(api.get(ours, TRANSFERS).body()).path("transfers"))
                .hasSize(1);
    }

    @Test
    void askedManyTimesAtOnceItHasOneEffect() {
        List<CompletableFuture<String>> all = IntStream.range(0, 20)
                .mapToObj(time -> CompletableFuture.supplyAsync(
                        () -> tell(ours, "order-7", MOVED).body()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(alerts(ours).at("/0/history")).hasSize(1);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        tell(ours, "order-7", MOVED);
        for (String path : List.of(ALERTS, TRANSFERS)) {
            String tag = api.get(ours, path).headers().firstValue("ETag").orElseThrow();
            assertThat(api.send(ours, "GET", path, "", Map.of("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(304);
            tell(ours, "another-" + path.length(), MOVED);
            assertThat(api.send(ours, "GET", path, "", Map.of("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void alertsAreFoundByHowTheyStand() {
        tell(ours, "order-7", MOVED);
        assertThat(ChatClient.json(api.get(ours, ALERTS + "?state=open").body()).path("alerts"))
                .hasSize(1);
        assertThat(ChatClient.json(api.get(ours, ALERTS + "?state=resolved").body())
                        .path("alerts"))
                .isEmpty();
        assertThat(api.get(ours, ALERTS + "?state=burning").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNoTransferIsRefusedAndRepeatsNothing() {
        String key = "c0ffee12" + "3456789a" + "bcdef012" + "34567890";
        assertThat(Stream.of(
                                "{",
                                "[]",
                                "{} {}",
                                "{}",
                                MOVED.replace("\"anna\"", "7"),
                                MOVED.replace("other-account", "sale"),
                                MOVED.replace("\"berta\"", "\"anna\""),
                                MOVED.replace("\"anna\"", "\"" + key + "\""),
                                MOVED.replace("\"licence\"", "\"" + key + "\""),
                                MOVED.replace("[\"production\"]", "\"production\""),
                                MOVED.replace("[\"production\"]", "[\"" + key + "\"]"),
                                MOVED.replace("\"licence\": \"shop\"", "\"when\": \"soon\""))
                        .map(body -> tell(ours, "order-7", body)))
                .allSatisfy(refused -> {
                    assertThat(refused.statusCode()).isEqualTo(422);
                    assertThat(refused.body()).doesNotContain(key);
                });
        assertThat(api.post(ours, TRANSFERS, MOVED).statusCode()).as("no key").isEqualTo(400);
        assertThat(tell(ours, "two words", MOVED).statusCode()).isEqualTo(400);
        assertThat(alerts(ours)).isEmpty();
    }

    @Test
    void ofTwoTenantsNeitherReadsNorChangesTheOthers() {
        String theirs = api.token("slack:T2", "erp", Role.KEEPER);
        String reader = api.token("slack:T1", "reader", Role.MEMBER);
        String location =
                tell(ours, "order-7", MOVED).headers().firstValue("Location").orElseThrow();
        String before = api.get(ours, ALERTS).body() + api.get(ours, TRANSFERS).body();
        assertThat(api.get(theirs, location).statusCode()).isEqualTo(404);
        assertThat(alerts(theirs)).isEmpty();
        assertThat(api.get(theirs, TRANSFERS).body()).isEqualTo("{\"transfers\":[]}");
        assertThat(tell(theirs, "order-7", MOVED).statusCode())
                .as("their directory has no such people")
                .isEqualTo(422);
        api.post(theirs, "/api/v1/directory/import", SHOP);
        assertThat(tell(theirs, "order-7", MOVED.replace("other-account", "unknown"))
                        .statusCode())
                .as("the key is theirs to use")
                .isEqualTo(201);
        assertThat(tell(reader, "order-8", MOVED).statusCode()).isEqualTo(403);
        assertThat(api.get(ours, ALERTS).body() + api.get(ours, TRANSFERS).body())
                .isEqualTo(before);
        assertThat(alerts(reader)).hasSize(1);
    }
}
