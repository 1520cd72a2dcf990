package dev.magentokeys.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import com.microsoft.bot.connector.authentication.TokenValidationParameters;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the tokens of the Bot Framework's service from all others: issued by it and by nobody else, so not by another bot; for our
 * app; signed with RS256, by a key that it names and that is endorsed for Teams; valid now, give or take five minutes.
 *
 * <p>The signature is checked by the SDK, in its pool of two threads a processor. Nothing waits there: the key is at hand before,
 * fetched if need be by the request's own wait, so a slow metadata server cannot starve the pool. A token that comes again before
 * its end, while its key is published, is not checked again. Thread-safe.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Authentication
 *     with the Bot Connector API</a>
 */
final class TokenGate {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) ([\\w.-]+)");
    private static final String ALGORITHM = "RS256";

    private final String appId;
    private final SigningKeys keys;
    private final GoodTokens good;

    TokenGate(String appId, SigningKeys keys, GoodTokens good) {
        this.appId = appId;
        this.keys = keys;
        this.good = good;
    }

    /**
     * The service URL that the token is for.
     *
     * @param authorizations all headers of that name
     * @throws Refusal 401 unless there is exactly one token and it is good; 503 when there are no keys to check it with
     */
    String serviceUrl(List<String> authorizations) throws Refusal {
        if (authorizations.size() != 1) {
            throw new Refusal(401, "it has no token, or several");
        }
        Matcher bearer = BEARER.matcher(authorizations.get(0));
        if (!bearer.matches()) {
            throw new Refusal(401, "its token is not a bearer's");
        }
        String token = bearer.group(1);
        Optional<GoodTokens.Good> known = good.find(token);
        GoodTokens.Good checked = known.isPresent() && isPublished(known.get()) ? known.get() : check(token);
        good.keep(token, checked);
        return checked.serviceUrl();
    }

    private boolean isPublished(GoodTokens.Good known) throws Refusal {
        return keys.get(known.keyId()).filter(key -> key == known.key()).isPresent();
    }

    private GoodTokens.Good check(String token) throws Refusal {
        DecodedJWT claimed = claimed(token);
        OpenIdMetadataKey key = keys.get(claimed.getKeyId())
                .orElseThrow(() -> new Refusal(401, "its token is signed with an unknown key"));
        String serviceUrl = Optional.ofNullable(
                        verified("Bearer " + token, key).claims().get(AuthenticationConstants.SERVICE_URL_CLAIM))
                .orElseThrow(() -> new Refusal(401, "its token names no service URL"));
        return new GoodTokens.Good(
                claimed.getKeyId(), key, serviceUrl, claimed.getExpiresAt().toInstant());
    }

    /** Looks at everything that needs no key, so that no key is looked for in vain. */
    private DecodedJWT claimed(String token) throws Refusal {
        DecodedJWT claimed = decoded(token);
        boolean ours = AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER.equals(claimed.getIssuer())
                && List.of(appId).equals(claimed.getAudience())
                && claimed.getExpiresAt() != null
                && ALGORITHM.equals(claimed.getAlgorithm());
        if (!ours || claimed.getKeyId() == null) {
            throw new Refusal(401, "its token is not the service's, or not for this bot");
        }
        return claimed;
    }

    private static DecodedJWT decoded(String token) throws Refusal {
        try {
            return JWT.decode(token);
        } catch (JWTDecodeException noToken) {
            throw new Refusal(401, "its token cannot be read");
        }
    }

    private static ClaimsIdentity verified(String authorization, OpenIdMetadataKey key) throws Refusal {
        TokenValidationParameters parameters = ChannelValidation.getTokenValidationParameters();
        parameters.issuerSigningKeyResolver = url -> keyId -> key;
        try {
            ClaimsIdentity identity = new JwtTokenExtractor(parameters, "", List.of(ALGORITHM))
                    .getIdentity(authorization, "msteams")
                    .join();
            if (identity != null && identity.isAuthenticated()) {
                return identity;
            }
        } catch (CompletionException | JWTDecodeException forged) {
            throw new Refusal(401, "its token is forged, out of date, or not endorsed for Teams");
        }
        throw new Refusal(401, "its token was not taken by the SDK");
    }
}
