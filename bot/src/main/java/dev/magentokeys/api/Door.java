package dev.magentokeys.api;

import dev.magentokeys.delivery.AccessLedger;
import dev.magentokeys.delivery.AccessLedger.Bearer;
import dev.magentokeys.delivery.TokenSecret;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets in who sends a good token in the header {@code Authorization}, as RFC 6750 has it, and nowhere else. */
final class Door {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S+)");
    private static final List<String> NAMES_OF_TOKENS = List.of("access_token", "token", "authorization");

    private final AccessLedger ledger;
    private final InstantSource clock;

    Door(AccessLedger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws Problem with 401 without a good token, 403 when it may only read, 400 when a token is in the query */
    Caller enter(Context ctx, Route.Access wanted) {
        refuseTokensInTheQuery(ctx);
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        Bearer bearer = secret(ctx)
                .flatMap(secret -> ledger.access(page -> page.bearer(secret, today)))
                .orElseThrow(() -> unknown(ctx));
        Caller caller = new Caller(bearer.tenant(), bearer.token().who(), now);
        if (wanted == Route.Access.WRITE && !bearer.token().role().mayChange()) {
            refuse(ctx, caller);
        }
        return caller;
    }

    private static Optional<TokenSecret> secret(Context ctx) {
        return Optional.ofNullable(ctx.header("Authorization"))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> TokenSecret.read(matcher.group(1)));
    }

    private static Problem unknown(Context ctx) {
        ctx.header("WWW-Authenticate", "Bearer realm=\"magento-keys\"");
        return new Problem(
                401,
                "A token is needed, and none that is good was sent.",
                "send the header Authorization: Bearer mk_…; the operator makes tokens with admin token new");
    }

    private void refuse(Context ctx, Caller caller) {
        ledger.access(page -> {
            page.roster(caller.tenant()).noteRefusal(caller.who(), ctx.method().name() + " by the API", caller.now());
            return true;
        });
        throw new Problem(403, "This token may only read.", "take one that was made without --read-only");
    }

    /** Addresses are logged by proxies and kept by browsers. */
    private static void refuseTokensInTheQuery(Context ctx) {
        boolean there = ctx.queryParamMap().entrySet().stream()
                .anyMatch(each -> NAMES_OF_TOKENS.contains(each.getKey())
                        || each.getValue().stream()
                                .anyMatch(value -> TokenSecret.read(value).isPresent()));
        if (there) {
            throw new Problem(
                    400,
                    "A token in the address is not taken.",
                    "send it in the header Authorization, and revoke this one: addresses are logged");
        }
    }
}
