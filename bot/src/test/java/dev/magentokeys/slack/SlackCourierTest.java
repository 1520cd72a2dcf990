package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.FakeSlack;
import dev.magentokeys.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCourierTest {

    private final FakeSlack slack = new FakeSlack();
    private final SettableClock clock = SettableClock.standing();
    private final SlackCourier courier = courier(slack.url());

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void aMessageNamesItsParcelSoThatASecondTryCanBeRecognised() {
        assertThat(courier.carry(parcel("D1"), "key-7")).isEqualTo(new Attempt.Arrived());
        assertThat(slack.calls("chat.postMessage")
                        .get(0)
                        .json()
                        .at("/metadata/event_payload/parcel")
                        .asText())
                .isEqualTo("key-7");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "17, 17", "60, 60", "0, 30", "999999, 3600"})
    void aCallTooManyWaitsForAsLongAsSlackAsks(int retryAfter, long pause) {
        slack.always("chat.postMessage", () -> new Answer(429, "", retryAfter));
        assertThat(courier.carry(parcel("D1"), "k"))
                .isEqualTo(new Attempt.Later(Duration.ofSeconds(pause), "Slack asks to wait"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aBrokenSlackIsTriedAgain(int status) {
        slack.always("chat.postMessage", () -> new Answer(status, "<html>oops</html>", 0));
        assertThat(courier.carry(parcel("D1"), "k")).isInstanceOf(Attempt.Later.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "service_unavailable", "request_timeout", "ratelimited"})
    void aTroubleThatPassesIsTriedAgain(String error) {
        slack.always("chat.postMessage", () -> Answer.error(error));
        assertThat(courier.carry(parcel("D1"), "k")).isInstanceOf(Attempt.Later.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "token_revoked", "account_inactive", "invalid_auth", "is_archived"})
    void whatNoFurtherTryCanHelpIsGivenUp(String error) {
        slack.always("chat.postMessage", () -> Answer.error(error));
        assertThat(courier.carry(parcel("D1"), "k")).isEqualTo(new Attempt.Undeliverable(error));
    }

    @Test
    void anUnreachableSlackIsTriedAgain() {
        URI nobody = slack.url();
        slack.close();
        assertThat(courier(nobody).carry(parcel("D1"), "k")).isInstanceOf(Attempt.Later.class);
    }

    @Test
    void aParcelThatIsNotOursIsGivenUp() {
        assertThat(courier.carry(new Parcel("slack", "no address", "{}"), "k"))
                .isInstanceOf(Attempt.Undeliverable.class);
        assertThat(courier.carry(new Parcel("slack", parcel("D1").address(), "no body"), "k"))
                .isInstanceOf(Attempt.Undeliverable.class);
    }

    private SlackCourier courier(URI url) {
        return new SlackCourier(new SlackApi(url + "/api/", "xoxb-of-the-test"), clock);
    }

    private static Parcel parcel(String channel) {
        return new Address(channel, "U1", false, Optional.empty(), Optional.empty()).parcel("{\"text\":\"hello\"}");
    }
}
