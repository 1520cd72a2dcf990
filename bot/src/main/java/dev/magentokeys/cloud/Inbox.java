package dev.magentokeys.cloud;

import dev.magentokeys.alerts.Signal;
import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.Hooks;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Signals;
import dev.magentokeys.diagnosis.Ids;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Finds the hook behind an address, and takes in what was reported there: each report once, in one commit with what follows from it. */
final class Inbox {

    /** What became of a report. */
    enum Outcome {
        TAKEN,
        REPEATED,
        /** Nothing follows from it. */
        FORGOTTEN,
        /** The hook is another project's. */
        OF_ANOTHER_PROJECT,
        /** The hook was revoked meanwhile. */
        NO_HOOK
    }

    private final Ledger ledger;
    private final Signals signals;
    private final InstantSource clock;

    Inbox(Ledger ledger, Signals signals, InstantSource clock) {
        this.ledger = ledger;
        this.signals = signals;
        this.clock = clock;
    }

    Optional<Hook> hook(HookPath path) {
        return ledger.inOneCommit(page -> page.hookAt(path).map(Hooks.Found::hook));
    }

    Outcome take(HookPath path, Activity activity, List<Signal> reported) {
        return ledger.inOneCommit(page -> page.hookAt(path)
                .map(found -> take(page, found, activity, reported))
                .orElse(Outcome.NO_HOOK));
    }

    private Outcome take(Ledger.Page page, Hooks.Found found, Activity activity, List<Signal> reported) {
        Hook hook = found.hook();
        if (!hook.project().orElse(activity.project()).equals(activity.project())) {
            return Outcome.OF_ANOTHER_PROJECT;
        }
        page.hooks(found.tenant()).claim(hook.id(), activity.project());
        if (reported.isEmpty()) {
            return Outcome.FORGOTTEN;
        }
        String onceKey = "cloud:%s:%s:%s".formatted(hook.id(), activity.id(), Ids.kebab(activity.state()));
        if (!page.firstTime(onceKey, clock.instant())) {
            return Outcome.REPEATED;
        }
        reported.forEach(signal -> signals.take(page, found.tenant(), signal));
        return Outcome.TAKEN;
    }
}
