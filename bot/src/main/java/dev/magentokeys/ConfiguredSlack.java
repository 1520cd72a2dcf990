package dev.magentokeys;

import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.slack.SlackEdge;
import dev.magentokeys.slack.SlackSettings;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.List;

/** Slack, as the settings have it. The one class of this room that names Slack's. */
record ConfiguredSlack(SlackEdge slack) implements Edge {

    static Edge of(Settings.Slack known, Reception reception, Alerting alerting, InstantSource clock) {
        SlackSettings settings = new SlackSettings(
                known.signingSecrets(),
                known.botToken(),
                known.appToken(),
                known.apiUrl().orElse(SlackSettings.SLACK));
        return new ConfiguredSlack(
                SlackEdge.create(settings, reception, alerting, Engine.logReader(), Masker::mask, clock));
    }

    @Override
    public void routes(JavalinConfig config) {
        slack.routes(config);
    }

    @Override
    public List<Courier> couriers() {
        return slack.couriers();
    }

    @Override
    public void start() {
        slack.startSocket();
    }

    @Override
    public void close() {
        slack.close();
    }
}
