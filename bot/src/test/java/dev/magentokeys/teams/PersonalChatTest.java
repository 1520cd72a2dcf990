package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real conversation in a personal chat. */
class PersonalChatTest {

    private static final Dialogue DIALOGUE = Engine.dialogue();

    private static final String TOLD =
            "403 on our packages since Anna Berg left and the licence went to Ben, on another account";

    /** Both owners have a key, the deployment uses the old one, which is on, and somebody can sign in there. */
    private static final List<String> ANSWERS = List.of("old-and-new", "other-account", "enabled", "yes");

    private final TeamsBench bench = new TeamsBench(DIALOGUE);
    private final TeamsPerson ben = bench.person("ben", Place.personal("ben"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theConflictOfTwoKeysIsLedByButtonsToThePath() {
        toThePath(ben.say(TOLD));
        assertThat(everything()).containsSubsequence("env:COMPOSER_AUTH", "clear-build-cache", "Disable, never Delete");
    }

    @Test
    void aPressedCardIsReplacedByItsQuestionAndTheAnswer() {
        JsonNode question = ben.say(TOLD);
        String choice = TeamsPerson.choices(question).get(0);
        JsonNode answer = ben.press(question, choice);
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        String label = TeamsPerson.data(question, choice).path("l").asText();
        assertThat(TeamsPerson.text(answer)).contains(label);
        assertThat(TeamsPerson.choices(answer)).isEmpty();
        assertThat(ben.replaced()).hasSize(1);
        assertThat(TeamsPerson.text(ben.replaced().get(0))).isEqualTo(TeamsPerson.text(answer));
    }

    @Test
    void aButtonPressedTwiceCountsOnceAndShowsTheSame() {
        JsonNode question = ben.say(TOLD);
        String choice = TeamsPerson.choices(question).get(0);
        JsonNode first = ben.press(question, choice);
        int said = ben.seen().size();
        assertThat(ben.press(question, choice)).isEqualTo(first);
        assertThat(ben.seen()).hasSize(said);
    }

    @Test
    void aButtonOfAnEarlierQuestionIsToldToBePassed() {
        JsonNode question = ben.say(TOLD);
        ben.say("I don't know");
        JsonNode answer = ben.press(question, TeamsPerson.choices(question).get(0));
        assertThat(TeamsPerson.text(answer)).contains("had gone on before");
        assertThat(ben.press(question, TeamsPerson.choices(question).get(0))).isEqualTo(answer);
    }

    @Test
    void theSameActivityTwiceHasOneEffect() {
        var message = ben.message(TOLD);
        bench.post(message);
        bench.post(message);
        bench.deliver();
        assertThat(ben.seen().stream().map(TeamsPerson::text).distinct()).hasSameSizeAs(ben.seen());
    }

    @Test
    void commandsAreBareWords() {
        ben.say(TOLD);
        assertThat(TeamsPerson.text(ben.say("status"))).contains("Anna Berg");
        ben.say("how create-keys");
        assertThat(everything()).contains("Access Keys");
        ben.say("help");
        assertThat(everything()).contains("What I listen to here");
    }

    @Test
    void aDayAfterThePathTheBotAsksInTheSameChat() {
        toThePath(ben.say(TOLD));
        int said = ben.seen().size();
        bench.later(Duration.ofDays(2));
        assertThat(ben.seen().size()).isGreaterThan(said);
    }

    private void toThePath(JsonNode first) {
        JsonNode message = first;
        for (int question = 1; question <= 8 && !everything().contains("clear-build-cache"); question++) {
            List<String> offered = TeamsPerson.choices(message);
            String answer = ANSWERS.stream()
                    .filter(offered::contains)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("none of " + ANSWERS + " in " + offered));
            ben.press(message, answer);
            message = ben.last();
        }
    }

    private String everything() {
        return ben.seen().stream().map(TeamsPerson::text).collect(Collectors.joining("\n"));
    }
}
