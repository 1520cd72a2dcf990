package dev.magentokeys.api;

import dev.magentokeys.delivery.AccessLedger;
import dev.magentokeys.delivery.Ledger;
import dev.magentokeys.delivery.Transfers;
import dev.magentokeys.secrets.Trace;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API for programs, as routes of a server that other edges may share. Its contract is {@code openapi.yaml}. */
public final class ApiEdge {

    static final String ROOT = "/api/v1";
    static final String CONTRACT = ROOT + "/openapi.yaml";

    private static final Logger LOG = LoggerFactory.getLogger(ApiEdge.class);
    private static final String ENTRIES = ROOT + "/directory/{kind}";
    private static final String ENTRY = ENTRIES + "/{id}";

    private final Door door;
    private final List<Route> routes;
    private final String contract = contract();

    private ApiEdge(Door door, List<Route> routes) {
        this.door = door;
        this.routes = routes;
    }

    /** @param access whose tokens are good */
    public static ApiEdge create(Ledger ledger, AccessLedger access, InstantSource clock) {
        return new ApiEdge(new Door(access, clock), routes(new Books(ledger), new Transfers(ledger, clock)));
    }

    /** The first that fits is taken: names that stand for themselves come before those that stand for a kind. */
    static List<Route> routes(Books books, Transfers told) {
        EntryApi entries = new EntryApi(books);
        ExchangeApi exchange = new ExchangeApi(books);
        InsightApi insight = new InsightApi(books);
        TransferApi transfers = new TransferApi(told);
        AlertApi alerts = new AlertApi(told);
        return List.of(
                Route.read(ROOT + "/directory", exchange::json),
                Route.read(ROOT + "/directory/export.csv", exchange::csv),
                Route.write(HandlerType.POST, ROOT + "/directory/import", exchange::take),
                Route.read(ENTRIES, entries::list),
                Route.write(HandlerType.POST, ENTRIES, entries::add),
                Route.read(ENTRY, entries::show),
                Route.write(HandlerType.PUT, ENTRY, entries::change),
                Route.write(HandlerType.DELETE, ENTRY, entries::remove),
                Route.read(ROOT + "/audit", insight::audit),
                Route.read(ROOT + "/conflicts", insight::conflicts),
                Route.read(ROOT + "/transfers", transfers::list),
                Route.write(HandlerType.POST, ROOT + "/transfers", transfers::add),
                Route.read(ROOT + "/transfers/{id}", transfers::show),
                Route.read(ROOT + "/alerts", alerts::list));
    }

    /** Adds the routes. */
    public void addTo(JavalinConfig config) {
        // Otherwise Jetty takes a token for an earlier one on the same connection that differs in the case of letters
        // only.
        config.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
        config.routes.get(CONTRACT, ctx -> {
            headers(ctx);
            Answers.send(ctx, 200, "application/yaml", contract);
        });
        routes.forEach(route -> add(config, route));
        Stream.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE)
                .forEach(method ->
                        add(config, new Route(method, ROOT + "/<rest>", Route.Access.READ, ApiEdge::nothing)));
    }

    private void add(JavalinConfig config, Route route) {
        config.routes.addHttpHandler(route.method(), route.path(), ctx -> answer(ctx, route));
    }

    private static void nothing(Context ctx, Caller caller) {
        throw Problem.notThere();
    }

    /** Every way out has the headers, and no error says anything of what was sent. */
    private void answer(Context ctx, Route route) {
        headers(ctx);
        try {
            route.work().handle(ctx, door.enter(ctx, route.access()));
        } catch (Problem problem) {
            Answers.problem(ctx, problem);
        } catch (RuntimeException e) {
            LOG.error("A request to the API failed: {}", Trace.of(e));
            Answers.problem(ctx, new Problem(500, "Something went wrong on the server.", "try again in a minute"));
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
    }

    private static String contract() {
        try (InputStream file = ApiEdge.class.getResourceAsStream("openapi.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
