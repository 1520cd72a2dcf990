package dev.magentokeys.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Role;
import dev.magentokeys.testing.ChatClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program does with one tenant's directory. */
class DirectoryOverHttpTest {

    private static final String ROOT = "/api/v1/directory";
    private static final String ANNA = ROOT + "/contacts/anna-berg";

    @TempDir
    private Path data;

    private RunningApi api;
    private String token;

    @BeforeEach
    void start() {
        api = new RunningApi(data);
        token = api.token("slack:T1", "ci", Role.KEEPER);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> delete(String path, String tag) {
        return api.send(token, "DELETE", path, "", Map.of("If-Match", tag));
    }

    private HttpResponse<String> csv(String path, String csv) {
        return api.send(token, "POST", path, csv, Map.of("Content-Type", "text/csv"));
    }

    @Test
    void anEntryIsAddedChangedAndRemovedAndTheAuditSaysByWhom() {
        HttpResponse<String> added = api.post(token, ROOT + "/contacts", "{\"name\":\"Anna Berg\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location")).hasValue(ANNA);
        HttpResponse<String> changed = api.put(token, ANNA, "{\"name\":\"Anna Berg\",\"left\":\"yes\"}", tag(added));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(tag(changed)).isNotEqualTo(tag(added)).isEqualTo(tag(api.get(token, ANNA)));
        assertThat(ChatClient.json(changed.body()).at("/told/left/by").asText()).isEqualTo("token:ci");
        assertThat(delete(ANNA, tag(added)).statusCode()).isEqualTo(412);
        assertThat(delete(ANNA, tag(changed)).statusCode()).isEqualTo(204);
        assertThat(api.get(token, ANNA).statusCode()).isEqualTo(404);
        String audit = api.get(token, "/api/v1/audit?entry=contacts/anna-berg").body();
        assertThat(ChatClient.json(audit).path("changes"))
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.path("who").asText()).isEqualTo("token:ci"));
        assertThat(ChatClient.json(api.get(token, "/api/v1/audit?most=1").body())
                        .path("changes"))
                .hasSize(1);
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsStatus() {
        api.post(token, ROOT + "/contacts", "{\"name\":\"Anna Berg\"}");
        api.post(token, ROOT + "/accounts", "{\"name\":\"Shop\",\"owner\":\"anna-berg\"}");
        assertThat(api.post(token, ROOT + "/contacts", "{\"name\":\"Anna Berg\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(delete(ANNA, "*").statusCode()).isEqualTo(409);
        assertThat(api.send(token, "DELETE", ANNA, "", Map.of()).statusCode()).isEqualTo(428);
        assertThat(api.post(token, ROOT + "/accounts", "{\"name\":\"B\",\"owner\":\"nobody\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(api.put(token, ANNA, "{\"id\":\"other\",\"name\":\"Anna\"}", "*")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Stream.of("{", "[]", "{\"shoe\":\"42\"}", "{\"name\":7}", "{} {}", "{}")
                        .map(json -> api.post(token, ROOT + "/contacts", json).statusCode()))
                .containsOnly(422);
        assertThat(api.post(token, ROOT + "/people", "{\"name\":\"Anna\"}").statusCode())
                .isEqualTo(404);
        assertThat(csv(ROOT + "/contacts", "name\nAnna").statusCode()).isEqualTo(415);
        assertThat(api.get(token, "/api/v1/audit?most=none").statusCode()).isEqualTo(400);
        assertThat(api.get(token, "/api/v1/audit?entry=anna").statusCode()).isEqualTo(400);
        assertThat(api.get(token, ROOT + "/export.csv").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsExportedIsImportedAgainAndABadLineKeepsAllOut() {
        assertThat(csv(ROOT + "/import?kind=contacts", "name,left\nAnna Berg,yes\nBerta,no\n")
                        .body())
                .isEqualTo("{\"changes\":2}");
        String exported = api.get(token, ROOT).body();
        assertThat(api.post(token, ROOT + "/import", exported).body()).isEqualTo("{\"changes\":0}");
        String file = api.get(token, ROOT + "/export.csv?kind=contacts").body();
        assertThat(csv(ROOT + "/import?kind=contacts", file).body()).isEqualTo("{\"changes\":0}");
        HttpResponse<String> bad = csv(ROOT + "/import?kind=contacts", "name,left\nCleo,no\nDora,perhaps\n");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(ChatClient.json(bad.body()).at("/lines/0/line").asInt()).isEqualTo(3);
        assertThat(api.get(token, ROOT).body()).isEqualTo(exported);
        assertThat(ChatClient.json(api.get(token, ROOT + "/contacts").body()).path("contacts"))
                .hasSize(2);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String large = "{\"contacts\":[" + " ".repeat(Body.LARGEST) + "]}";
        assertThat(api.post(token, ROOT + "/import", large).statusCode()).isEqualTo(413);
    }

    @Test
    void aConflictComesWithWhatItRestsOn() {
        api.post(token, ROOT + "/import", """
                {"contacts": [{"name": "Anna Berg", "left": "yes"}],
                 "accounts": [{"name": "Shop", "owner": "anna-berg"}],
                 "keys": [{"label": "old", "lastFour": "1a2b", "account": "shop"}],
                 "environments": [{"id": "production", "project": "abc123", "name": "production"}],
                 "key-uses": [{"environment": "production", "place": "variable", "level": "project", "key": "old"}]}""");
        HttpResponse<String> conflicts = api.get(token, "/api/v1/conflicts");
        assertThat(ChatClient.json(conflicts.body()).at("/conflicts/0/kind").asText())
                .isEqualTo("former-contacts-key");
        assertThat(conflicts.body()).contains("contacts/anna-berg: left = yes, since ");
    }

    @Test
    void ofTwoChangesDecidedOnTheSameStateOneWins() {
        String tag = tag(api.post(token, ROOT + "/contacts", "{\"name\":\"Anna Berg\"}"));
        List<CompletableFuture<Integer>> both = Stream.of("yes", "no")
                .map(left -> CompletableFuture.supplyAsync(
                        () -> api.put(token, ANNA, "{\"name\":\"Anna Berg\",\"left\":\"%s\"}".formatted(left), tag)
                                .statusCode()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
    }
}
