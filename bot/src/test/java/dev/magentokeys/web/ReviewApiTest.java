package dev.magentokeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.magentokeys.Engine;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the API shows without a message, and a fact that is set by hand, with the engine that ships. */
class ReviewApiTest {

    private final TestServer server = TestServer.start(Engine.dialogue());
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aConversationIsShownAsItStandsAndLookingChangesNothing() throws IOException {
        String conversation = http.conversation();
        JsonNode said = read(http.post(conversation, "{\"choice\":\"package-forbidden\",\"locale\":\"sv\"}"));
        var kept = Map.copyOf(server.ledger.conversations());
        JsonNode seen = read(http.get(conversation));
        assertThat(read(http.get(conversation))).isEqualTo(seen);
        for (String field : new String[] {"turn", "locale", "facts", "causes", "choices", "asks", "verdict", "done"}) {
            assertThat(seen.get(field)).as(field).isEqualTo(said.get(field));
        }
        assertThat(read(http.get(conversation + "/why")).get("say")).isNotEmpty();
        assertThat(server.ledger.conversations()).isEqualTo(kept);
    }

    @Test
    void whereNothingWasSaidThereIsNothingToShow() {
        String conversation = http.conversation();
        assertThat(http.get(conversation).statusCode()).isEqualTo(404);
        assertThat(http.get(conversation + "/why").statusCode()).isEqualTo(404);
        assertThat(http.get("/api/chat/guess").statusCode()).isEqualTo(404);
    }

    @Test
    void aFactIsSetByHandAndTakenBack() throws IOException {
        String conversation = http.conversation();
        http.post(conversation, "{\"choice\":\"package-forbidden\"}");
        JsonNode changed = read(http.post(
                conversation, "{\"change\":{\"fact\":\"symptom\",\"value\":\"dns\"},\"locale\":\"en\",\"id\":\"c1\"}"));
        assertThat(changed.at("/facts/symptom/value").textValue()).isEqualTo("dns");
        assertThat(changed.at("/verdict/cause").textValue()).isEqualTo("not-keys");
        JsonNode without = read(http.post(conversation, "{\"change\":{\"fact\":\"symptom\",\"value\":null}}"));
        assertThat(without.get("facts")).isEmpty();
        assertThat(without.get("asks").textValue()).isEqualTo("symptom");
    }

    @Test
    void aSecretSetAsAFactIsMasked() {
        String body = "{\"change\":{\"fact\":\"cloudProject\",\"value\":\"" + TestServer.CANARY + "\"}}";
        assertThat(http.post(http.conversation(), body).body())
                .contains("••••cdef")
                .doesNotContain(TestServer.CANARY);
        assertThat(server.ledger.conversations().toString()).doesNotContain(TestServer.CANARY);
    }

    @Test
    void theFactsAndTheirValuesAreNamedInTheLanguageThatIsAskedFor() throws IOException {
        JsonNode facts = read(http.get("/api/facts?locale=it"));
        assertThat(facts.get("locale").textValue()).isEqualTo("it");
        assertThat(facts.at("/facts/cloudProject/values")).isEmpty();
        assertThat(facts.at("/facts/contactChanged/values")).hasSize(3);
        assertThat(facts.at("/facts/contactChanged/values/0").toString())
                .isEqualTo("{\"id\":\"yes\",\"label\":\"sì\"}");
        assertThat(read(http.get("/api/facts?locale=tlh")).get("locale").textValue())
                .isEqualTo("en");
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
