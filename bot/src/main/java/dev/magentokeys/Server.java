package dev.magentokeys;

import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Patience;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.delivery.Sender;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.slack.SlackEdge;
import dev.magentokeys.slack.SlackSettings;
import dev.magentokeys.store.DataFolder;
import dev.magentokeys.store.Store;
import dev.magentokeys.web.ConversationIds;
import dev.magentokeys.web.WebEdge;
import dev.magentokeys.web.WebSettings;
import io.javalin.Javalin;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running bot: the store, the edges that are configured, and the server that they share. */
public final class Server implements AutoCloseable {

    private final Settings settings;
    private final Store store;
    private final Optional<SlackEdge> slack;
    private final Javalin javalin;

    private Server(Settings settings, Store store, Optional<SlackEdge> slack, Javalin javalin) {
        this.settings = settings;
        this.store = store;
        this.slack = slack;
        this.javalin = javalin;
    }

    /**
     * Starts to listen, and to send what a former run left unsent.
     *
     * @throws dev.magentokeys.store.DataFolderException when the data folder cannot be used, or is in use
     * @throws io.javalin.util.JavalinException when the address cannot be listened on
     */
    public static Server start(Settings settings) {
        InstantSource clock = InstantSource.system();
        Store store = Store.open(DataFolder.open(settings.data()), clock);
        Optional<SlackEdge> slack = Optional.empty();
        try {
            Reception reception = new Reception(store, Engine.dialogue(), clock);
            slack = settings.slack()
                    .map(known -> SlackEdge.create(slackSettings(known), reception, Masker::mask, clock));
            Javalin javalin = javalin(settings, reception, slack);
            List<Courier> couriers = slack.map(SlackEdge::courier).stream().toList();
            store.startSending(new Sender(couriers, new Patience(new SecureRandom()), clock));
            slack.ifPresent(SlackEdge::startSocket);
            return new Server(settings, store, slack, javalin);
        } catch (RuntimeException failure) {
            slack.ifPresent(SlackEdge::close);
            store.close();
            throw failure;
        }
    }

    private static Javalin javalin(Settings settings, Reception reception, Optional<SlackEdge> slack) {
        WebSettings page = new WebSettings(hosts(settings), ConversationIds.unguessable(), Optional::empty);
        WebEdge web = WebEdge.create(reception, Masker::mask, page);
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    web.addTo(config);
                    slack.ifPresent(edge -> edge.routes(config));
                })
                .start(settings.host(), settings.port());
    }

    private static Set<String> hosts(Settings settings) {
        return listensEverywhere(settings) ? Set.of() : Set.of(settings.host());
    }

    private static boolean listensEverywhere(Settings settings) {
        return settings.host().equals("0.0.0.0") || settings.host().equals("::");
    }

    private static SlackSettings slackSettings(Settings.Slack known) {
        return new SlackSettings(
                known.signingSecrets(),
                known.botToken(),
                known.appToken(),
                known.apiUrl().orElse(SlackSettings.SLACK));
    }

    /** The address of the chat page. */
    public String address() {
        String host = listensEverywhere(settings) ? "localhost" : settings.host();
        return "http://%s:%d/".formatted(host, javalin.port());
    }

    /** Takes no new message, ends what is under way, and closes the store. */
    @Override
    public void close() {
        slack.ifPresent(SlackEdge::close);
        javalin.stop();
        store.close();
    }
}
