package dev.magentokeys.cli;

import dev.magentokeys.delivery.AccessLedger;
import dev.magentokeys.delivery.KeyBox;
import dev.magentokeys.store.BesideStore;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What only the operator of the machine may do: tokens of the API, the first roles, and hooks. The bot may run meanwhile. */
@Command(
        name = "admin",
        mixinStandardHelpOptions = true,
        description =
                "Make tokens for the API and hooks for clouds, and name who may change a directory; also while the bot runs.")
public final class AdminCommand implements Callable<Integer> {

    /** Who did it, in the audit. */
    static final String OPERATOR = "local:terminal";

    private final Supplier<BesideStore> stores;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private AdminCommand(Supplier<BesideStore> stores) {
        this.stores = stores;
    }

    /** @param stores opens the store of the data folder that the settings name, or throws with a sentence for the operator */
    public static CommandLine commandLine(Supplier<BesideStore> stores, InstantSource clock) {
        AdminCommand admin = new AdminCommand(stores);
        return new CommandLine(admin)
                .addSubcommand(new AdminTokens(admin::run, clock))
                .addSubcommand(new AdminRoles(admin::run, clock))
                .addSubcommand(new AdminHooks(admin::run, admin::box, clock));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "admin needs one of: token, role, tenants, hook");
    }

    @Command(
            name = "tenants",
            mixinStandardHelpOptions = true,
            description = "List the tenants that have told something, named somebody or made a token.")
    int tenants() {
        return run(page -> {
            page.tenants().forEach(tenant -> Terminal.standard().line(tenant.key()));
            return true;
        });
    }

    /** Runs what an operator asks for in one commit. */
    @FunctionalInterface
    interface Runner {
        /** @param work false when what it asks for cannot be done, which it has said then */
        int run(Function<AccessLedger.Page, Boolean> work);
    }

    private KeyBox box() {
        try (BesideStore store = stores.get()) {
            return new KeyBox(store.sealKey());
        }
    }

    private int run(Function<AccessLedger.Page, Boolean> work) {
        try (BesideStore store = stores.get()) {
            return store.access(work) ? 0 : spec.exitCodeOnInvalidInput();
        }
    }
}
