package dev.magentokeys.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Looks one setting up: the environment variable, the file that its {@code …_FILE} twin names, the properties file; in this order.
 * {@code MAGENTO_KEYS_SLACK_BOT_TOKEN} is {@code slack.bot.token} in the properties file.
 */
final class Values {

    static final String PREFIX = "MAGENTO_KEYS_";

    private final Map<String, String> environment;
    private final Properties properties;

    Values(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        this.properties = properties(variable(PREFIX + "CONFIG"));
    }

    /** @throws SettingsException when a file that is named cannot be read */
    Optional<String> find(String name) {
        String variable = PREFIX + name;
        return variable(variable)
                .or(() -> variable(variable + "_FILE").flatMap(file -> said(secret(variable, file))))
                .or(() -> Optional.ofNullable(properties.getProperty(
                                name.toLowerCase(Locale.ROOT).replace('_', '.')))
                        .flatMap(Values::said));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).flatMap(Values::said);
    }

    /** An empty value, as compose files leave one, is as good as none. */
    private static Optional<String> said(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    private static String secret(String variable, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException failure) {
            throw new SettingsException(
                    "%s_FILE names a file that cannot be read.".formatted(variable),
                    "check that the file exists and that this user may read it");
        }
    }

    private static Properties properties(Optional<String> file) {
        Properties properties = new Properties();
        if (file.isPresent()) {
            try (Reader reader = Files.newBufferedReader(Path.of(file.orElseThrow()), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException failure) {
                throw new SettingsException(
                        "%sCONFIG names a properties file that cannot be read.".formatted(PREFIX),
                        "check its path and that it is UTF-8 text with lines like port=3000");
            }
        }
        return properties;
    }
}
