package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelPaceTest {

    private final FakeSlack slack = new FakeSlack();
    private final SettableClock clock = SettableClock.standing();
    private final SlackCourier courier = courier(slack.url());

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void aChannelGetsAboutOneMessageASecondAndNoOtherChannelWaitsForIt() {
        int sent = 0;
        for (int tenth = 0; tenth < 100; tenth++) {
            sent += courier.carry(parcel("D1"), "k" + tenth) instanceof Attempt.Arrived ? 1 : 0;
            clock.advance(Duration.ofMillis(100));
        }
        assertThat(sent).isBetween(10, 13);
        assertThat(slack.calls("chat.postMessage")).hasSize(sent);
        assertThat(courier.carry(parcel("D2"), "k")).isEqualTo(new Attempt.Arrived());
    }

    @Test
    void aMessageThatMustWaitGoesWhenTheTimeItWasToldHasPassed() {
        Attempt attempt = courier.carry(parcel("D1"), "k");
        for (int i = 0; attempt instanceof Attempt.Arrived; i++) {
            attempt = courier.carry(parcel("D1"), "k" + i);
        }
        clock.advance(((Attempt.Later) attempt).pause());
        assertThat(courier.carry(parcel("D1"), "again")).isEqualTo(new Attempt.Arrived());
    }

    private SlackCourier courier(URI url) {
        return new SlackCourier(new SlackApi(url + "/api/", "xoxb-of-the-test"), clock);
    }

    private static Parcel parcel(String channel) {
        return new Address(channel, "U1", false, Optional.empty(), Optional.empty()).parcel("{\"text\":\"hello\"}");
    }
}
