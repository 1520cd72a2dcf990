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

/** The Teams edge as a whole. */
public final class TeamsEdge implements AutoCloseable {

    private final TeamsRoutes routes;
    private final TeamsCourier courier;
    private final List<Courier> couriers;

    private TeamsEdge(TeamsRoutes routes, TeamsCourier courier, List<Courier> couriers) {
        this.routes = routes;
        this.courier = courier;
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
        ServiceUrls serviceUrls = new ServiceUrls(settings);
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
        Connectors connectors = new Connectors(settings.app().map(Registration::of), serviceUrls::allows);
        Members members = new Members(connectors);
        AlertPresses alertPresses = new AlertPresses(desk, chats, alerting, members);
        Intake intake = new Intake(
                new Messages(desk, chats, cases, alertPlaces),
                new Presses(desk, chats, cases, alertPresses, seal),
                new Feedback(desk, chats),
                new Shortcuts(desk, chats, reader),
                new Installations(places, reception),
                new Departures(alerting.desk(), clock));
        TeamsCourier courier = new TeamsCourier(connectors, serviceUrls::allows, seal, clock);
        AlertCourier alertCourier = new AlertCourier(
                new Posting(connectors, seal), serviceUrls::allows, alerting.board(), alertPlaces, members, clock);
        List<Courier> couriers = List.of(courier, mailroom, TeamsReminders.courier(reception, replies), alertCourier);
        return new TeamsEdge(new TeamsRoutes(new Door(settings, clock), intake, seal), courier, couriers);
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
        courier.close();
    }
}
