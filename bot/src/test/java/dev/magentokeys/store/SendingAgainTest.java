package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.testing.Eventually;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendingAgainTest extends WithStore {

    private static final Attempt DOWN = new Attempt.Later(Duration.ZERO, "is down");

    @Test
    void aParcelComesAgainUnderTheSameIdAfterThePauseAndNotBefore() {
        slack.then(new Attempt.Later(Duration.ofMinutes(10), "rate limit"));
        startSending();
        send("D1", "patient");
        awaitPutOff(1);

        clock.advance(Duration.ofMinutes(8));
        send("D2", "meanwhile");
        slack.awaitTries(2);
        assertThat(slack.bodies()).containsExactly("patient", "meanwhile");

        clock.advance(Duration.ofMinutes(4));
        slack.awaitTries(3);
        assertThat(slack.tries().get(2)).isEqualTo(slack.tries().get(0));
        awaitEmpty();
    }

    @Test
    void theParcelsOfOneAddressKeepTheirOrderEvenWhenTheFirstIsPutOff() {
        slack.then(DOWN);
        startSending();
        send("D1", "first");
        send("D1", "second");
        send("D1", "third");
        awaitPutOff(1);

        clock.advance(Duration.ofSeconds(2));

        slack.awaitTries(4);
        assertThat(slack.bodies()).containsExactly("first", "first", "second", "third");
        awaitEmpty();
    }

    @Test
    void theCountOfTriesSurvivesARestartSoThatThePausesGoOnGrowing() {
        IntStream.range(0, 8).forEach(n -> slack.then(DOWN));
        startSending();
        send("D1", "stubborn");
        for (int tries = 1; tries < 8; tries++) {
            awaitPutOff(tries);
            clock.advance(Duration.ofMinutes(3));
        }
        awaitPutOff(8);

        reopen();
        startSending();
        clock.advance(Duration.ofSeconds(90));
        send("D2", "in between");
        slack.awaitTries(9);
        assertThat(slack.bodies()).endsWith("in between");

        clock.advance(Duration.ofSeconds(90));
        slack.awaitTries(10);
        assertThat(slack.bodies()).endsWith("stubborn");
        awaitEmpty();
    }

    /** The try is counted, and the lane waits. */
    private void awaitPutOff(int tries) {
        Eventually.await(
                "the parcel was put off %d times".formatted(tries),
                () -> !file().strings("SELECT 1 FROM outbox WHERE tries = " + tries)
                        .isEmpty());
    }
}
