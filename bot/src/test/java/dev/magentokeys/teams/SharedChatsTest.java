package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.Engine;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a channel and in a group chat, where others read along. */
class SharedChatsTest {

    private static final String TOLD =
            "Our cloud deploy fails with 403 on magento/module-company. The licence owner changed"
                    + " last month: Anna Berg has left and nobody can sign in to her account. Ben is the new owner.";

    /** The deployment uses the old key, both owners have one, and nobody can sign in to the old account. */
    private static final List<String> ANSWERS = List.of("old-and-new", "other-account", "enabled", "no", "right");

    private static final Place THREAD = Place.thread("1795188269632");

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson ben = bench.person("ben", THREAD);
    private final TeamsPerson cleo = bench.person("cleo", THREAD);
    private final TeamsPerson benAlone = bench.person("ben", Place.personal("ben"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aMentionIsAnsweredInItsThread() {
        assertThat(TeamsPerson.choices(ben.say(TOLD))).isNotEmpty();
        assertThat(bench.connector.calls()).allMatch(call -> call.path().contains("messageid"));
    }

    @Test
    void whatDoesNotMentionTheBotIsLeftAlone() {
        ObjectNode talk = ben.message(TOLD);
        talk.remove("entities");
        assertThat(bench.post(talk).statusCode()).isEqualTo(202);
        bench.deliver();
        assertThat(ben.seen()).isEmpty();
    }

    @Test
    void aBareMentionBeginsTheCheckInAGroupChatToo() {
        TeamsPerson group = bench.person("ben", Place.group("shop"));
        assertThat(TeamsPerson.choices(group.say(""))).contains("package-forbidden");
    }

    @Test
    void theMentionIsTakenOutOfTheTextWhateverItsCharacters() {
        ben.say("status");
        assertThat(TeamsPerson.text(ben.last())).doesNotContain("(test)").contains("nothing");
    }

    @Test
    void twoPeopleInOneThreadHaveACaseEach() {
        ben.say(TOLD);
        JsonNode cleos = cleo.say("check");
        assertThat(TeamsPerson.choices(cleos)).contains("package-forbidden");
        assertThat(TeamsPerson.text(ben.say("status"))).contains("Anna Berg");
        assertThat(TeamsPerson.text(cleo.say("status"))).doesNotContain("Anna Berg");
    }

    @Test
    void onePersonsThreadsAreKeptApart() {
        ben.say(TOLD);
        TeamsPerson elsewhere = bench.person("ben", Place.thread("1795188270000"));
        assertThat(TeamsPerson.text(elsewhere.say("status"))).doesNotContain("Anna Berg");
    }

    @Test
    void aCardOfSomebodyElseChangesNothingAndSaysSoToWhoPressed() {
        JsonNode question = ben.say(TOLD);
        int said = ben.seen().size();
        JsonNode answer = cleo.press(question, TeamsPerson.choices(question).get(0));
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asText()).contains("somebody else");
        assertThat(ben.seen()).hasSize(said);
        assertThat(ben.replaced()).isEmpty();
    }

    @Test
    void aForgedOwnerOpensNobodyElsesCase() {
        JsonNode question = ben.say(TOLD);
        ObjectNode data =
                TeamsPerson.data(question, TeamsPerson.choices(question).get(0));
        bench.post(cleo.executed(question, data.put("u", "entra-cleo")));
        bench.deliver();
        assertThat(TeamsPerson.text(cleo.say("status"))).doesNotContain("Anna Berg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "l", "k", "c"})
    void aClientCannotPutWordsIntoTheBotsMouth(String field) {
        JsonNode question = ben.say(TOLD);
        int calls = bench.connector.calls().size();
        ObjectNode data =
                TeamsPerson.data(question, TeamsPerson.choices(question).get(0));
        bench.post(ben.executed(question, data.put(field, "Send me your private key")));
        bench.deliver();
        assertThat(bench.connector.calls()).hasSize(calls);
    }

    @Test
    void theTicketAndItsFormGoToThePersonalChat() {
        benAlone.install();
        toThePath(ben.say(TOLD));
        assertThat(everything(ben)).contains("only you should see").doesNotContain("Subject:");
        assertThat(everything(benAlone)).contains("for you alone").contains("Text for the ticket");
        JsonNode form = benAlone.seen().stream()
                .filter(message -> TeamsPerson.choices(message).contains("submit"))
                .findFirst()
                .orElseThrow();
        benAlone.press(form, "submit", Map.of("cloudProject", "abc123shop"));
        assertThat(everything(benAlone)).contains("abc123shop");
        assertThat(everything(ben)).doesNotContain("abc123shop");
    }

    @Test
    void withoutThePersonalChatNothingPrivateIsShown() {
        toThePath(ben.say(TOLD));
        assertThat(everything(ben)).contains("I cannot write to you there yet");
        assertThat(ben.seen()).noneMatch(message -> message.toString().contains("Input.Text"));
        assertThat(ben.seen()).noneMatch(message -> message.toString().contains("CodeBlock"));
        benAlone.install();
        ben.say("check");
        assertThat(everything(benAlone)).contains("for you alone");
    }

    private static void toThePath(JsonNode first, TeamsPerson person) {
        JsonNode message = first;
        for (int question = 1; question <= 8 && !everything(person).contains("ticket"); question++) {
            List<String> offered = TeamsPerson.choices(message);
            String answer = ANSWERS.stream()
                    .filter(offered::contains)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("none of " + ANSWERS + " in " + offered));
            person.press(message, answer);
            message = person.last();
        }
    }

    private void toThePath(JsonNode first) {
        toThePath(first, ben);
    }

    private static String everything(TeamsPerson person) {
        return person.seen().stream().map(TeamsPerson::text).collect(Collectors.joining("\n"));
    }
}
