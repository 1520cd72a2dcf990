package dev.magentokeys.alerts;

import dev.magentokeys.diagnosis.Case;
import dev.magentokeys.diagnosis.Diagnosis;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Finding;
import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Environment;
import dev.magentokeys.directory.Known;
import dev.magentokeys.directory.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The deployments of one environment that failed one after another. Immutable.
 *
 * @param project as the cloud names it
 * @param environment as the cloud names it; it may be in no directory
 * @param since when the first of them failed
 * @param latest when the last of them did
 * @param times how many there were, from 1
 * @param facts what the log of the last one proves, masked
 * @param over when one went through after them
 */
public record FailedDeploys(
        String project,
        String environment,
        Instant since,
        Instant latest,
        int times,
        List<Finding> facts,
        Optional<Instant> over) {

    private static final String OF_A_CLOUD = "cloud:";

    public FailedDeploys {
        facts = List.copyOf(facts);
    }

    /** The first since one went through. */
    public static FailedDeploys first(String project, String environment, List<Finding> facts, Instant at) {
        return new FailedDeploys(project, environment, at, at, 1, facts, Optional.empty());
    }

    /** Another one failed. */
    public FailedDeploys again(List<Finding> more, Instant at) {
        return new FailedDeploys(project, environment, since, at, times + 1, more, Optional.empty());
    }

    /** One went through. */
    public FailedDeploys endedBy(Instant success) {
        return new FailedDeploys(project, environment, since, latest, times, facts, Optional.of(success));
    }

    /** Under which a channel's message about them is kept; no licence has such an id. */
    public AlertId id() {
        return id(project, environment);
    }

    public static AlertId id(String project, String environment) {
        return new AlertId(
                OF_A_CLOUD + project, environment.toLowerCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Counts up with each change: what was shown of an older one is out of date. */
    public int revision() {
        return 2 * times + (over.isPresent() ? 1 : 0);
    }

    /** The most telling symptom; empty when the log shows none. */
    public Optional<Finding> symptom() {
        return facts.stream().filter(fact -> fact.name() == FactName.SYMPTOM).findFirst();
    }

    /** Whether access keys can be behind it. */
    public boolean areAboutKeys() {
        return symptom()
                .flatMap(seen -> Symptom.byId(seen.value()))
                .filter(symptom -> symptom.family() == Symptom.Family.KEYS)
                .isPresent();
    }

    /** The environments of the directory that are meant: one, mostly. */
    public List<Environment> in(Directory directory) {
        return directory.all(Environment.class).stream()
                .filter(one -> one.project().equals(project) && one.name().equalsIgnoreCase(environment))
                .toList();
    }

    /** Whether a channel that was told nothing of them yet is told now. */
    public boolean areFor(Subscription channel, Directory directory) {
        boolean ofMine = channel.environments().isEmpty()
                || in(directory).stream().map(Environment::id).anyMatch(channel.environments()::contains);
        return channel.parked().isEmpty() && over.isEmpty() && ofMine && (areAboutKeys() || channel.otherFailures());
    }

    /** What the log proves together with what was told of the environment. */
    public Diagnosis diagnosis(Directory directory) {
        List<Environment> here = in(directory);
        List<Finding> known = here.size() == 1
                ? Known.facts(directory, here.get(0), latest).stream()
                        .map(Recorded::finding)
                        .toList()
                : List.of();
        return Diagnosis.of(Case.EMPTY.with(known).with(facts));
    }
}
