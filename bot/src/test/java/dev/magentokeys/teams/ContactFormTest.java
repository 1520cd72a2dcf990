package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import dev.magentokeys.testing.TicketCase;
import dev.magentokeys.wording.Language;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form for what the text of a ticket lacks. */
class ContactFormTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();
    private static final String KEY = "0123456789abcdef".repeat(2);

    private final TeamsBench bench = new TeamsBench(DIALOGUE);
    private final TeamsPerson ben = bench.person("ben", Place.personal("ben"));
    private JsonNode form;

    @BeforeEach
    void theFormIsAskedFor() {
        bench.ledger.keep(
                new Person(Payloads.TENANT, Payloads.entra("ben"))
                        .conversation(Place.personal("ben").conversation()),
                TicketCase.in(Language.EN, DIALOGUE),
                bench.clock.instant());
        ben.say("check");
        form = ben.seen().stream()
                .filter(message -> TeamsPerson.choices(message).contains("submit"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsSentStandsInItsPlaceAndInTheTicket() {
        JsonNode answer =
                ben.press(form, "submit", Map.of("currentContact", "Tove <tove@shop.example>", "cloudProject", "abc"));
        assertThat(TeamsPerson.text(answer)).contains("tove@shop.example").contains("abc");
        assertThat(TeamsPerson.choices(answer)).isEmpty();
        assertThat(everything()).contains("tove@shop.example");
    }

    @Test
    void anAddressThatLooksWrongIsDoubtedOnceAndKeepsWhatWasTyped() {
        Map<String, String> typed = Map.of("currentContact", "tove@shop", "cloudProject", "abc");
        int said = ben.seen().size();
        JsonNode doubted = ben.press(form, "submit", typed);
        assertThat(TeamsPerson.text(doubted)).contains("not written like an e-mail address");
        assertThat(doubted.path("value").findValuesAsText("value")).contains("tove@shop", "abc");
        assertThat(TeamsPerson.choices(doubted)).containsExactly("submit", "skip");
        assertThat(ben.seen()).hasSize(said);

        assertThat(TeamsPerson.text(ben.press(form, "submit", typed))).contains("tove@shop");
        assertThat(everything()).contains("tove@shop");
    }

    @Test
    void aClientThatShowsNoCardInReturnIsNotLeftWithoutAnAnswer() {
        ObjectNode data = TeamsPerson.data(form, "submit").put("input:currentContact", "tove@shop");
        int said = ben.seen().size();
        bench.post(Payloads.submitted(ben.activity("message"), form.path("id").asText(), data));
        bench.deliver();
        assertThat(ben.seen().size()).isGreaterThan(said);
    }

    @Test
    void itCanBeSkipped() {
        int said = ben.seen().size();
        ben.press(form, "skip");
        assertThat(ben.seen().size()).isGreaterThan(said);
        ben.press(form, "submit", Map.of("cloudProject", "abc"));
        assertThat(everything()).doesNotContain("Cloud project: abc");
    }

    @Test
    void aKeyIsMaskedBeforeAnythingSeesIt() {
        JsonNode answer = ben.press(form, "submit", Map.of("cloudProject", KEY));
        assertThat(answer.toString()).doesNotContain(KEY);
        assertThat(everything()).doesNotContain(KEY);
        assertThat(bench.ledger.parcels().toString()).doesNotContain(KEY);
    }

    private String everything() {
        return ben.seen().stream().map(TeamsPerson::text).collect(Collectors.joining("\n"));
    }
}
