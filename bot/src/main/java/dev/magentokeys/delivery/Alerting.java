package dev.magentokeys.delivery;

import dev.magentokeys.alerts.AlertSpeech;
import java.time.InstantSource;

/**
 * All that the edges need for alerts.
 *
 * @param desk takes in what happens
 * @param board says what channels show
 * @param watch looks at alerts again when their time has come
 */
public record Alerting(AlertDesk desk, AlertBoard board, AlertWatch watch) {

    public static Alerting of(Ledger ledger, AlertSpeech speech, InstantSource clock) {
        return new Alerting(
                new AlertDesk(ledger, speech, clock),
                new AlertBoard(ledger, speech, clock),
                new AlertWatch(ledger, clock));
    }
}
