package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.Engine;
import dev.magentokeys.diagnosis.Origin;
import dev.magentokeys.diagnosis.Status;
import dev.magentokeys.diagnosis.Verdict;
import dev.magentokeys.testing.ChatClient;
import dev.magentokeys.wording.Language;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "web");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Test
    void everyFileOfThePageIsServedWithItsTypeAndTheHeaders() throws IOException {
        try (TestServer server = TestServer.start(new ScriptedDialogue())) {
            Http http = new Http(server);
            for (String name : fileNames()) {
                HttpResponse<String> answer = http.get("/page/" + name);
                assertThat(answer.statusCode()).as(name).isEqualTo(200);
                assertThat(answer.body()).as(name).isEqualTo(Files.readString(FOLDER.resolve(name)));
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow())
                        .contains("script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            }
            assertThat(http.get("/").body())
                    .isEqualTo(http.get("/page/index.html").body());
        }
    }

    @Test
    void nothingElseIsServed() {
        try (TestServer server = TestServer.start(new ScriptedDialogue())) {
            Http http = new Http(server);
            for (String path : List.of(
                    "/page/",
                    "/page/none.js",
                    "/page/%2e%2e%2flogback.xml",
                    "/page/..%2f..",
                    "/web/app.js",
                    "/style.css")) {
                assertThat(http.get(path).statusCode()).as(path).isIn(400, 404);
            }
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        try (TestServer server = TestServer.start(new ScriptedDialogue())) {
            Http http = new Http(server);
            String etag = http.get("/page/app.js").headers().firstValue("ETag").orElseThrow();
            assertThat(http.raw(
                            "GET /page/app.js HTTP/1.1",
                            "Host: localhost",
                            "If-None-Match: " + etag,
                            "Connection: close",
                            "",
                            ""))
                    .isEqualTo(304);
        }
    }

    @Test
    void readinessSaysWhatIsMissing() {
        AtomicReference<Optional<String>> missing = new AtomicReference<>(Optional.of("the store is locked"));
        WebSettings settings = new WebSettings(Set.of(), ConversationIds.unguessable(), missing::get);
        try (TestServer server = TestServer.start(new ScriptedDialogue(), settings)) {
            Http http = new Http(server);
            assertThat(http.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(http.get("/health/ready").body()).contains("the store is locked");
            missing.set(Optional.empty());
            assertThat(http.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(http.get("/health/live").body()).isEqualTo("{\"status\":\"up\"}");
        }
    }

    @Test
    void theMetricsCountHowCasesEnded() {
        try (TestServer server = TestServer.start(Engine.dialogue())) {
            ChatClient chat = new ChatClient(server.address() + "/");
            chat.say("403 on a package, the licence owner changed");
            chat.say("cancel");
            assertThat(new Http(server).get("/metrics").body())
                    .contains("# TYPE magento_keys_outcomes_total counter")
                    .contains("magento_keys_outcomes_total{cause=\"none\",result=\"given-up\"} 1\n");
        }
    }

    @Test
    void theLabelsHaveTheSameKeysAndPlaceholdersInEveryLanguage() throws IOException {
        JsonNode labels = labels();
        assertThat(names(labels))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Language.values()).map(Language::tag).toList());
        for (Language language : Language.values()) {
            JsonNode words = labels.get(language.tag());
            assertThat(names(words)).as(language.tag()).isEqualTo(names(labels.get("en")));
            for (String key : names(words)) {
                assertThat(words.get(key).textValue())
                        .as(language.tag() + " " + key)
                        .isNotBlank();
                assertThat(placeholders(words.get(key).textValue()))
                        .as(language.tag() + " " + key)
                        .isEqualTo(placeholders(labels.get("en").get(key).textValue()));
            }
        }
    }

    @Test
    void everyLabelThatThePageNamesIsThereAndNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String name : fileNames()) {
            String text = Files.readString(FOLDER.resolve(name));
            named.addAll(found("data-label(?:-aria)?=\"([^\"]+)\"", text));
            named.addAll(found("(?:label\\(|fold\\('\\w+', |label\\(\\w+ \\? )'([^']+)'", text));
        }
        Arrays.stream(Origin.values()).forEach(origin -> named.add("origin." + origin.id()));
        Arrays.stream(Status.values()).forEach(status -> named.add("cause." + status.id()));
        Arrays.stream(Verdict.Certainty.values()).forEach(certainty -> named.add("verdict." + certainty.id()));
        named.addAll(List.of("away", "broken", "tooLarge", "refused", "copied", "copyByHand", "lines"));
        named.addAll(List.of("away.log", "broken.log", "unreadable", "logTooLarge", "calledOff"));
        assertThat(named).containsExactlyInAnyOrderElementsOf(names(labels().get("en")));
    }

    @Test
    void thePageNeedsNoInlineScriptAndNoOtherHost() throws IOException {
        String page = Files.readString(FOLDER.resolve("index.html"));
        assertThat(page).doesNotContain("<style", "style=", "javascript:").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page).doesNotContainPattern("<script(?![^>]* src=\"/page/)");
        for (String name : fileNames()) {
            assertThat(Files.readString(FOLDER.resolve(name)))
                    .as(name)
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(")
                    .doesNotContainPattern("(src|href|from|url\\()\\W*https?:");
        }
    }

    private static List<String> fileNames() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode labels() throws IOException {
        return new ObjectMapper().readTree(FOLDER.resolve("labels.json").toFile());
    }

    private static Set<String> names(JsonNode node) {
        return node.properties().stream().map(entry -> entry.getKey()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
