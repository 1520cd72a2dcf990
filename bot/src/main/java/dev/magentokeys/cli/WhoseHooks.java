package dev.magentokeys.cli;

import dev.magentokeys.directory.Tenant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The tenant that a command is for. */
final class WhoseHooks {

    @Option(
            names = "--tenant",
            required = true,
            paramLabel = "TENANT",
            converter = TenantConverter.class,
            description = "slack:TEAM, teams:TENANT or local")
    Tenant tenant = new Tenant("local");

    static final class TenantConverter implements ITypeConverter<Tenant> {
        @Override
        public Tenant convert(String key) {
            if (key.matches("(slack|teams):[A-Za-z0-9-]{1,64}|local")) {
                return new Tenant(key);
            }
            throw new TypeConversionException("use slack:TEAM, teams:TENANT or local");
        }
    }
}
