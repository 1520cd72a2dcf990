package dev.magentokeys.cli;

import dev.magentokeys.directory.Tenant;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whose tokens and roles they are. */
final class TenantOption {

    private static final Pattern FORM = Pattern.compile("local|slack:[A-Z0-9]+|teams:[0-9a-f-]{36}");

    @Option(
            names = "--tenant",
            required = true,
            paramLabel = "KEY",
            converter = Converter.class,
            description = "slack:<team id>, teams:<tenant id>, or local for the chat page and the terminal")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Tenant tenant;

    Tenant tenant() {
        return tenant;
    }

    static final class Converter implements ITypeConverter<Tenant> {
        @Override
        public Tenant convert(String value) {
            if (!FORM.matcher(value).matches()) {
                throw new TypeConversionException(
                        "'%s' is no tenant; write slack:T024BE7LD, teams: and the tenant's UUID, or local"
                                .formatted(value));
            }
            return new Tenant(value);
        }
    }
}
