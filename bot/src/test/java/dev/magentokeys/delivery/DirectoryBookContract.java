package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.BadEntry;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Contact;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Held;
import dev.magentokeys.directory.RandomDirectories;
import dev.magentokeys.directory.Ref;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.testing.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the directories of tenants are on every ledger. */
public abstract class DirectoryBookContract {

    protected static final Tenant OURS = new Tenant("slack:T1");
    protected static final Tenant THEIRS = new Tenant("slack:T2");
    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00.123456Z");
    private static final SplittableRandom RANDOM = Fuzz.random("DirectoryBookContract");

    protected abstract Ledger ledger();

    @Test
    void aDirectoryIsEmptyUntilItIsWrittenTo() {
        assertThat(directory(OURS)).isEqualTo(Directory.EMPTY);
        assertThat(latest(OURS, 9)).isEmpty();
    }

    @Test
    void everyChangeIsKeptAndNotedWithWhoWhenBeforeAndAfter() {
        List<Change> changes = new RandomDirectories(RANDOM.split()).history();
        Directory directory = Directory.EMPTY;
        for (Change change : changes) {
            directory = directory.apply(change);
            Directory expected = directory;
            Directory written = in(OURS, book -> {
                Directory after = book.write(List.of(made(change)));
                assertThat(book.directory()).isEqualTo(after);
                return after;
            });
            assertThat(written).isEqualTo(expected);
            assertThat(directory(OURS)).isEqualTo(expected);
        }
        List<Audited> latestFirst = new ArrayList<>(
                changes.stream().map(DirectoryBookContract::made).toList());
        Collections.reverse(latestFirst);
        assertThat(latest(OURS, 1_000)).isEqualTo(latestFirst);
        assertThat(latest(OURS, 2)).isEqualTo(latestFirst.subList(0, 2));
        for (Ref ref : changes.stream().map(Change::ref).distinct().toList()) {
            assertThat(history(OURS, ref))
                    .isEqualTo(changes.stream()
                            .filter(change -> change.ref().equals(ref))
                            .map(DirectoryBookContract::made)
                            .toList());
        }
    }

    @Test
    void aChangeThatDoesNotFitIsNeitherMadeNorNoted() {
        Change added = new Change.Added(Held.first(Sample.BERTA, Sample.TOLD));
        write(OURS, added);
        assertThatThrownBy(() -> write(OURS, added)).isInstanceOf(BadEntry.class);
        assertThat(latest(OURS, 9)).containsExactly(made(added));
    }

    @Test
    void ofSeveralChangesAllAreMadeOrNone() {
        Change added = new Change.Added(Held.first(Sample.BERTA, Sample.TOLD));
        List<Audited> twice = List.of(made(added), made(added));
        boolean refused = in(OURS, book -> {
            try {
                book.write(twice);
                return false;
            } catch (BadEntry refusal) {
                return true;
            }
        });
        assertThat(refused).isTrue();
        assertThat(directory(OURS)).isEqualTo(Directory.EMPTY);
        assertThat(latest(OURS, 9)).isEmpty();
        List<Audited> whole = Sample.directory().held().stream()
                .map(held -> made(new Change.Added(held)))
                .toList();
        Directory after = in(OURS, book -> book.write(whole));
        assertThat(after).isEqualTo(Sample.directory()).isEqualTo(directory(OURS));
        assertThat(latest(OURS, 1_000)).hasSameSizeAs(whole);
    }

    @Test
    void whatIsWrittenInACommitThatFailsIsNeitherMadeNorNoted() {
        assertThatThrownBy(() -> in(OURS, book -> {
                    book.write(List.of(made(new Change.Added(Held.first(Sample.BERTA, Sample.TOLD)))));
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails");
        assertThat(directory(OURS)).isEqualTo(Directory.EMPTY);
        assertThat(history(OURS, Sample.BERTA.ref())).isEmpty();
    }

    @Test
    void ofEightWhoChangeTheSameEntryAtOnceOneDoes() {
        write(OURS, new Change.Added(Held.first(Sample.BERTA, Sample.TOLD)));
        Directory shown = directory(OURS);
        List<Integer> refused = Collections.synchronizedList(new ArrayList<>());
        Together.run(8, thread -> {
            Contact left = new Contact("berta", Optional.of("Berta " + thread), Optional.empty(), Optional.of(true));
            try {
                write(OURS, shown.changeTo(left, Sample.TOLD).orElseThrow());
            } catch (BadEntry refusal) {
                refused.add(thread);
            }
        });
        assertThat(refused).hasSize(7);
        assertThat(history(OURS, Sample.BERTA.ref())).hasSize(2);
    }

    @Test
    void nothingOfOneTenantIsReadOrChangedThroughAnother() {
        Directory theirs = Sample.directory();
        theirs.held().forEach(held -> write(THEIRS, new Change.Added(held)));
        for (Held held : theirs.held()) {
            assertThat(directory(OURS).find(held.ref())).isEmpty();
            assertThat(history(OURS, held.ref())).isEmpty();
            assertRefused(new Change.Removed(held));
            assertRefused(new Change.Changed(held, held.becoming(held.entry(), Sample.TOLD)));
            if (!held.entry().refersTo().isEmpty()) {
                assertRefused(new Change.Added(held));
            }
        }
        assertThat(latest(OURS, 1_000)).isEmpty();
        assertThat(directory(THEIRS)).isEqualTo(theirs);
        assertThat(latest(THEIRS, 1_000)).hasSize(theirs.held().size());
    }

    private void assertRefused(Change change) {
        assertThatThrownBy(() -> write(OURS, change)).isInstanceOf(BadEntry.class);
    }

    @Test
    void tenantsWithTheSameIdsStayApartWhateverTheyDo() {
        List<Tenant> tenants = List.of(OURS, THEIRS, new Tenant("slack:T"), new Tenant("slack:T%"));
        Map<Tenant, Directory> expected = new HashMap<>();
        RandomDirectories random = new RandomDirectories(RANDOM.split());
        for (int step = 0; step < 80; step++) {
            Tenant tenant = tenants.get(RANDOM.nextInt(tenants.size()));
            Directory before = expected.getOrDefault(tenant, Directory.EMPTY);
            Change change = random.change(before);
            expected.put(tenant, before.apply(change));
            write(tenant, change);
        }
        tenants.forEach(
                tenant -> assertThat(directory(tenant)).isEqualTo(expected.getOrDefault(tenant, Directory.EMPTY)));
    }

    protected final void write(Tenant tenant, Change change) {
        in(tenant, book -> book.write(List.of(made(change))));
    }

    protected final Directory directory(Tenant tenant) {
        return in(tenant, DirectoryBook::directory);
    }

    protected final List<Audited> history(Tenant tenant, Ref ref) {
        return in(tenant, book -> book.history(ref));
    }

    private List<Audited> latest(Tenant tenant, int most) {
        return in(tenant, book -> book.latest(most));
    }

    private <T> T in(Tenant tenant, Function<DirectoryBook, T> work) {
        return ledger().inOneCommit(page -> work.apply(page.directory(tenant)));
    }

    private static Audited made(Change change) {
        return new Audited(NOW, "slack:T1:U1", change);
    }
}
