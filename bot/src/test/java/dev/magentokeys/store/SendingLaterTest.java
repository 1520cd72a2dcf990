package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.conversation.Outcome;
import dev.magentokeys.conversation.Outcome.Result;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Parcel;
import dev.magentokeys.diagnosis.Cause;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What waits for its time in the outbox, and what is counted. */
class SendingLaterTest extends WithStore {

    @Test
    void aParcelIsCarriedWhenItsTimeHasComeAndNotBefore() {
        startSending();
        later("U1", "tomorrow", Duration.ofDays(1));
        send("D1", "now");
        slack.awaitTries(1);
        assertThat(slack.bodies()).containsExactly("now");

        clock.advance(Duration.ofDays(1));
        slack.awaitTries(2);
        assertThat(slack.bodies()).containsExactly("now", "tomorrow");
        awaitEmpty();
    }

    @Test
    void itWaitsThroughARestart() {
        later("U1", "tomorrow", Duration.ofDays(1));
        reopen();
        startSending();
        send("D1", "now");
        slack.awaitTries(1);

        clock.advance(Duration.ofDays(1));
        slack.awaitTries(2);
        awaitEmpty();
    }

    @Test
    void whatIsTakenBackIsNeverCarried() {
        startSending();
        later("U1", "tomorrow", Duration.ofDays(1));
        onAPage(page -> page.withdraw("slack", "U1"));
        clock.advance(Duration.ofDays(2));
        send("D1", "afterwards");

        slack.awaitTries(1);
        awaitEmpty();
        assertThat(slack.bodies()).containsExactly("afterwards");
    }

    @Test
    void theLastWordOnTheTimeCounts() {
        startSending();
        later("U1", "in three days", Duration.ofDays(3));
        onAPage(page -> page.withdraw("slack", "U1"));
        later("U1", "tomorrow", Duration.ofDays(1));

        clock.advance(Duration.ofDays(1));
        slack.awaitTries(1);
        awaitEmpty();
        assertThat(slack.bodies()).containsExactly("tomorrow");
    }

    @Test
    void whatIsSentToTheSameAddressMeanwhileWaitsBehindIt() {
        startSending();
        later("U1", "tomorrow", Duration.ofDays(1));
        send("U1", "behind");

        clock.advance(Duration.ofDays(1));
        slack.awaitTries(2);
        awaitEmpty();
        assertThat(slack.bodies()).containsExactly("tomorrow", "behind");
    }

    @Test
    void outcomesAreCountedThroughARestart() {
        Outcome solved = new Outcome(Result.SOLVED, Optional.of(Cause.OWNERSHIP_CONFLICT));
        Outcome left = new Outcome(Result.GIVEN_UP, Optional.empty());
        onAPage(page -> page.count(solved));
        onAPage(page -> page.count(left));
        reopen();
        onAPage(page -> page.count(solved));

        assertThat(store().<Map<Outcome, Long>>inOneCommit(Ledger.Page::outcomes))
                .isEqualTo(Map.of(solved, 2L, left, 1L));
    }

    @Test
    void aCauseThatThisVersionDoesNotKnowIsLeftOut() {
        file().execute("INSERT INTO outcome VALUES ('of-another-version', 'solved', 7)");

        assertThat(store().<Map<Outcome, Long>>inOneCommit(Ledger.Page::outcomes))
                .isEmpty();
    }

    private void later(String address, String body, Duration pause) {
        onAPage(page -> page.sendLater(
                new Parcel("slack", address, body), clock.instant().plus(pause)));
    }

    private void onAPage(Consumer<Ledger.Page> work) {
        store().inOneCommit(page -> {
            work.accept(page);
            return true;
        });
    }
}
