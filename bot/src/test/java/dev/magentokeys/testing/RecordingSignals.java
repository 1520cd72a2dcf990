package dev.magentokeys.testing;

import dev.magentokeys.alerts.Signal;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Signals;
import dev.magentokeys.directory.Tenant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the signals that it is given, and whose they are. Thread-safe. */
public final class RecordingSignals implements Signals {

    private final List<String> tenants = new CopyOnWriteArrayList<>();
    private final List<Signal> signals = new CopyOnWriteArrayList<>();

    @Override
    public void take(Ledger.Page page, Tenant tenant, Signal signal) {
        tenants.add(tenant.key());
        signals.add(signal);
    }

    public List<Signal> signals() {
        return List.copyOf(signals);
    }

    /** Whose each of the {@link #signals} is. */
    public List<String> tenants() {
        return List.copyOf(tenants);
    }
}
