package dev.magentokeys.delivery;

class InMemoryAlertBookTest extends AlertBookContract {

    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    protected Ledger ledger() {
        return ledger;
    }
}
