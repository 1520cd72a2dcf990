package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.conversation.Conversation;
import dev.magentokeys.delivery.Aside;
import dev.magentokeys.wording.Language;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsideTest extends WithStore {

    private static final String ANNA = "slack:T1:U1";

    @Test
    void aCaseThatWasSetAsideIsThereAfterARestart() {
        Aside aside = aside("a");
        setAside(aside);

        reopen();

        assertThat(aside()).containsExactly(aside);
    }

    @Test
    void aCaseOfAnotherVersionIsNotListedAndNotLost() {
        setAside(aside("a"));
        setAside(aside("b"));
        file().execute("UPDATE case_aside SET state = '{\"of\":\"another version\"}' WHERE case_id = 'a'");

        assertThat(aside()).extracting(Aside::caseId).containsExactly("b");
        assertThat(file().strings("SELECT case_id FROM case_aside ORDER BY 1")).containsExactly("a", "b");
    }

    private Aside aside(String caseId) {
        return new Aside(
                caseId, Conversation.begin(Language.IT), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void setAside(Aside aside) {
        store().inOneCommit(page -> {
            page.setAside(ANNA, aside);
            return true;
        });
    }

    private List<Aside> aside() {
        return store().inOneCommit(page -> page.aside(ANNA));
    }
}
