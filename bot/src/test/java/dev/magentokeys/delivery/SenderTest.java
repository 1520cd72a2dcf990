package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.delivery.Sender.Outcome;
import dev.magentokeys.testing.Logged;
import dev.magentokeys.testing.RecordingCourier;
import dev.magentokeys.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SenderTest {

    private static final String CANARY = "anna@example.com";

    private final SettableClock clock = SettableClock.standing();
    private final RecordingCourier slack = new RecordingCourier("slack");
    private final RecordingCourier teams = new RecordingCourier("teams");
    private final Sender sender = new Sender(List.of(slack, teams), new Patience(new SplittableRandom(1)), clock);

    @Test
    void aParcelGoesToTheCourierItNamesUnderItsOwnId() {
        assertThat(sender.carry(waiting("teams"))).isEqualTo(new Outcome.Gone());

        assertThat(slack.tries()).isEmpty();
        assertThat(teams.tries())
                .containsExactly(new RecordingCourier.Try(waiting("teams").parcel(), "parcel-1"));
    }

    @Test
    void aParcelThatIsPutOffComesAgainNotBeforeItsTime() {
        slack.then(new Attempt.Later(Duration.ofSeconds(30), "rate limit"));

        Outcome outcome = sender.carry(waiting("slack"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Again.class,
                        again -> assertThat(again.notBefore())
                                .isAfterOrEqualTo(clock.instant().plusSeconds(30)));
    }

    @Test
    void aParcelThatCannotArriveIsDroppedWithOneLineThatDoesNotQuoteIt() {
        slack.then(new Attempt.Undeliverable("channel is gone"));
        try (Logged logged = Logged.everything()) {
            assertThat(sender.carry(waiting("slack"))).isEqualTo(new Outcome.Gone());

            assertThat(logged.lines()).containsExactly("Parcel parcel-1 for slack is dropped: channel is gone");
        }
    }

    @Test
    void aCourierThatFailsIsAskedAgainAndItsMessageIsNotLogged() {
        slack.thenDo(parcel -> {
            throw new IllegalArgumentException("cannot parse " + parcel.body());
        });
        try (Logged logged = Logged.everything()) {
            assertThat(sender.carry(waiting("slack"))).isInstanceOf(Outcome.Again.class);

            assertThat(logged.lines())
                    .singleElement()
                    .asString()
                    .contains("IllegalArgumentException")
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void aParcelWhoseCourierIsNotRunningWaits() {
        assertThat(sender.carry(waiting("pigeon"))).isInstanceOf(Outcome.Again.class);
    }

    @Test
    void aParcelIsGivenUpAfterThreeDaysSoThatTheNextCanGo() {
        Waiting waiting = waiting("slack");
        clock.advance(Duration.ofDays(3).plusSeconds(1));
        slack.then(new Attempt.Later(Duration.ZERO, "is down"));
        try (Logged logged = Logged.everything()) {
            assertThat(sender.carry(waiting)).isEqualTo(new Outcome.Gone());

            assertThat(logged.lines()).singleElement().asString().contains("given up");
        }
    }

    private Waiting waiting(String courier) {
        return new Waiting(
                "parcel-1",
                new Parcel(courier, "D-" + CANARY, "to " + CANARY),
                0,
                SettableClock.standing().instant());
    }
}
