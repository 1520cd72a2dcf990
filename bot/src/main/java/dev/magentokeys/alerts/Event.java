package dev.magentokeys.alerts;

import java.time.Instant;
import java.util.List;

/** What can happen to an alert. */
public sealed interface Event {

    /** A transfer that was recorded makes the key the wrong one. */
    record Recorded(String transfer) implements Event {}

    /** Something hints at a transfer. {@code lines} is what was seen, masked. */
    record Suspected(String transfer, List<String> lines) implements Event {
        public Suspected {
            lines = List.copyOf(lines);
        }
    }

    /** Yes, it moved. */
    record Confirmed() implements Event {}

    /** No, nothing moved. */
    record Denied() implements Event {}

    record NotOurs() implements Event {}

    record Taken() implements Event {}

    /** The old key was disabled, says who presses. */
    record SaidDisabled() implements Event {}

    record Snoozed(Instant until) implements Event {}

    /** The time of a snooze is over. */
    record Woke() implements Event {}

    /** Nobody took it in time. {@code people} are called, named as the audit names people. */
    record Escalated(List<String> people) implements Event {
        public Escalated {
            people = List.copyOf(people);
        }
    }

    /** A deployment failed with a key symptom. {@code lines} are of its log, masked. */
    record DeployFailed(String environment, List<String> lines) implements Event {
        public DeployFailed {
            lines = List.copyOf(lines);
        }
    }

    record DeploySucceeded(String environment) implements Event {}

    record Resolved() implements Event {}
}
