package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.testing.Eventually;
import dev.magentokeys.testing.Logged;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreTest extends WithStore {

    @Test
    void theInboxForgetsAfterAWeek() {
        receive("old");
        clock.advance(Duration.ofDays(6));
        receive("recent");
        startSending();
        Eventually.await("the housekeeping has run", () -> !lastHousekeeping().isEmpty());
        assertThat(inbox()).containsExactly("old", "recent");

        clock.advance(Duration.ofHours(25));

        Eventually.await("the old row is gone", () -> inbox().equals(List.of("recent")));
    }

    @Test
    void aStatementThatFailsDoesNotTellItsValues() {
        file().execute("DROP TABLE conversation");
        try (Logged logged = Logged.everything()) {
            assertThatThrownBy(() -> store().inOneCommit(page -> page.conversation("slack:anna@example.com")))
                    .hasMessageNotContaining("anna");
            assertThat(logged.lines()).noneMatch(line -> line.contains("anna"));
        }
    }

    @Test
    void aCommitWithinACommitIsRefusedInsteadOfWaitingForItself() {
        assertThatThrownBy(() -> store().inOneCommit(page -> store().inOneCommit(inner -> true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[Hint: ");
    }

    private void receive(String onceKey) {
        store().inOneCommit(page -> page.firstTime(onceKey, clock.instant()));
    }

    private List<String> inbox() {
        return file().strings("SELECT once_key FROM inbox ORDER BY received_at");
    }

    private List<String> lastHousekeeping() {
        return file().strings("SELECT last_success FROM scheduled_tasks WHERE task_name = 'housekeeping'"
                + " AND last_success IS NOT NULL");
    }
}
