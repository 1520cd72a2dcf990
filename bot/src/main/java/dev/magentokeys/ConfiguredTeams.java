package dev.magentokeys;

import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Places;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.teams.TeamsEdge;
import dev.magentokeys.teams.TeamsSettings;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.List;

/** Teams, as the settings have it. The one class of this room that names those of Teams. */
record ConfiguredTeams(TeamsEdge teams) implements Edge {

    static Edge of(
            Settings.Teams known,
            Reception reception,
            Places places,
            Alerting alerting,
            byte[] sealKey,
            InstantSource clock) {
        TeamsSettings settings = new TeamsSettings(
                known.app().map(app -> new TeamsSettings.App(app.id(), app.tenant(), app.password())),
                known.openIdUrl().orElse(TeamsSettings.MICROSOFT),
                known.serviceUrls());
        return new ConfiguredTeams(TeamsEdge.create(
                settings, reception, places, alerting, Engine.logReader(), Masker::mask, sealKey, clock));
    }

    @Override
    public void routes(JavalinConfig config) {
        teams.routes(config);
    }

    @Override
    public List<Courier> couriers() {
        return teams.couriers();
    }

    /** Teams calls; nothing is begun from here. */
    @Override
    public void start() {}

    @Override
    public void close() {
        teams.close();
    }
}
