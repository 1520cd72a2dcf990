package dev.magentokeys.slack;

import com.slack.api.bolt.App;
import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.secrets.Masked;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Slack edge as a whole. One a process: Bolt keeps threads for each. */
public final class SlackEdge implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackEdge.class);

    private final App app;
    private final List<Courier> couriers;
    private final Optional<SlackRoutes> routes;
    private final Optional<SlackSocket> socket;

    private SlackEdge(SlackSettings settings, App app, List<Courier> couriers, InstantSource clock) {
        this.app = app;
        this.couriers = couriers;
        this.routes = settings.signingSecrets().isEmpty()
                ? Optional.empty()
                : Optional.of(new SlackRoutes(new SignatureGate(settings.signingSecrets(), clock), app));
        this.socket = settings.appToken().map(token -> new SlackSocket(token, app));
    }

    /**
     * @param reader reads the logs that come as files or that somebody points at
     * @param masker masks what people type, before anything else sees it
     */
    public static SlackEdge create(
            SlackSettings settings,
            Reception reception,
            Alerting alerting,
            LogReader reader,
            Function<String, Masked> masker,
            InstantSource clock) {
        SlackApi api = new SlackApi(settings.methodsPrefix(), settings.botToken());
        Hosts hosts = new Hosts(settings.apiUrl());
        SlackMail mail = new SlackMail(new SlackFiles(api, hosts, settings.botToken()));
        Mailroom mailroom = new Mailroom(mail, reception, reader, masker, clock);
        SlackDesk desk = new SlackDesk(reception, mailroom, masker, new PersonLanguages(api::profile, clock), clock);
        Letters letters = new Letters(desk, reader);
        Addresses addresses = new Addresses(hosts);
        App app = BoltApp.create(
                settings,
                new BoltApp.Handlers(
                        new Commands(desk, addresses),
                        new Messages(desk, letters, addresses),
                        new Shortcuts(desk, letters, addresses),
                        new Presses(desk, addresses, new AlertPresses(desk, alerting.desk(), addresses)),
                        new Home(desk, addresses),
                        new Modals(desk, addresses, api),
                        new Submissions(desk),
                        new Leavers(alerting.desk(), clock)));
        List<Courier> couriers = List.of(
                new SlackCourier(api, clock),
                new HomeCourier(api, desk),
                mailroom,
                SlackReminders.courier(reception),
                new AlertCourier(api, alerting.board(), addresses, clock));
        return new SlackEdge(settings, app, couriers, clock);
    }

    /** Adds {@code POST /slack/events}; nothing without a signing secret, as nobody could be trusted there. */
    public void routes(JavalinConfig config) {
        routes.ifPresent(known -> known.addTo(config));
    }

    /** Carry the parcels that this edge makes, and read the letters that came by it. */
    public List<Courier> couriers() {
        return couriers;
    }

    /** Connects by Socket Mode, in the background; does nothing without an app token. */
    public void startSocket() {
        socket.ifPresent(SlackSocket::start);
    }

    @Override
    public void close() {
        socket.ifPresent(SlackSocket::close);
        app.stop();
        try {
            app.slack().close();
        } catch (Exception e) {
            LOG.warn("Slack's client did not close cleanly: {}", e.getClass().getSimpleName());
        }
    }
}
