package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.testing.RandomReplies;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardLimitsTest {

    private static final Owner OWNER = new Owner("u".repeat(60), "19:" + "c".repeat(200));

    @Test
    void noReplyHoweverLongLeavesTheLimitsOfTeams() {
        RandomReplies replies = new RandomReplies(Fuzz.random("CardLimitsTest"));
        for (int i = 0; i < 300; i++) {
            List<ObjectNode> messages = Cards.render(replies.next(), OWNER);
            assertThat(messages).as("reply %d", i).isNotEmpty().hasSizeLessThanOrEqualTo(Cards.MOST_MESSAGES);
            for (ObjectNode message : messages) {
                assertThat(CardRules.violations(message)).as("reply %d", i).isEmpty();
            }
        }
    }
}
