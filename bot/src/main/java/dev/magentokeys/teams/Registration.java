package dev.magentokeys.teams;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.ManagedIdentityApplication;
import com.microsoft.aad.msal4j.ManagedIdentityId;
import com.microsoft.aad.msal4j.ManagedIdentityParameters;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.Authenticator;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The bot's registration as the SDK wants it. Both kinds keep a token until shortly before it ends, and fetch the next one with
 * time-outs, which the SDK's own class for passwords does not set.
 */
final class Registration {

    private static final int CONNECT = 5_000;
    private static final int READ = 10_000;

    private Registration() {}

    static AppCredentials of(TeamsSettings.App app) {
        return app.password().isPresent()
                ? new SingleTenant(app, app.password().orElseThrow())
                : new ManagedIdentity(app);
    }

    /** With a client secret, from the tenant's own token service. */
    private static final class SingleTenant extends AppCredentials {

        private final String password;

        SingleTenant(TeamsSettings.App app, String password) {
            super(app.tenant());
            setAppId(app.id());
            this.password = password;
        }

        @Override
        protected Authenticator buildAuthenticator() throws MalformedURLException {
            ConfidentialClientApplication application = ConfidentialClientApplication.builder(
                            getAppId(), ClientCredentialFactory.createFromSecret(password))
                    .authority(oAuthEndpoint())
                    .connectTimeoutForDefaultHttpClient(CONNECT)
                    .readTimeoutForDefaultHttpClient(READ)
                    .build();
            ClientCredentialParameters parameters =
                    ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
            return () -> application.acquireToken(parameters);
        }
    }

    /** With the identity that Azure gives to the machine. */
    private static final class ManagedIdentity extends AppCredentials {

        private static final String RESOURCE = AuthenticationConstants.OAUTH_URL;

        ManagedIdentity(TeamsSettings.App app) {
            super(app.tenant());
            setAppId(app.id());
        }

        @Override
        protected Authenticator buildAuthenticator() {
            ManagedIdentityApplication application = ManagedIdentityApplication.builder(
                            ManagedIdentityId.userAssignedClientId(getAppId()))
                    .connectTimeoutForDefaultHttpClient(CONNECT)
                    .readTimeoutForDefaultHttpClient(READ)
                    .build();
            return () -> {
                try {
                    return application.acquireTokenForManagedIdentity(
                            ManagedIdentityParameters.builder(RESOURCE).build());
                } catch (Exception e) {
                    return CompletableFuture.failedFuture(e);
                }
            };
        }
    }
}
