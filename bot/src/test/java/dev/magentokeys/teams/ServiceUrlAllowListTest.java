package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.teams.testing.FakeConnector;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A forged service URL would have our token sent to whoever forged it. */
class ServiceUrlAllowListTest extends WithConnector {

    @Test
    void nothingGoesToAServiceThatIsNotOnTheList() {
        try (FakeConnector forged = new FakeConnector()) {
            assertThat(courier.carry(parcel(forged.serviceUrl(), "a:1", new Post.Say(message("hello"))), "k"))
                    .isEqualTo(new Attempt.Undeliverable("its service URL is not one of Teams"));
            assertThat(forged.calls()).isEmpty();
        }
    }

    @Test
    void aConnectorOfThisMachineIsSpokenToWithoutAToken() {
        try (TeamsCourier local = new TeamsCourier(Optional.empty(), url -> true, new Seal(new byte[32]), clock)) {
            assertThat(local.carry(parcel(connector.serviceUrl(), "a:1", new Post.Say(message("hello"))), "k"))
                    .isEqualTo(new Attempt.Arrived());
        }
        assertThat(connector.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.header("authorization")).isEmpty());
    }
}
