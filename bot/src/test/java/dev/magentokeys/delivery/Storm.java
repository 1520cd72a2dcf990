package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.Moves;
import dev.magentokeys.alerts.Transfer;
import dev.magentokeys.directory.AccessKey;
import dev.magentokeys.directory.Audited;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.directory.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * A thousand transfers of the shop of {@link Sample}, whose twenty old keys are all in use, within ten seconds, each told twice.
 *
 * @param channel that hears of them, and of nothing else
 */
public record Storm(Ledger ledger, Transfers transfers, Tenant tenant, String channel) {

    public static final int KEYS = 20;

    private static final int TRANSFERS = 1_000;
    private static final int A_SECOND = TRANSFERS / 10;
    private static final int UNTIL_IT_IS_QUIET = 60;

    /** The directory knows one key; these are the others. */
    public void moreKeys() {
        Directory all = Sample.directory();
        for (int i = 1; i < KEYS; i++) {
            Environment environment = new Environment("env-" + i, "shop", "Env " + i, Optional.of("shop"));
            AccessKey key = Sample.key("key-" + i, "anna-account");
            KeyUse use = new KeyUse("env-" + i, KeyUse.Place.VARIABLE, KeyUse.Level.ENVIRONMENT, "key-" + i);
            all = Sample.with(all, environment, key, use);
        }
        Directory twenty = all;
        ledger.inOneCommit(page -> page.directory(tenant)
                .write(twenty.held().stream()
                        .filter(held -> Sample.directory().find(held.ref()).isEmpty())
                        .map(held -> new Audited(Sample.SINCE, "cleo", new Change.Added(held)))
                        .toList()));
    }

    /** @param second lets a second pass, and says how many calls then reached the platform */
    public void pass(IntSupplier second) {
        for (int i = 1; i <= TRANSFERS; i++) {
            Transfer transfer = Moves.move("t" + i, Transfer.Kind.OTHER_ACCOUNT);
            transfers.tell(tenant, transfer);
            transfers.tell(tenant, transfer);
            if (i % A_SECOND == 0) {
                atMostOneCall(second);
            }
        }
        for (int i = 0; i < UNTIL_IT_IS_QUIET; i++) {
            atMostOneCall(second);
        }
        nothingIsLostAndNothingDoubled();
    }

    private static void atMostOneCall(IntSupplier second) {
        assertThat(second.getAsInt()).as("calls in a second").isLessThanOrEqualTo(1);
    }

    private void nothingIsLostAndNothingDoubled() {
        List<Alert> alerts = ledger.inOneCommit(page -> page.alerts(tenant).alerts());
        assertThat(alerts).hasSize(KEYS).allSatisfy(alert -> {
            assertThat(alert.history()).hasSize(TRANSFERS);
            Optional<AlertBook.Post> shown =
                    ledger.inOneCommit(page -> page.alerts(tenant).post(channel, alert.id()));
            assertThat(shown)
                    .hasValueSatisfying(post -> assertThat(post.revision())
                            .as("what the channel shows")
                            .isEqualTo(alert.revision()));
        });
    }
}
