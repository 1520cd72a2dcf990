package dev.magentokeys.cli;

import dev.magentokeys.cli.SharedKeySource.SharedKey;
import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.settings.SettingsException;
import dev.magentokeys.store.DataFolderException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes, lists and revokes the addresses that cloud projects report to. */
@Command(
        name = "hook",
        mixinStandardHelpOptions = true,
        description =
                "Addresses that the webhooks of Commerce cloud projects report to; the bot must be stopped meanwhile.")
public final class HookCommand {

    private static final int UNUSABLE = 2;

    private final OpenStore.Opener opener;
    private final PrintStream out;

    public HookCommand(OpenStore.Opener opener, PrintStream out) {
        this.opener = opener;
        this.out = out;
    }

    @Command(name = "new", mixinStandardHelpOptions = true, description = "Make an address; it is shown this once.")
    int make(
            @Mixin TenantOption whose,
            @Option(
                            names = "--project",
                            paramLabel = "PROJECT",
                            description = "the only project that may report; else the first that does")
                    Optional<String> project,
            @Option(
                            names = "--shared-key-file",
                            paramLabel = "FILE|-",
                            converter = SharedKeySource.class,
                            description = "the key that the cloud signs with; nothing unsigned is taken then")
                    Optional<SharedKey> sharedKey) {
        HookPath path = HookPath.fresh(new SecureRandom());
        return with(store -> {
            Optional<String> sealed = sharedKey.map(key -> store.box().seal(key.text(), path));
            Hook hook = Hook.fresh(
                    path, project, sealed, AdminCommand.OPERATOR, store.clock().instant());
            store.ledger().inOneCommit(page -> {
                page.hooks(whose.tenant()).add(hook);
                return hook;
            });
            out.printf(
                    "Hook %s of %s is made. Its address is shown only now:%n",
                    hook.id(), whose.tenant().key());
            out.printf("  /hooks/cloud/%s%n", path.text());
            out.printf("Register it, with the host that the bot is reached by:%n");
            out.printf(
                    "  magento-cloud integration:add --type=webhook --url=https://HOST/hooks/cloud/%s%s%n",
                    path.text(), sealed.isPresent() ? " --shared-key=KEY" : "");
            return 0;
        });
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "List the hooks of a tenant, revoked ones too.")
    int list(@Mixin TenantOption whose) {
        return with(store -> {
            List<Hook> hooks = store.ledger()
                    .inOneCommit(page -> page.hooks(whose.tenant()).all());
            hooks.forEach(hook -> out.println(line(hook)));
            if (hooks.isEmpty()) {
                out.printf("%s has no hooks.%n", whose.tenant().key());
            }
            return 0;
        });
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Take nothing at an address any more.")
    int revoke(
            @Mixin TenantOption whose, @Parameters(paramLabel = "ID", description = "as the list shows it") String id) {
        return with(store -> {
            Instant now = store.clock().instant();
            if (store.ledger().inOneCommit(page -> page.hooks(whose.tenant()).revoke(id, AdminCommand.OPERATOR, now))) {
                out.printf("Hook %s takes nothing any more.%n", id.strip());
                return 0;
            }
            System.err.printf(
                    "%s has no hook of this id in force. [Hint: see admin hook list --tenant %s]%n",
                    whose.tenant().key(), whose.tenant().key());
            return UNUSABLE;
        });
    }

    private int with(Function<OpenStore, Integer> work) {
        try {
            return opener.with(work);
        } catch (SettingsException | DataFolderException unusable) {
            System.err.println(unusable.getMessage());
            return UNUSABLE;
        }
    }

    private static String line(Hook hook) {
        return "%s  %s  %s  made %s by %s%s"
                .formatted(
                        hook.id(),
                        hook.project().orElse("no report yet"),
                        hook.sealedKey().isPresent() ? "signed" : "unsigned",
                        minute(hook.madeAt()),
                        hook.madeBy(),
                        hook.revoked().map(at -> "  revoked " + minute(at)).orElse(""));
    }

    private static Instant minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }
}
