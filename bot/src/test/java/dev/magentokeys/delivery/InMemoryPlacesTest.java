package dev.magentokeys.delivery;

class InMemoryPlacesTest extends PlacesContract {

    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    protected Ledger ledger() {
        return ledger;
    }
}
