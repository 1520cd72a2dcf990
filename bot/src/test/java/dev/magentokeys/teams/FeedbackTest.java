package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Like and Dislike under a message of the bot. */
class FeedbackTest {

    private final TeamsBench bench = new TeamsBench(Engine.dialogue());
    private final TeamsPerson ben = bench.person("ben", Place.personal("ben"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aLikeAnswersTheQuestionWhetherTheBotHelped() {
        JsonNode question = solved();
        assertThat(TeamsPerson.choices(question)).contains("helpful");
        assertThat(question.at("/channelData/feedbackLoop/type").asText()).isEqualTo("default");
        int said = ben.seen().size();
        assertThat(react(question, "like")).isEqualTo(200);
        assertThat(ben.seen()).hasSize(said + 1);
        assertThat(react(question, "dislike")).isEqualTo(200);
        assertThat(ben.seen()).hasSize(said + 1);
    }

    @Test
    void whileNothingOfTheKindIsAskedItIsOnlyAcknowledged() {
        JsonNode question = ben.say("403 on our packages since Anna Berg left");
        int said = ben.seen().size();
        assertThat(react(question, "like")).isEqualTo(200);
        assertThat(react(question, "shrug")).isEqualTo(200);
        assertThat(ben.seen()).hasSize(said);
    }

    /** A log that settles the matter, and the word that it works again. */
    private JsonNode solved() {
        ben.say("acme-shop/composer-plugin contains a Composer plugin which is blocked by your allow-plugins config."
                + " You may add it to the list if you consider it safe.");
        return ben.say("it works now");
    }

    private int react(JsonNode message, String reaction) {
        int status = bench.post(Payloads.reacted(
                        ben.activity("invoke"), message.path("id").asText(), reaction))
                .statusCode();
        bench.deliver();
        return status;
    }
}
