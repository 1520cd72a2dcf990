package dev.magentokeys.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.testing.Fuzz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DirectoryLawsTest {

    private static final int ROUNDS = 60;
    private static final SplittableRandom RANDOM = Fuzz.random("DirectoryLawsTest");

    @Test
    void everyChangeCanBeTakenBackOneAfterAnother() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Change> history = new RandomDirectories(RANDOM.split()).history();
            List<Directory> states = new ArrayList<>(List.of(Directory.EMPTY));
            history.forEach(change -> states.add(states.get(states.size() - 1).apply(change)));
            Collections.reverse(history);
            Directory directory = states.get(states.size() - 1);
            for (int back = 0; back < history.size(); back++) {
                directory = directory.apply(history.get(back).undo());
                assertThat(directory).isEqualTo(states.get(states.size() - 2 - back));
            }
        }
    }

    @Test
    void whatIsReferredToIsThereAndCannotBeRemoved() {
        for (int round = 0; round < ROUNDS; round++) {
            Directory directory = new RandomDirectories(RANDOM.split()).directory();
            for (Held held : directory.held()) {
                for (Ref ref : held.entry().refersTo()) {
                    Held named = directory.find(ref).orElseThrow();
                    assertThatThrownBy(() -> directory.apply(new Change.Removed(named)))
                            .isInstanceOf(BadEntry.class)
                            .hasMessageStartingWith(ref + " is still named by ");
                }
            }
        }
    }

    @Test
    void anEntryIsReadBackFromItsValues() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Held held : new RandomDirectories(RANDOM.split()).directory().held()) {
                Entry entry = held.entry();
                assertThat(Entries.read(entry.kind(), Optional.of(entry.id()), entry.values()))
                        .isEqualTo(entry);
            }
        }
    }

    @Test
    void allThatIsHeldMakesTheSameDirectory() {
        for (int round = 0; round < ROUNDS; round++) {
            Directory directory = new RandomDirectories(RANDOM.split()).directory();
            assertThat(Directory.of(directory.held())).isEqualTo(directory).hasSameHashCodeAs(directory);
        }
    }

    @Test
    void conflictsAndFactsRestOnWhatIsThere() {
        for (int round = 0; round < ROUNDS; round++) {
            Directory directory = new RandomDirectories(RANDOM.split()).directory();
            List<Basis> rests = new ArrayList<>();
            Conflicts.in(directory).forEach(conflict -> rests.addAll(conflict.rests()));
            for (Environment environment : directory.all(Environment.class)) {
                List<Recorded> facts = Known.facts(directory, environment, Sample.SINCE);
                assertThat(facts).extracting(one -> one.finding().name()).doesNotHaveDuplicates();
                facts.forEach(one -> rests.addAll(one.rests()));
            }
            assertThat(rests)
                    .allMatch(basis ->
                            basis.equals(Basis.of(directory.find(basis.entry()).orElseThrow(), basis.field())));
        }
    }
}
