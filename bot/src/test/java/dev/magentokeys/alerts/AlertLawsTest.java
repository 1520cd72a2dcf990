package dev.magentokeys.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.testing.Fuzz;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every alert, whatever happens to it in whatever order. */
class AlertLawsTest {

    private static final Instant START = Instant.parse("2026-02-01T12:00:00Z");
    private static final AlertId ID = new AlertId("shop", "key-x");
    private static final Subscription CHANNEL = Subscription.of("slack:C1", "slack:T1:U1", Language.EN);

    private final SplittableRandom random = Fuzz.random("AlertLawsTest");

    @Test
    void nothingOfTheHistoryIsEverLostOrChanged() {
        walks((before, event, after) -> {
            assertThat(after.history().subList(0, before.history().size())).isEqualTo(before.history());
            assertThat(after.revision() - before.revision()).isBetween(0, 1);
            if (!after.equals(before)) {
                assertThat(after.history().get(before.revision()).event()).isEqualTo(event);
            }
        });
    }

    @Test
    void whatIsOverGetsNoReminderAndNoEscalation() {
        walks((before, event, after) -> {
            boolean over = after.state() == State.RESOLVED || after.state() == State.NOT_OURS;
            assertThat(after.nextReminder(CHANNEL, START).isEmpty()).isEqualTo(over);
            if (over) {
                assertThat(after.on(new Event.Woke(), START, "bot")).isEqualTo(after);
                assertThat(after.on(new Event.Escalated(List.of("slack:T1:U9")), START, "bot"))
                        .isEqualTo(after);
                assertThat(after.offers()).isEmpty();
            }
        });
    }

    @Test
    void onlyAnEventThatTellsNewsMakesWhatIsOverOpen() {
        walks((before, event, after) -> {
            if (before.state().isClosed() && !after.state().isClosed()) {
                assertThat(event)
                        .isInstanceOfAny(Event.Recorded.class, Event.Suspected.class, Event.DeployFailed.class);
            }
        });
    }

    @Test
    void aSuspicionBecomesAnAlarmOnlyWhenSomebodyConfirmsOrRecordsIt() {
        walks((before, event, after) -> {
            if (before.state() == State.SUSPECTED && !after.state().isClosed() && after.state() != State.SUSPECTED) {
                assertThat(event).isInstanceOfAny(Event.Confirmed.class, Event.Recorded.class);
            }
        });
    }

    @Test
    void aFailedDeployReopensWhatWasResolvedWithItsEvidence() {
        walks((before, event, after) -> {
            if (event instanceof Event.DeployFailed failed) {
                assertThat(after.evidence()).isEqualTo(failed.lines());
                assertThat(after.state()).isNotIn(State.RESOLVED, State.SNOOZED);
            }
        });
    }

    @Test
    void aThousandTransfersOfOneKeyAreOneAlertThatWasRaisedOnce() {
        Alert alert = Alert.first(ID, new Event.Recorded("t0"), START, "token:erp");
        for (int i = 1; i < 1_000; i++) {
            alert = alert.on(new Event.Recorded("t" + i), START.plusMillis(i), "token:erp");
        }
        assertThat(alert.state()).isEqualTo(State.OPEN);
        assertThat(alert.history()).hasSize(1_000).extracting(Noted::state).containsOnly(State.OPEN);
        assertThat(alert.since()).isEqualTo(START);
        assertThat(alert.transfer()).isEqualTo("t999");
    }

    @Test
    void aDeploymentThatGoesThroughAfterTheDisablingSuggestsThatItIsOver() {
        Alert open = Alert.first(ID, new Event.Recorded("t0"), START, "slack:T1:U1");
        assertThat(open.on(new Event.DeploySucceeded("production"), START, "cloud:shop"))
                .isEqualTo(open);
        Alert said = open.on(new Event.SaidDisabled(), START, "slack:T1:U2")
                .on(new Event.DeploySucceeded("production"), START, "cloud:shop");
        assertThat(said.seemsResolved()).isTrue();
        assertThat(said.offers()).contains(Offer.RESOLVE);
    }

    @Test
    void nobodyWhoHasItInHandIsEscalated() {
        Subscription calling = new Subscription(
                "slack:C1",
                "slack:T1:U1",
                Language.EN,
                List.of(),
                List.of(),
                true,
                false,
                Optional.empty(),
                Duration.ofHours(24),
                Duration.ofHours(4),
                List.of("slack:T1:U9"),
                Optional.empty());
        Alert open = Alert.first(ID, new Event.Recorded("t0"), START, "slack:T1:U1");
        assertThat(open.mustEscalate(calling, START.plus(Duration.ofHours(3)))).isFalse();
        assertThat(open.mustEscalate(calling, START.plus(Duration.ofHours(4)))).isTrue();
        Alert taken = open.on(new Event.Taken(), START, "slack:T1:U2");
        assertThat(taken.mustEscalate(calling, START.plus(Duration.ofHours(99))))
                .isFalse();
    }

    private interface Law {
        void check(Alert before, Event event, Alert after);
    }

    private void walks(Law law) {
        IntStream.range(0, 300).forEach(walk -> {
            Alert alert = random.nextBoolean()
                    ? Alert.first(ID, new Event.Recorded("t0"), START, "slack:T1:U1")
                    : Alert.first(ID, new Event.Suspected("t0", List.of("seen")), START, "cloud:shop");
            for (int i = 1; i < 40; i++) {
                Event event = event(i);
                Alert after = alert.on(event, START.plusSeconds(i), "slack:T1:U" + random.nextInt(3));
                law.check(alert, event, after);
                alert = after;
            }
        });
    }

    private Event event(int i) {
        return switch (random.nextInt(13)) {
            case 0 -> new Event.Recorded("t" + i);
            case 1 -> new Event.Suspected("t" + i, List.of("seen " + i));
            case 2 -> new Event.Confirmed();
            case 3 -> new Event.Denied();
            case 4 -> new Event.NotOurs();
            case 5 -> new Event.Taken();
            case 6 -> new Event.SaidDisabled();
            case 7 -> new Event.Snoozed(START.plusSeconds(i + 60L));
            case 8 -> new Event.Woke();
            case 9 -> new Event.Escalated(List.of("slack:T1:U9"));
            case 10 -> new Event.DeployFailed("production", List.of("403 " + i));
            case 11 -> new Event.DeploySucceeded("production");
            default -> new Event.Resolved();
        };
    }
}
