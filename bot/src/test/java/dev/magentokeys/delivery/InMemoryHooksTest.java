package dev.magentokeys.delivery;

class InMemoryHooksTest extends HooksContract {

    private final Ledger ledger = new InMemoryLedger();

    @Override
    protected Ledger ledger() {
        return ledger;
    }
}
