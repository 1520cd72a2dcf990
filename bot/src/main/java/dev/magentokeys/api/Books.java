package dev.magentokeys.api;

import dev.magentokeys.delivery.DirectoryBook;
import dev.magentokeys.delivery.Ledger;
import java.util.function.Function;

/** Opens the book of the caller's own tenant; there is no way to another's. */
record Books(Ledger ledger) {

    /** In one commit: nothing comes between what the work looks at and what it writes. */
    <T> T with(Caller caller, Function<DirectoryBook, T> work) {
        return ledger.inOneCommit(page -> work.apply(page.directory(caller.tenant())));
    }
}
