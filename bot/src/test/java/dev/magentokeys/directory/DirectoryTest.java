package dev.magentokeys.directory;

import static dev.magentokeys.directory.Sample.ANNA;
import static dev.magentokeys.directory.Sample.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final Told LATER = new Told(TOLD.since().plus(Duration.ofDays(9)), "Dan");
    private static final Contact ANNA_AT_WORK =
            new Contact("anna", ANNA.name(), Optional.of("anna@work.example"), ANNA.left());

    @Test
    void onlyTheValuesThatChangedAreTakenForNewer() {
        Directory before = Sample.directory();
        Directory after = before.apply(before.changeTo(ANNA_AT_WORK, LATER).orElseThrow());
        Held anna = after.find(ANNA.ref()).orElseThrow();
        assertThat(anna.told())
                .containsEntry(Field.EMAIL, LATER)
                .containsEntry(Field.NAME, TOLD)
                .containsEntry(Field.LEFT, TOLD);
    }

    @Test
    void whatIsSaidAlreadyChangesNothing() {
        assertThat(Sample.directory().changeTo(ANNA, LATER)).isEmpty();
    }

    @Test
    void twoWhoChangeTheSameThingAreNotMixed() {
        Directory before = Sample.directory();
        Change mine = before.changeTo(ANNA_AT_WORK, TOLD).orElseThrow();
        Change theirs = before.changeTo(new Contact("anna", ANNA.name(), ANNA.email(), Optional.of(false)), LATER)
                .orElseThrow();
        assertThatThrownBy(() -> before.apply(theirs).apply(mine))
                .isInstanceOf(BadEntry.class)
                .hasMessage("contacts/anna is no longer as it was shown. [Hint: look at it again, then decide]");
    }

    @Test
    void whatIsThereIsNotAddedAgain() {
        assertThatThrownBy(() -> Sample.directory().apply(new Change.Added(Held.first(ANNA, TOLD))))
                .hasMessageStartingWith("contacts/anna is there already.");
    }

    @Test
    void whatIsNotThereCannotBeNamed() {
        Change change = new Change.Added(Held.first(Sample.KEY_X, TOLD));
        assertThatThrownBy(() -> Directory.EMPTY.apply(change))
                .hasMessage("keys/key-x names accounts/anna-account, which is not there. [Hint: add it first]");
    }

    @Test
    void aLicenceThatIsHandedOverKnowsWhoHadIt() {
        Licence handed = Sample.LICENCE.handedTo("cleo");
        assertThat(handed.contact()).contains("cleo");
        assertThat(handed.previousContact()).contains("berta");
        assertThat(handed.handedTo("cleo")).isEqualTo(handed);
    }
}
