package dev.magentokeys.measuring;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The figures of a set of messages; each share is between 0 and 1, and 1 when there is nothing to count. */
public record Tally(List<Outcome> outcomes) {

    public Tally {
        outcomes = List.copyOf(outcomes);
    }

    public int messages() {
        return outcomes.size();
    }

    /** The share of messages whose act is right. */
    public double acts() {
        return share(count(Outcome::rightAct), messages());
    }

    /** The share of the facts read that are right, value and all. */
    public double precision() {
        return share(sum(Outcome::right), sum(outcome -> outcome.read().size()));
    }

    /** The share of the facts stated that were read, value and all. */
    public double recall() {
        return share(sum(Outcome::hit), sum(Outcome::needed));
    }

    public long guides() {
        return count(outcome -> asksForGuide(outcome) && outcome.rightGuide());
    }

    public long guidesAsked() {
        return count(Tally::asksForGuide);
    }

    /** The share of messages whose language was told from their words alone. */
    public double languages() {
        return share(count(Outcome::rightLanguage), messages());
    }

    public long masked() {
        return count(outcome -> holdsSecrets(outcome) && outcome.masked());
    }

    public long toMask() {
        return count(Tally::holdsSecrets);
    }

    /** The messages of which something was read that is not there, or not read that is. */
    public List<Outcome> inexact() {
        return outcomes.stream().filter(outcome -> !outcome.isExact()).toList();
    }

    private static boolean asksForGuide(Outcome outcome) {
        return outcome.message().expected().guide().isPresent();
    }

    private static boolean holdsSecrets(Outcome outcome) {
        return outcome.message().expected().redactions() > 0;
    }

    private long count(Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }

    private long sum(ToLongFunction<Outcome> what) {
        return outcomes.stream().mapToLong(what).sum();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
