package dev.magentokeys.cloud;

import dev.magentokeys.alerts.Signal;
import dev.magentokeys.cloud.Activity.Result;
import dev.magentokeys.cloud.Activity.State;
import dev.magentokeys.diagnosis.Symptom.Family;
import dev.magentokeys.evidence.LogReader;
import dev.magentokeys.evidence.LogReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges what an activity tells of a project: the same activity always tells the same. Thread-safe. */
final class Reports {

    private static final String CREDENTIALS = "env:COMPOSER_AUTH";

    private final LogReader reader;

    Reports(LogReader reader) {
        this.reader = reader;
    }

    /** In the order in which they happened; most activities tell nothing. */
    List<Signal> of(Activity activity) {
        if (activity.state() == State.UNDER_WAY) {
            return List.of();
        }
        return switch (activity.happening()) {
            case DEPLOYED -> deployed(activity).stream().toList();
            case PROJECT_VARIABLE_CHANGED ->
                credentials(activity, Optional.empty()).stream().toList();
            case VARIABLE_CHANGED ->
                Stream.concat(credentials(activity, activity.environment()).stream(), failedForKeys(activity).stream())
                        .toList();
            case ACCESS_REMOVED -> removed(activity).stream().toList();
            case OTHER -> List.of();
        };
    }

    /** The cloud calls a deployment a success also when a command of a hook failed in it: what its log shows weighs more. */
    private Optional<Signal> deployed(Activity activity) {
        LogReading log = reader.read(activity.log());
        if (activity.result() == Result.FAILURE || isAboutKeys(log)) {
            return failed(activity, log);
        }
        return activity.state() == State.COMPLETE && activity.result() == Result.SUCCESS
                ? activity.environment()
                        .map(name -> new Signal.DeploySucceeded(activity.project(), name, activity.at()))
                : Optional.empty();
    }

    private Optional<Signal> failedForKeys(Activity activity) {
        LogReading log = reader.read(activity.log());
        return isAboutKeys(log) ? failed(activity, log) : Optional.empty();
    }

    private static Optional<Signal> failed(Activity activity, LogReading log) {
        return activity.environment()
                .map(name -> new Signal.DeployFailed(activity.project(), name, log, activity.at()));
    }

    private static boolean isAboutKeys(LogReading log) {
        return log.sightings().stream().anyMatch(sighting -> sighting.symptom().family() == Family.KEYS);
    }

    private static Optional<Signal> credentials(Activity activity, Optional<String> environment) {
        return activity.variable()
                .filter(name -> name.equals(CREDENTIALS) && activity.state() == State.COMPLETE)
                .map(name ->
                        new Signal.CredentialsChanged(activity.project(), environment, activity.by(), activity.at()));
    }

    private static Optional<Signal> removed(Activity activity) {
        return activity.person()
                .filter(name -> activity.state() == State.COMPLETE && activity.result() != Result.FAILURE)
                .map(name -> new Signal.UserRemoved(activity.project(), activity.environment(), name, activity.at()));
    }
}
