package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.testing.SettableClock;
import dev.magentokeys.testing.Together;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What places are on every ledger. */
public abstract class PlacesContract {

    private static final String ANNA = "teams:T1:anna";
    private static final Parcel WELCOME = new Parcel("teams", "chat-1", "welcome");

    protected abstract Ledger ledger();

    /** Called within a test, once its ledger is there. */
    private Places places() {
        return new Places(ledger(), SettableClock.standing());
    }

    @Test
    void aPlaceIsKnownFromWhenTheBotWasAddedUntilItWasRemoved() {
        assertThat(places().place(ANNA)).isEmpty();
        settle("added");
        settle("elsewhere", "teams:T1:bo", "chat-2");
        assertThat(places().place(ANNA)).contains("chat-1");
        places().leave("removed", ANNA);
        assertThat(places().place(ANNA)).isEmpty();
        assertThat(places().place("teams:T1:bo")).contains("chat-2");
    }

    @Test
    void aPlaceThatIsToldOfTwiceIsWelcomedOnce() {
        settle("installationUpdate");
        settle("conversationUpdate");
        assertThat(waiting()).containsExactly(WELCOME);
    }

    @Test
    void aPlaceThatEightThreadsTellOfAtOnceIsWelcomedOnce() {
        Together.run(8, thread -> settle("update-" + thread));
        assertThat(waiting()).containsExactly(WELCOME);
    }

    @Test
    void aPlaceThatMovedIsKeptWhereItIsNowAndNotWelcomedAgain() {
        settle("added");
        settle("added again", ANNA, "chat-9");
        assertThat(places().place(ANNA)).contains("chat-9");
        assertThat(waiting()).containsExactly(WELCOME);
    }

    @Test
    void aBotThatIsAddedAgainWelcomesAgain() {
        settle("added");
        places().leave("removed", ANNA);
        settle("added later");
        assertThat(waiting()).containsExactly(WELCOME, WELCOME);
    }

    @Test
    void whatIsDeliveredAgainChangesNothing() {
        settle("added");
        places().leave("removed", ANNA);
        settle("added");
        assertThat(places().place(ANNA)).as("a late repetition").isEmpty();
        settle("added later");
        places().leave("removed", ANNA);
        assertThat(places().place(ANNA)).as("the same for a removal").contains("chat-1");
    }

    @Test
    void leavingTakesBackNothingThatWaits() {
        settle("added");
        places().leave("removed", ANNA);
        assertThat(waiting()).containsExactly(WELCOME);
    }

    @Test
    void aPlaceWhoseWelcomeFailsIsNotKept() {
        assertThatThrownBy(() -> places().settle("added", ANNA, "chat-1", () -> {
                    throw new IllegalStateException("the welcome fails");
                }))
                .hasMessage("the welcome fails");
        assertThat(places().place(ANNA)).isEmpty();
        settle("added");
        assertThat(waiting()).containsExactly(WELCOME);
    }

    private void settle(String onceKey) {
        settle(onceKey, ANNA, "chat-1");
    }

    private void settle(String onceKey, String key, String address) {
        places().settle(onceKey, key, address, () -> List.of(new Parcel("teams", address, "welcome")));
    }

    private List<Parcel> waiting() {
        return ledger().inOneCommit(page -> page.waiting("teams", "chat-1"));
    }
}
