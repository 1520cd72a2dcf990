package dev.magentokeys.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.access.Role;
import dev.magentokeys.delivery.InMemoryLedger;
import dev.magentokeys.delivery.Transfers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and to what: two tenants on one server. */
class TokensOverHttpTest {

    private static final String ROOT = "/api/v1/directory";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json", "If-Match", "*");

    @TempDir
    private Path data;

    private RunningApi api;
    private String ours;
    private String theirs;

    @BeforeEach
    void start() {
        api = new RunningApi(data);
        ours = api.token("slack:T1", "ci", Role.KEEPER);
        theirs = api.token("slack:T2", "ci", Role.KEEPER);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private static Stream<Route> routes() {
        InMemoryLedger ledger = new InMemoryLedger();
        return ApiEdge.routes(new Books(ledger), new Transfers(ledger, InstantSource.system())).stream();
    }

    private static String filled(Route route) {
        return route.path().replace("{kind}", "contacts").replace("{id}", "their-anna");
    }

    private HttpResponse<String> call(String token, Route route) {
        return api.send(token, route.method().name(), filled(route), "{\"name\":\"Mallory\"}", JSON);
    }

    @Test
    void theFileNamesEveryRouteAndTheServerHasEveryRouteOfTheFile() {
        List<String> served = Stream.concat(
                        Stream.of("GET " + ApiEdge.CONTRACT),
                        routes().map(route -> route.method().name() + " " + route.path()))
                .toList();
        assertThat(new Contract().operations()).containsExactlyInAnyOrderElementsOf(served);
        assertThat(api.get("", ApiEdge.CONTRACT).body()).startsWith("openapi: 3.1.0");
    }

    @Test
    void withoutAGoodTokenNobodyIsLetInAnywhere() {
        String revoked = api.token("slack:T1", "old", Role.KEEPER);
        assertThat(api.get(revoked, ROOT).statusCode()).isEqualTo(200);
        api.revoke("slack:T1", "old");
        Stream.of("", revoked, "mk_" + "0".repeat(64), "nonsense")
                .forEach(token -> assertThat(
                                routes().map(route -> call(token, route).statusCode()))
                        .containsOnly(401));
    }

    @Test
    void aTokenThatMayOnlyReadWritesNothing() {
        String reader = api.token("slack:T1", "reader", Role.MEMBER);
        String before = api.get(ours, ROOT).body();
        assertThat(routes().filter(route -> route.access() == Route.Access.WRITE)
                        .map(route -> call(reader, route).statusCode()))
                .isNotEmpty()
                .containsOnly(403);
        assertThat(api.get(reader, ROOT).body()).isEqualTo(before);
    }

    @Test
    void anotherTenantsEntriesAreAsThoughTheyWereNotThere() {
        api.post(theirs, ROOT + "/contacts", "{\"name\":\"Their Anna\",\"email\":\"anna@theirs.example\"}");
        String before =
                api.get(theirs, ROOT).body() + api.get(theirs, "/api/v1/audit").body();
        String seen = routes().filter(route -> !route.path().endsWith("import"))
                        .map(route -> call(ours, route).body())
                        .collect(Collectors.joining())
                + api.get(ours, "/api/v1/audit?entry=contacts/their-anna").body();
        assertThat(seen).doesNotContain("Their Anna", "anna@theirs.example");
        assertThat(api.get(ours, ROOT + "/contacts/their-anna").body())
                .isEqualTo(api.get(ours, ROOT + "/contacts/nobody-at-all").body());
        assertThat(api.get(theirs, ROOT).body()
                        + api.get(theirs, "/api/v1/audit").body())
                .isEqualTo(before);
    }

    @Test
    void aTokenInTheAddressIsRefused() {
        assertThat(api.get("", ROOT + "?access_token=" + ours).statusCode()).isEqualTo(400);
        assertThat(api.get(ours, ROOT + "?x=" + ours).statusCode()).isEqualTo(400);
    }

    @Test
    void theCaseOfATokenCountsAlsoOnAConnectionThatKnowsTheRightOne() throws Exception {
        HttpClient one =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int time = 0; time < 3; time++) {
            assertThat(status(one, ours)).isEqualTo(200);
            assertThat(status(one, "mk_" + ours.substring(3).toUpperCase(Locale.ROOT)))
                    .isEqualTo(401);
        }
    }

    private int status(HttpClient client, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.address()).resolve(ROOT))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    @Test
    void aKeyInAnyFieldIsRefusedAndFoundNowhere() throws Exception {
        String key = "c0ffee12" + "3456789a" + "bcdef012" + "34567890";
        for (String field : List.of("name", "email", "left", "id", key)) {
            String json = "{\"name\":\"Anna\",\"%s\":\"%s\"}"
                    .formatted(field, key)
                    .replace("\"name\":\"Anna\",\"name\"", "\"name\"");
            HttpResponse<String> refused = api.post(ours, ROOT + "/contacts", json);
            assertThat(refused.statusCode()).as(field).isEqualTo(422);
            assertThat(refused.body()).doesNotContain(key);
            assertThat(api.post(ours, ROOT + "/import", "{\"contacts\":[" + json + "]}")
                            .body())
                    .doesNotContain(key);
        }
        assertThat(api.get(ours, ROOT + "/contacts/" + key).body()).doesNotContain(key);
        assertThat(api.get(ours, "/api/v1/audit?entry=contacts/" + key).body()).doesNotContain(key);
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(key, ours);
            }
        }
    }
}
