package dev.magentokeys.alerts;

import dev.magentokeys.evidence.LogReading;
import java.time.Instant;
import java.util.Optional;

/** Something that was reported of a cloud project; masked. */
public sealed interface Signal {

    String project();

    Instant at();

    /** A deployment failed. */
    record DeployFailed(String project, String environment, LogReading log, Instant at) implements Signal {}

    /** A deployment went through. */
    record DeploySucceeded(String project, String environment, Instant at) implements Signal {}

    /**
     * The variable {@code env:COMPOSER_AUTH} was made, changed or removed.
     *
     * @param environment empty for the one of the project
     * @param by the display name of who did it
     */
    record CredentialsChanged(String project, Optional<String> environment, Optional<String> by, Instant at)
            implements Signal {}

    /**
     * Somebody can reach the project no more.
     *
     * @param name as the cloud displays it; it gives no e-mail address
     */
    record UserRemoved(String project, Optional<String> environment, String name, Instant at) implements Signal {}
}
