package dev.magentokeys.delivery;

class InMemoryDirectoryBookTest extends DirectoryBookContract {

    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    protected Ledger ledger() {
        return ledger;
    }
}
