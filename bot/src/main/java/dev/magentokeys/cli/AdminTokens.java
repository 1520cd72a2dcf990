package dev.magentokeys.cli;

import dev.magentokeys.access.ApiToken;
import dev.magentokeys.access.Role;
import dev.magentokeys.delivery.TokenSecret;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes bearer tokens. A secret is shown once, when it is made; it is on standard output alone. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Make, list and revoke tokens of the API.")
final class AdminTokens implements Runnable {

    private final AdminCommand.Runner runner;
    private final InstantSource clock;
    private final Terminal terminal = Terminal.standard();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    AdminTokens(AdminCommand.Runner runner, InstantSource clock) {
        this.runner = runner;
        this.clock = clock;
    }

    @Override
    public void run() {
        throw bad("token needs one of: new, list, revoke");
    }

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Make a token, and show its secret this once.")
    int make(
            @Mixin TenantOption whose,
            @Option(names = "--name", required = true, description = "how the audit names it, for instance ci")
                    String name,
            @Option(names = "--read-only", description = "it may read, and change nothing") boolean readOnly) {
        TokenSecret secret = TokenSecret.random(new SecureRandom());
        ApiToken token = token(name, readOnly ? Role.MEMBER : Role.KEEPER, secret);
        return runner.run(page -> {
            boolean added = page.tokens(whose.tenant()).add(token);
            if (added) {
                terminal.line(secret.reveal());
                System.err.println("This is shown once. Keep it as you keep a password.");
            } else {
                System.err.println("There is, or was, a token of this name. [Hint: take another name]");
            }
            return added;
        });
    }

    private ApiToken token(String name, Role role, TokenSecret secret) {
        try {
            return ApiToken.made(name, role, secret.hash(), AdminCommand.OPERATOR, clock.instant());
        } catch (IllegalArgumentException noName) {
            throw bad(String.valueOf(noName.getMessage()));
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the tokens that were ever made.")
    int list(@Mixin TenantOption whose) {
        return runner.run(page -> {
            page.tokens(whose.tenant()).all().forEach(token -> terminal.line(line(token)));
            return true;
        });
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Let nobody in with it any more.")
    int revoke(
            @Mixin TenantOption whose,
            @Option(names = "--name", required = true, description = "as the list names it") String name) {
        return runner.run(page -> {
            boolean done = page.tokens(whose.tenant()).revoke(name, AdminCommand.OPERATOR, clock.instant());
            if (!done) {
                System.err.println("There is no such token in use. [Hint: admin token list shows them all]");
            }
            return done;
        });
    }

    private static String line(ApiToken token) {
        return "%s  %s  made %s by %s  last used %s%s"
                .formatted(
                        token.name(),
                        token.role() == Role.MEMBER ? "read-only" : "read-write",
                        token.madeAt(),
                        token.madeBy(),
                        token.lastUsed().map(LocalDate::toString).orElse("never"),
                        token.revokedAt().map(at -> "  revoked " + at).orElse(""));
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
