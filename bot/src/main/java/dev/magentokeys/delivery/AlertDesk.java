package dev.magentokeys.delivery;

import dev.magentokeys.access.Asker;
import dev.magentokeys.alerts.Alert;
import dev.magentokeys.alerts.AlertId;
import dev.magentokeys.alerts.AlertSpeech;
import dev.magentokeys.alerts.Event;
import dev.magentokeys.alerts.Offer;
import dev.magentokeys.alerts.Press;
import dev.magentokeys.alerts.Signal;
import dev.magentokeys.alerts.Suspicions;
import dev.magentokeys.conversation.Reply;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.KeyUse;
import dev.magentokeys.directory.Tenant;
import dev.magentokeys.evidence.LogReading;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in what raises and changes alerts: presses, who leaves, and what clouds report; each once, in one commit. Thread-safe. */
public final class AlertDesk implements Signals {

    private static final Duration SNOOZE = Duration.ofDays(1);

    private final Ledger ledger;
    private final AlertSpeech speech;
    private final InstantSource clock;

    public AlertDesk(Ledger ledger, AlertSpeech speech, InstantSource clock) {
        this.ledger = ledger;
        this.speech = speech;
        this.clock = clock;
    }

    /**
     * What became of a press.
     *
     * @param told to who pressed, alone
     * @param counted whether the alert stands as the press meant it, by this press or an earlier delivery of it
     */
    public record Pressed(Reply told, boolean counted) {}

    /** Somebody pressed a button of an alert. */
    public Pressed press(String onceKey, Asker asker, Press press, Language language) {
        return ledger.inOneCommit(page -> {
            boolean first = page.firstTime(onceKey, clock.instant());
            boolean confirms = press.offer() == Offer.YES_IT_MOVED;
            if (confirms && !page.roster(asker.tenant()).role(asker.person()).mayChange()) {
                page.roster(asker.tenant()).noteRefusal(asker.person(), "transfer", clock.instant());
                return new Pressed(speech.sentence(language, "alert.only-keepers", Map.of()), false);
            }
            Alarms alarms = alarms(page, asker.tenant());
            Optional<Alert> next = Optional.of(press)
                    .filter(one -> first)
                    .flatMap(one -> event(one.offer()))
                    .flatMap(event -> alarms.change(press.alert(), event, asker.person()));
            boolean counted = !first || next.isPresent();
            return new Pressed(speech.sentence(language, counted ? "alert.noted" : "alert.passed", Map.of()), counted);
        });
    }

    /** Empty when the alert stays as it is. */
    private Optional<Event> event(Offer offer) {
        return switch (offer) {
            case YES_IT_MOVED -> Optional.of(new Event.Confirmed());
            case NOTHING_MOVED -> Optional.of(new Event.Denied());
            case TAKE -> Optional.of(new Event.Taken());
            case DISABLED -> Optional.of(new Event.SaidDisabled());
            case SNOOZE -> Optional.of(new Event.Snoozed(clock.instant().plus(SNOOZE)));
            case RESOLVE -> Optional.of(new Event.Resolved());
            case NOT_OURS -> Optional.of(new Event.NotOurs());
            case CHECK -> Optional.empty();
        };
    }

    /** What the button that starts a check stands for; empty when the tenant has no such alert. */
    public Optional<AlertCheck> check(Tenant tenant, AlertId id, Language language) {
        return ledger.inOneCommit(page -> {
            Alarms alarms = alarms(page, tenant);
            return alarms.book().alert(id).map(alert -> AlertCheck.of(alert, alarms, speech, language));
        });
    }

    @Override
    public void take(Ledger.Page page, Tenant tenant, Signal signal) {
        Alarms alarms = alarms(page, tenant);
        String who = "cloud:" + signal.project();
        if (signal instanceof Signal.DeployFailed failed) {
            failed(alarms, failed, who);
            new Deploys(alarms).failed(failed);
        } else if (signal instanceof Signal.DeploySucceeded succeeded) {
            new Deploys(alarms).succeeded(succeeded);
            using(alarms, succeeded.project(), succeeded.environment())
                    .forEach(id -> alarms.change(id, new Event.DeploySucceeded(succeeded.environment()), who));
        } else {
            String id = "suspected-" + signal.at().toEpochMilli() + "-" + Integer.toHexString(signal.hashCode());
            Suspicions.in(signal, alarms.directory(), id, who)
                    .ifPresent(transfer -> alarms.raise(transfer, List.of(quote(signal)), who));
        }
    }

    /**
     * Somebody left the tenant's workspace or team, or was deactivated there. A primary contact who is known to be that person raises a
     * suspicion; anybody else raises nothing.
     *
     * @param onceKey names the report across repeated deliveries
     * @param person as the audit names people; the contact was matched to it
     * @param email of that person, where the platform tells it
     */
    public void left(String onceKey, Tenant tenant, String person, Optional<String> email, Instant at) {
        ledger.inOneCommit(page -> {
            boolean first = page.firstTime(onceKey, clock.instant());
            if (first) {
                new Leavers(alarms(page, tenant)).left(onceKey, person, email, at);
            }
            return first;
        });
    }

    private static void failed(Alarms alarms, Signal.DeployFailed failed, String who) {
        List<String> lines = keyLines(failed.log());
        if (!lines.isEmpty()) {
            using(alarms, failed.project(), failed.environment())
                    .forEach(id -> alarms.change(id, new Event.DeployFailed(failed.environment(), lines), who));
        }
    }

    /** The lines of the most telling symptom when it is one of keys. */
    private static List<String> keyLines(LogReading log) {
        return log.mostTelling()
                .filter(sighting -> sighting.symptom().family() == Symptom.Family.KEYS)
                .map(sighting -> List.of(sighting.text()))
                .orElse(List.of());
    }

    /** The alerts about keys that the environment uses. */
    private static Set<AlertId> using(Alarms alarms, String project, String environment) {
        Directory directory = alarms.directory();
        Set<String> here = directory.all(Environment.class).stream()
                .filter(one -> one.project().equals(project) && one.name().equalsIgnoreCase(environment))
                .map(Environment::id)
                .collect(Collectors.toSet());
        Set<String> keys = directory.all(KeyUse.class).stream()
                .filter(use -> here.contains(use.environment()))
                .map(KeyUse::key)
                .collect(Collectors.toSet());
        return alarms.book().alerts().stream()
                .map(Alert::id)
                .filter(id -> keys.contains(id.key()))
                .collect(Collectors.toSet());
    }

    private static String quote(Signal signal) {
        Instant at = signal.at();
        if (signal instanceof Signal.UserRemoved removed) {
            return "%s  %s: user removed: %s".formatted(at, removed.project(), removed.name());
        }
        Signal.CredentialsChanged changed = (Signal.CredentialsChanged) signal;
        return "%s  %s: env:COMPOSER_AUTH changed by %s"
                .formatted(at, changed.project(), changed.by().orElse("?"));
    }

    private Alarms alarms(Ledger.Page page, Tenant tenant) {
        return new Alarms(page, tenant, clock.instant());
    }
}
