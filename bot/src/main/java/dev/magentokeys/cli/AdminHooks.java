package dev.magentokeys.cli;

import dev.magentokeys.cli.SharedKeySource.SharedKey;
import dev.magentokeys.delivery.Hook;
import dev.magentokeys.delivery.HookPath;
import dev.magentokeys.delivery.KeyBox;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes the addresses that cloud projects report to. An address is shown once, when it is made. */
@Command(
        name = "hook",
        mixinStandardHelpOptions = true,
        description = "Make, list and revoke addresses that the webhooks of Commerce cloud projects report to.")
final class AdminHooks implements Runnable {

    private final AdminCommand.Runner runner;
    private final Supplier<KeyBox> box;
    private final InstantSource clock;
    private final Terminal terminal = Terminal.standard();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** @param box seals what is shared with the cloud, as the bot opens it */
    AdminHooks(AdminCommand.Runner runner, Supplier<KeyBox> box, InstantSource clock) {
        this.runner = runner;
        this.box = box;
        this.clock = clock;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "hook needs one of: new, list, revoke");
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
        Optional<String> sealed = sharedKey.map(key -> box.get().seal(key.text(), path));
        Hook hook = Hook.fresh(path, project, sealed, AdminCommand.OPERATOR, clock.instant());
        return runner.run(page -> {
            page.hooks(whose.tenant()).add(hook);
            show(hook, path, whose);
            return true;
        });
    }

    private void show(Hook hook, HookPath path, TenantOption whose) {
        terminal.line("Hook %s of %s is made. Its address is shown only now:"
                .formatted(hook.id(), whose.tenant().key()));
        terminal.line("  /hooks/cloud/" + path.text());
        terminal.line("Register it, with the host that the bot is reached by:");
        terminal.line("  magento-cloud integration:add --type=webhook --url=https://HOST/hooks/cloud/%s%s"
                .formatted(path.text(), hook.sealedKey().isPresent() ? " --shared-key=KEY" : ""));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "List the hooks of a tenant, revoked ones too.")
    int list(@Mixin TenantOption whose) {
        return runner.run(page -> {
            List<Hook> hooks = page.hooks(whose.tenant()).all();
            hooks.forEach(hook -> terminal.line(line(hook)));
            if (hooks.isEmpty()) {
                terminal.line("%s has no hooks.".formatted(whose.tenant().key()));
            }
            return true;
        });
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Take nothing at an address any more.")
    int revoke(
            @Mixin TenantOption whose, @Parameters(paramLabel = "ID", description = "as the list shows it") String id) {
        return runner.run(page -> {
            boolean done = page.hooks(whose.tenant()).revoke(id, AdminCommand.OPERATOR, clock.instant());
            if (done) {
                terminal.line("Hook %s takes nothing any more.".formatted(id.strip()));
            } else {
                System.err.printf(
                        "%s has no hook of this id in force. [Hint: see admin hook list --tenant %s]%n",
                        whose.tenant().key(), whose.tenant().key());
            }
            return done;
        });
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
