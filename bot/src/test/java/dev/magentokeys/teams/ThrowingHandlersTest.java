package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Dialogue;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import dev.magentokeys.testing.Logged;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What fails behind the door is told by a status alone, and logged without what was written. */
class ThrowingHandlersTest {

    private static final Dialogue THROWS = (before, message) -> {
        throw new IllegalStateException("Anna's own words");
    };

    @Test
    void aMessageThatCouldNotBeTakenInMayComeAgain() {
        try (TeamsBench bench = new TeamsBench(THROWS);
                Logged log = Logged.everything()) {
            TeamsPerson ben = bench.person("ben", Place.personal("ben"));
            HttpResponse<String> answer = bench.post(ben.message("hello"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEmpty();
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("Anna's own words"));
        }
    }

    @Test
    void aBrokenStoreIsToldAndWhatComesAgainIsTakenInOnce() {
        try (TeamsBench bench = new TeamsBench(Engine.dialogue())) {
            TeamsPerson ben = bench.person("ben", Place.personal("ben"));
            JsonNode message = ben.message("hello");
            bench.ledger.setBroken(true);
            assertThat(bench.post(message.toString()).statusCode()).isEqualTo(503);
            bench.ledger.setBroken(false);
            assertThat(bench.post(message.toString()).statusCode()).isEqualTo(202);
            assertThat(bench.post(message.toString()).statusCode()).isEqualTo(202);
            bench.deliver();
            assertThat(ben.seen()).hasSize(1);
        }
    }
}
