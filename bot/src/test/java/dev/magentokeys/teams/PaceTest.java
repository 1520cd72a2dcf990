package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest extends WithConnector {

    @Test
    void aConversationGetsAboutOneMessageASecondAndNoOtherWaitsForIt() {
        int sent = 0;
        for (int tenth = 0; tenth < 100; tenth++) {
            sent += say("a:busy") instanceof Attempt.Arrived ? 1 : 0;
            clock.advance(Duration.ofMillis(100));
        }
        assertThat(sent).isBetween(10, 13);
        assertThat(connector.calls()).hasSize(sent);
        assertThat(say("a:quiet")).isEqualTo(new Attempt.Arrived());
    }

    @Test
    void theThreadsOfAChannelShareItsPace() {
        int sent = 0;
        for (int thread = 0; thread < 20; thread++) {
            sent += say("19:channel@thread.tacv2;messageid=" + thread) instanceof Attempt.Arrived ? 1 : 0;
        }
        assertThat(sent).isBetween(2, 4);
    }

    private Attempt say(String conversation) {
        return courier.carry(parcel(connector.serviceUrl(), conversation, new Post.Say(message("hello"))), "k");
    }
}
