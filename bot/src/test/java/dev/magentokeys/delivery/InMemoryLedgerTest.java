package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

class InMemoryLedgerTest extends LedgerContract {

    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected List<Parcel> waiting(String address) {
        return ledger.sent().stream()
                .filter(parcel -> parcel.address().equals(address))
                .toList();
    }

    @Override
    protected void checkInvariants() {
        assertThat(ledger.sent()).doesNotContainNull();
    }
}
