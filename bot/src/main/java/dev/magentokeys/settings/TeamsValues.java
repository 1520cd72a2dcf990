package dev.magentokeys.settings;

import dev.magentokeys.settings.Settings.Teams;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what is set about Teams. Without an app id nobody could be told from Teams, so that needs to be asked for and stays on this machine. */
final class TeamsValues {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final Values values;

    TeamsValues(Values values) {
        this.values = values;
    }

    /**
     * @param host that the server listens on
     * @return empty when nothing of Teams is set
     */
    Optional<Teams> read(String host) {
        Optional<String> id = values.find("TEAMS_APP_ID");
        if (isTrue("TEAMS_LOCAL")) {
            checkLocal(id, host);
            return Optional.of(teams(Optional.empty()));
        }
        if (id.isPresent()) {
            return Optional.of(teams(Optional.of(app(id.orElseThrow()))));
        }
        if (isTrue("TEAMS_MANAGED_IDENTITY")
                || Stream.of("TEAMS_APP_PASSWORD", "TEAMS_TENANT_ID")
                        .anyMatch(name -> values.find(name).isPresent())) {
            throw new SettingsException(
                    "Teams is configured in part: the app id is missing.",
                    "set MAGENTO_KEYS_TEAMS_APP_ID, or only MAGENTO_KEYS_TEAMS_LOCAL=true to try it on this machine");
        }
        return Optional.empty();
    }

    private static void checkLocal(Optional<String> id, String host) {
        if (id.isPresent()) {
            throw new SettingsException(
                    "Teams cannot run locally and with an app id at once.",
                    "unset MAGENTO_KEYS_TEAMS_LOCAL, or unset MAGENTO_KEYS_TEAMS_APP_ID");
        }
        if (!LOOPBACK.contains(host)) {
            throw new SettingsException(
                    "Teams in local mode lets anybody in, so the server may not listen beyond this machine.",
                    "set MAGENTO_KEYS_HOST to 127.0.0.1, or unset MAGENTO_KEYS_TEAMS_LOCAL");
        }
    }

    private Teams.App app(String id) {
        String tenant = values.find("TEAMS_TENANT_ID")
                .orElseThrow(() -> new SettingsException(
                        "Teams is configured in part: the tenant is missing.",
                        "set MAGENTO_KEYS_TEAMS_TENANT_ID to the directory (tenant) id of the registration"));
        Optional<String> password = values.find("TEAMS_APP_PASSWORD");
        if (isTrue("TEAMS_MANAGED_IDENTITY") == password.isPresent()) {
            throw new SettingsException(
                    "Teams needs either a password or a managed identity, not both and not neither.",
                    "set MAGENTO_KEYS_TEAMS_APP_PASSWORD, or MAGENTO_KEYS_TEAMS_MANAGED_IDENTITY=true");
        }
        return new Teams.App(id, tenant, password);
    }

    private Teams teams(Optional<Teams.App> app) {
        List<URI> serviceUrls = values.find("TEAMS_SERVICE_URLS").stream()
                .flatMap(urls -> Stream.of(urls.split(",")))
                .map(url -> Addresses.url(Values.PREFIX + "TEAMS_SERVICE_URLS", url.strip()))
                .toList();
        Optional<URI> openIdUrl =
                values.find("TEAMS_OPENID_URL").map(url -> Addresses.url(Values.PREFIX + "TEAMS_OPENID_URL", url));
        return new Teams(app, openIdUrl, serviceUrls);
    }

    private boolean isTrue(String name) {
        String value = values.find(name).orElse("false");
        if (!Set.of("true", "false").contains(value)) {
            throw new SettingsException(
                    Values.PREFIX + name + " is neither true nor false.", "set it to true, or leave it unset");
        }
        return value.equals("true");
    }
}
