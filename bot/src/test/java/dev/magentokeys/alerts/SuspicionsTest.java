package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.directory.Sample;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuspicionsTest {

    @Test
    void aPrimaryContactWhoIsRemovedFromTheProjectRaisesASuspicion() {
        assertThat(removed("berta ")).hasValueSatisfying(transfer -> {
            assertThat(transfer.from()).isEqualTo("berta");
            assertThat(transfer.standing()).isEqualTo(Transfer.Standing.SUSPECTED);
            assertThat(transfer.environments()).containsExactly("production");
        });
        assertThat(removed("Somebody")).isEmpty();
        assertThat(removed("Anna")).as("no primary contact any more").isEmpty();
    }

    @Test
    void changedCredentialsRaiseOneOnlyWhereThePrimaryContactIsKnown() {
        Signal here = new Signal.CredentialsChanged("shop", Optional.empty(), Optional.of("Cleo"), Sample.SINCE);
        Signal elsewhere = new Signal.CredentialsChanged("other", Optional.empty(), Optional.of("Cleo"), Sample.SINCE);
        assertThat(Suspicions.in(here, Sample.directory(), "s1", "cloud:shop")).isPresent();
        assertThat(Suspicions.in(elsewhere, Sample.directory(), "s1", "cloud:other"))
                .isEmpty();
    }

    private static Optional<Transfer> removed(String name) {
        Signal signal = new Signal.UserRemoved("shop", Optional.empty(), name, Sample.SINCE);
        return Suspicions.in(signal, Sample.directory(), "s1", "cloud:shop");
    }
}
