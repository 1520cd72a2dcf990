package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest extends WithConnector {

    /** As Microsoft states them for one bot in one conversation. */
    @Test
    void aConversationIsKeptWithinTheLimitsOfTeamsAndNoOtherWaitsForIt() {
        List<Integer> sent = new ArrayList<>();
        for (int tenth = 0; tenth < 600; tenth++) {
            if (say("a:busy") instanceof Attempt.Arrived) {
                sent.add(tenth);
            }
            clock.advance(Duration.ofMillis(100));
        }
        assertThat(connector.calls()).hasSameSizeAs(sent);
        assertThat(most(sent, 1)).isBetween(4L, 7L);
        assertThat(most(sent, 2)).isBetween(6L, 8L);
        assertThat(most(sent, 30)).isBetween(40L, 60L);
        assertThat(say("a:quiet")).isEqualTo(new Attempt.Arrived());
    }

    /** The most messages within so many seconds. */
    private static long most(List<Integer> sent, int seconds) {
        return sent.stream()
                .mapToLong(from -> sent.stream()
                        .filter(tenth -> tenth >= from && tenth < from + 10 * seconds)
                        .count())
                .max()
                .orElse(0);
    }

    @Test
    void theThreadsOfAChannelShareItsPace() {
        int sent = 0;
        for (int thread = 0; thread < 20; thread++) {
            sent += say("19:channel@thread.tacv2;messageid=" + thread) instanceof Attempt.Arrived ? 1 : 0;
        }
        assertThat(sent).isBetween(4, 7);
    }

    private Attempt say(String conversation) {
        return courier.carry(parcel(connector.serviceUrl(), conversation, new Post.Say(message("hello"))), "k");
    }
}
