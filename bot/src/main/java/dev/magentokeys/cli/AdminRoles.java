package dev.magentokeys.cli;

import dev.magentokeys.access.Role;
import dev.magentokeys.delivery.Roster;
import dev.magentokeys.diagnosis.Ids;
import dev.magentokeys.directory.Tenant;
import java.time.InstantSource;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Names who may change a directory, and who may name others. */
@Command(name = "role", mixinStandardHelpOptions = true, description = "Say who may change a directory.")
final class AdminRoles implements Runnable {

    private final AdminCommand.Runner runner;
    private final InstantSource clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    AdminRoles(AdminCommand.Runner runner, InstantSource clock) {
        this.runner = runner;
        this.clock = clock;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "role needs one of: set, list");
    }

    @Command(name = "set", mixinStandardHelpOptions = true, description = "Give a person a role, or take it back.")
    int set(
            @Mixin TenantOption whose,
            @Option(names = "--person", required = true, description = "the tenant's key and the person's own id")
                    String person,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "member|keeper|admin",
                            converter = RoleConverter.class,
                            description = "keepers change the directory; admins also name people")
                    Role role) {
        checkPerson(whose.tenant(), person);
        return runner.run(page -> {
            page.roster(whose.tenant()).name(new Roster.Named(person, role, AdminCommand.OPERATOR, clock.instant()));
            return true;
        });
    }

    private void checkPerson(Tenant tenant, String person) {
        String prefix = tenant.key() + ":";
        if (!person.startsWith(prefix) || !person.substring(prefix.length()).matches("[A-Za-z0-9:_-]+")) {
            throw new ParameterException(
                    spec.commandLine(), "A person of this tenant is written %s and their own id".formatted(prefix));
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List who is more than a member.")
    int list(@Mixin TenantOption whose) {
        Terminal terminal = Terminal.standard();
        return runner.run(page -> {
            page.roster(whose.tenant())
                    .named()
                    .forEach(named -> terminal.line("%s  %s  since %s by %s"
                            .formatted(named.person(), Ids.kebab(named.role()), named.since(), named.by())));
            return true;
        });
    }

    static final class RoleConverter implements ITypeConverter<Role> {
        @Override
        public Role convert(String value) {
            try {
                return Role.valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException("use member, keeper or admin");
            }
        }
    }
}
