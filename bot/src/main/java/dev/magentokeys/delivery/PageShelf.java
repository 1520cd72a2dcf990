package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.access.Role;
import dev.magentokeys.alerts.FailedDeploys;
import dev.magentokeys.bookkeeping.Shelf;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person may know of their tenant, within one commit. Not thread-safe. */
final class PageShelf implements Shelf {

    /** So many changes of everybody are looked through for a person's last. */
    private static final int LOOKED_AT = 200;

    private final Ledger.Page page;
    private final Asker asker;
    private final String conversation;
    private Optional<Directory> directory = Optional.empty();
    private Optional<Map<String, String>> people = Optional.empty();

    PageShelf(Ledger.Page page, Asker asker, String conversation) {
        this.page = page;
        this.asker = asker;
        this.conversation = conversation;
    }

    @Override
    public Directory directory() {
        Directory read =
                directory.orElseGet(() -> page.directory(asker.tenant()).directory());
        directory = Optional.of(read);
        return read;
    }

    @Override
    public List<Finding> failing(Environment environment) {
        return page.alerts(asker.tenant())
                .failedDeploys(FailedDeploys.id(environment.project(), environment.name()))
                .filter(failed -> failed.over().isEmpty())
                .map(FailedDeploys::facts)
                .orElse(List.of());
    }

    @Override
    public Role role() {
        return page.roster(asker.tenant()).role(asker.person());
    }

    @Override
    public Optional<String> contactOf(String person) {
        Map<String, String> known =
                people.orElseGet(() -> page.alerts(asker.tenant()).people());
        people = Optional.of(known);
        return known.entrySet().stream()
                .filter(match -> match.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<Change> last() {
        return lastAudited().stream().map(Audited::change).toList();
    }

    @Override
    public boolean changedLast() {
        Instant touched = page.touched(conversation).orElse(Instant.EPOCH);
        return lastAudited().stream().anyMatch(audited -> !audited.at().isBefore(touched));
    }

    private List<Audited> lastAudited() {
        List<Audited> own = page.directory(asker.tenant()).latest(LOOKED_AT).stream()
                .filter(audited -> audited.who().equals(asker.person()))
                .toList();
        List<Audited> together = new ArrayList<>(own.stream()
                .filter(audited -> audited.at().equals(own.get(0).at()))
                .toList());
        Collections.reverse(together);
        return together;
    }
}
