package dev.magentokeys.cloud;

import java.time.Instant;
import java.util.Optional;

/**
 * What is read of an activity. All of it is masked but the log, which is read and let go.
 *
 * @param environment the id of the environment that it is about, or of the first of them
 * @param at when it was over
 * @param by the display name of who began it
 * @param variable the name of the variable that it is about
 * @param person the display name of whose access it is about
 */
record Activity(
        String id,
        Happening happening,
        State state,
        Result result,
        String project,
        Optional<String> environment,
        Instant at,
        String log,
        Optional<String> by,
        Optional<String> variable,
        Optional<String> person) {

    enum State {
        COMPLETE,
        CANCELLED,
        /** Not over yet. */
        UNDER_WAY
    }

    enum Result {
        SUCCESS,
        FAILURE,
        UNKNOWN
    }

    /** Without the log. */
    @Override
    public String toString() {
        return "Activity[%s %s of %s]".formatted(id, happening, project);
    }
}
