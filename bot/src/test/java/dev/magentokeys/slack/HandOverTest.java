package dev.magentokeys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.access.Asker;
import dev.magentokeys.access.Role;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.Moves;
import dev.magentokeys.alerts.Offer;
import dev.magentokeys.alerts.Press;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.delivery.Transfers;
import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Licence;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.directory.Told;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of an alert becomes what the directory says, by whom, and can be taken back. */
class HandOverTest {

    private static final Tenant TENANT = new Tenant("slack:" + Payloads.TEAM);
    private static final Asker ANNA = new Asker(TENANT, "slack:" + Payloads.TEAM + ":" + Payloads.USER);
    private static final Licence HERS =
            new Licence("shop", "Shop", Optional.of("anna-account"), Optional.of("anna"), Optional.empty());
    private static final Licence MOVED =
            new Licence("shop", "Shop", Optional.of("berta-account"), Optional.of("berta"), Optional.of("anna"));
    private static final AlertId ALERT = new AlertId("shop", "key-x");

    private final SlackBench bench = new SlackBench(Engine.dialogue());

    @BeforeEach
    void annaIsThePrimaryContact() {
        Directory directory = Sample.directory(HERS);
        bench.ledger.inOneCommit(page -> page.directory(TENANT)
                .write(directory.held().stream()
                        .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                        .toList()));
        name(Role.KEEPER);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void name(Role role) {
        bench.ledger.inOneCommit(page -> {
            page.roster(TENANT).name(new Roster.Named(ANNA.person(), role, "slack:T0ACME:U0BOSS", Sample.SINCE));
            return page;
        });
    }

    private Directory directory() {
        return bench.ledger.inOneCommit(page -> page.directory(TENANT).directory());
    }

    private Licence licence() {
        return directory().find(Licence.class, "shop").orElseThrow();
    }

    private Optional<AccessKey.State> key() {
        return directory().find(AccessKey.class, "key-x").flatMap(AccessKey::state);
    }

    private void record(Transfer transfer) {
        Told byAnna = new Told(transfer.told().since(), ANNA.person());
        new Transfers(bench.ledger, bench.clock).tell(TENANT, transfer.confirmed(byAnna));
    }

    private void press(Offer offer) {
        bench.alerting.desk().press(bench.trigger(), ANNA, new Press(ALERT, offer), Language.EN);
    }

    @Test
    void aRecordedTransferMovesTheLicenceAndUndoTakesItBack() {
        record(Moves.move("t1", Transfer.Kind.OTHER_ACCOUNT));
        assertThat(licence()).isEqualTo(MOVED);
        assertThat(bench.ledger.<List<Audited>>inOneCommit(
                        page -> page.directory(TENANT).latest(1)))
                .singleElement()
                .satisfies(audited -> {
                    assertThat(audited.who()).isEqualTo(ANNA.person());
                    assertThat(audited.change().ref()).isEqualTo(HERS.ref());
                });
        bench.command("directory undo");
        assertThat(licence()).isEqualTo(HERS);
    }

    @Test
    void aTransferOfALaterDayMovesItOnThatDay() {
        LocalDate day =
                bench.clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(2);
        Transfer later = Moves.move("t1", Transfer.Kind.OTHER_ACCOUNT);
        record(new Transfer(
                later.id(),
                later.standing(),
                later.kind(),
                later.from(),
                later.to(),
                Optional.of(day),
                later.licence(),
                later.environments(),
                later.told()));
        bench.later(Duration.ofHours(23));
        assertThat(licence()).isEqualTo(HERS);
        bench.later(Duration.ofHours(25));
        assertThat(licence()).isEqualTo(MOVED);
    }

    @Test
    void aSuspicionMovesNothingUntilAKeeperConfirmsIt() {
        bench.alerting.desk().left("r1", TENANT, "slack:T0ACME:U0ANNA", Optional.of("anna@example.com"), Sample.SINCE);
        assertThat(licence()).isEqualTo(HERS);
        press(Offer.YES_IT_MOVED);
        assertThat(licence().contact()).isEmpty();
        assertThat(licence().previousContact()).contains("anna");
    }

    @Test
    void aKeyIsOffWhenAKeeperSaysSoAndAStatementOfAnybodyElseIsOnlyNoted() {
        record(Moves.move("t1", Transfer.Kind.OTHER_ACCOUNT));
        name(Role.MEMBER);
        press(Offer.DISABLED);
        assertThat(key()).contains(AccessKey.State.ENABLED);
        assertThat(bench.ledger.<Boolean>inOneCommit(
                        page -> page.alerts(TENANT).alert(ALERT).orElseThrow().saidDisabled()))
                .isTrue();
        name(Role.KEEPER);
        press(Offer.DISABLED);
        assertThat(key()).contains(AccessKey.State.DISABLED);
        bench.command("directory undo");
        assertThat(key()).contains(AccessKey.State.ENABLED);
    }
}
