package dev.magentokeys.delivery;

import dev.magentokeys.alerts.Signal;
import dev.magentokeys.directory.Tenant;

/** Takes what a tenant's cloud projects report. Implementations are thread-safe. */
public interface Signals {

    /** Within the commit that notes the report, so that both are kept or neither; each signal comes once. */
    void take(Ledger.Page page, Tenant tenant, Signal signal);
}
