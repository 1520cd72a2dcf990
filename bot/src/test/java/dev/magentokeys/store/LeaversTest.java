package dev.magentokeys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.alerts.State;
import dev.magentokeys.delivery.AlertDesk;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.resources.Bundles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contact of the directory who leaves the workspace or the team, on the disk. */
class LeaversTest extends WithStore {

    private static final Tenant TENANT = new Tenant("slack:T1");
    private static final Tenant OTHERS = new Tenant("slack:T2");
    private static final Optional<String> UNKNOWN = Optional.empty();

    @BeforeEach
    void annaIsThePrimaryContactWhoseKeyIsInUse() {
        Licence hers = new Licence("shop", "Shop", Optional.of("anna-account"), Optional.of("anna"), Optional.empty());
        Directory directory = Sample.with(Sample.directory(), hers);
        store().inOneCommit(page -> page.directory(TENANT)
                .write(directory.held().stream()
                        .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                        .toList()));
    }

    @Test
    void whoHasTheEmailOfAPrimaryContactIsAskedAboutAndOnce() {
        left("r1", TENANT, "slack:T1:U7", Optional.of("Anna@Example.com"));
        left("r1", TENANT, "slack:T1:U7", Optional.of("Anna@Example.com"));
        assertThat(alerts(TENANT)).singleElement().satisfies(alert -> {
            assertThat(alert.state()).isEqualTo(State.SUSPECTED);
            assertThat(alert.history()).hasSize(1);
            assertThat(alert.evidence()).containsExactly(Sample.SINCE + "  slack: user removed: Anna");
        });
    }

    @Test
    void whoWasMatchedToThatContactIsToo() {
        match("slack:T1:U7");
        left("r1", TENANT, "slack:T1:U7", UNKNOWN);
        assertThat(alerts(TENANT)).hasSize(1);
    }

    @Test
    void nobodyElseIsAndNothingIsGuessed() {
        left("r1", TENANT, "slack:T1:Anna", UNKNOWN);
        left("r2", TENANT, "slack:T1:U8", Optional.of("berta@example.com"));
        match("slack:T1:U7");
        left("r3", TENANT, "slack:T1:U9", Optional.of("anna@example.com"));
        left("r4", OTHERS, "slack:T2:U7", Optional.of("anna@example.com"));
        assertThat(alerts(TENANT)).isEmpty();
        assertThat(alerts(OTHERS)).isEmpty();
    }

    private void left(String report, Tenant tenant, String person, Optional<String> email) {
        new AlertDesk(store(), new AlertSpeech(Bundles.ofAlerts()), clock)
                .left(report, tenant, person, email, Sample.SINCE);
    }

    private void match(String person) {
        store().inOneCommit(page -> {
            page.alerts(TENANT).match("anna", person);
            return person;
        });
    }

    private List<Alert> alerts(Tenant tenant) {
        return store().inOneCommit(page -> page.alerts(tenant).alerts());
    }
}
