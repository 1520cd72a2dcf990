package dev.magentokeys.teams;

import dev.magentokeys.delivery.Alerting;
import dev.magentokeys.delivery.Courier;
import dev.magentokeys.delivery.Mailroom;
import dev.magentokeys.delivery.Places;
import dev.magentokeys.delivery.Reception;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.secrets.Masked;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The Teams edge as a whole. */
public final class TeamsEdge implements AutoCloseable {

    private final TeamsRoutes routes;
    private final Connectors connectors;
    private final List<Courier> couriers;

    private TeamsEdge(TeamsRoutes routes, Connectors connectors, List<Courier> couriers) {
        this.routes = routes;
        this.connectors = connectors;
        this.couriers = couriers;
    }

    /**
     * @param places where the bot may speak first
     * @param alerting takes in and shows what concerns alerts
     * @param reader reads the logs that come as files
     * @param masker masks what people type, before anything else sees it
     * @param sealKey 32 random bytes, the same after a restart, by which the edge knows its own buttons again
     */
    public static TeamsEdge create(
            TeamsSettings settings,
            Reception reception,
            Places places,
            Alerting alerting,
            LogReader reader,
            Function<String, Masked> masker,
            byte[] sealKey,
            InstantSource clock) {
        Seal seal = new Seal(sealKey);
        Predicate<String> serviceUrls = new ServiceUrls(settings)::allows;
        Connectors connectors = new Connectors(settings.app().map(Registration::of), serviceUrls);
        Replies replies = new Replies(settings.app().map(TeamsEdge::installLink));
        Mailroom mailroom = new Mailroom(
                new TeamsMail(new TeamsFiles(new FileHosts(settings.app().isEmpty())), replies),
                reception,
                reader,
                masker,
                clock);
        TeamsDesk desk = new TeamsDesk(reception, mailroom, masker, replies, clock);
        PersonalChats chats = new PersonalChats(places);
        OpenCases cases = new OpenCases(desk);
        AlertPlaces alertPlaces = new AlertPlaces(places);
        Members members = new Members(connectors);
        Intake intake = new Intake(
                new Messages(desk, chats, cases, alertPlaces),
                new Presses(desk, chats, cases, new AlertPresses(desk, chats, alerting, members), seal),
                new Feedback(desk, chats),
                new Shortcuts(desk, chats, reader),
                new Installations(places, reception),
                new Departures(desk));
        List<Courier> couriers = List.of(
                new TeamsCourier(connectors, serviceUrls, seal, clock),
                mailroom,
                TeamsReminders.courier(reception, replies),
                new AlertCourier(
                        new Posting(connectors, seal), serviceUrls, alerting.board(), alertPlaces, members, clock),
                new DepartureCourier(connectors, serviceUrls, places, alerting.desk(), clock));
        return new TeamsEdge(new TeamsRoutes(new Door(settings, clock), intake, seal), connectors, couriers);
    }

    /** Opens the personal chat with the bot, where Teams offers to add it. */
    private static String installLink(TeamsSettings.App app) {
        return "https://teams.microsoft.com/l/chat/0/0?users=28:" + app.id();
    }

    /** Adds {@code POST /api/messages}. */
    public void routes(JavalinConfig config) {
        // Otherwise Jetty takes a token for an earlier one on the same connection that differs in the case of letters
        // only.
        config.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
        routes.addTo(config);
    }

    /** Carry the parcels that this edge makes, and read the letters that came by it. */
    public List<Courier> couriers() {
        return couriers;
    }

    @Override
    public void close() {
        connectors.close();
    }
}
