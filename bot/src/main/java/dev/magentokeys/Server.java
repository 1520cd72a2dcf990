package dev.magentokeys;

import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.api.ApiEdge;
import dev.magentokeys.conversation.RuleDialogue;
import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Patience;
import dev.magentokeys.delivery.Places;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.delivery.Sender;
import dev.magentokeys.resources.Bundles;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.settings.Settings;
import dev.magentokeys.store.DataFolder;
import dev.magentokeys.store.SealKey;
import dev.magentokeys.store.Store;
import dev.magentokeys.web.ConversationIds;
import dev.magentokeys.web.WebEdge;
import dev.magentokeys.web.WebSettings;
import io.javalin.Javalin;
import io.javalin.util.JavalinLogger;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The running bot: the store, the edges that are configured, and the server that they share. */
public final class Server implements AutoCloseable {

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::");

    private final Settings settings;
    private final Store store;
    private final List<Edge> edges;
    private final Javalin javalin;

    private Server(Settings settings, Store store, List<Edge> edges, Javalin javalin) {
        this.settings = settings;
        this.store = store;
        this.edges = edges;
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
        DataFolder folder = DataFolder.open(settings.data());
        Store store = Store.open(folder, clock);
        List<Edge> edges = new ArrayList<>();
        try {
            RuleDialogue dialogue = Engine.dialogue();
            Reception reception = new Reception(store, dialogue, Engine.bookkeeping(), Engine.alertTalk(), clock);
            Places places = new Places(store, clock);
            Alerting alerting = Alerting.of(store, new AlertSpeech(Bundles.ofAlerts()), clock);
            settings.slack().ifPresent(known -> edges.add(ConfiguredSlack.of(known, reception, alerting, clock)));
            settings.teams()
                    .ifPresent(known -> edges.add(
                            ConfiguredTeams.of(known, reception, places, alerting, SealKey.of(folder), clock)));
            WebSettings page = new WebSettings(hosts(settings), ConversationIds.unguessable(), () -> notReady(store));
            WebEdge web = WebEdge.create(reception, dialogue, Masker::mask, Engine.logReader(), page);
            ApiEdge api = ApiEdge.create(store, store.access(), clock);
            Javalin javalin = javalin(settings, web, api, edges);
            List<Courier> couriers = couriers(edges, alerting);
            store.startSending(new Sender(couriers, new Patience(new SecureRandom()), clock));
            edges.forEach(Edge::start);
            return new Server(settings, store, List.copyOf(edges), javalin);
        } catch (RuntimeException failure) {
            edges.forEach(Edge::close);
            store.close();
            throw failure;
        }
    }

    private static List<Courier> couriers(List<Edge> edges, Alerting alerting) {
        return Stream.concat(edges.stream().flatMap(edge -> edge.couriers().stream()), Stream.of(alerting.watch()))
                .toList();
    }

    private static Javalin javalin(Settings settings, WebEdge web, ApiEdge api, List<Edge> edges) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            web.addTo(config);
            api.addTo(config);
            edges.forEach(edge -> edge.routes(config));
        });
        // What keeps it from listening is thrown too, and told in our own words.
        JavalinLogger.enabled = false;
        try {
            return javalin.start(settings.host(), settings.port());
        } finally {
            JavalinLogger.enabled = true;
        }
    }

    /** Why no message could be taken in at the moment. */
    private static Optional<String> notReady(Store store) {
        try {
            // Reading begins a commit, and a commit takes the right to write.
            return store.inOneCommit(page -> page.conversation("").flatMap(none -> Optional.empty()));
        } catch (RuntimeException failure) {
            return Optional.of("the store cannot be written");
        }
    }

    private static Set<String> hosts(Settings settings) {
        return EVERYWHERE.contains(settings.host()) ? Set.of() : Set.of(bracketed(settings.host()));
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** The address of the chat page, for a browser on this machine. */
    public String address() {
        String host = EVERYWHERE.contains(settings.host()) ? "localhost" : bracketed(settings.host());
        return "http://%s:%d/".formatted(host, javalin.port());
    }

    /** Takes no new message, ends what is under way, and closes the store. */
    @Override
    public void close() {
        javalin.stop();
        edges.forEach(Edge::close);
        store.close();
    }
}
