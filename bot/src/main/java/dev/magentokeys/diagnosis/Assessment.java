package dev.magentokeys.diagnosis;

import dev.magentokeys.diagnosis.Row.Cure;
import dev.magentokeys.diagnosis.Verdict.Certainty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges every row of the table for one case.
 *
 * <ol>
 *   <li>Derive what follows from the facts.
 *   <li>Find the first row that holds and does not wait for an earlier row that is pointed to and open.
 *   <li>It is the verdict when no open fact can overturn it or change its path.
 *   <li>Otherwise the facts that matter are those of the rows it waits for, or its own; with no row that holds, those of
 *       every row that can still come true. None left: undetermined.
 * </ol>
 */
final class Assessment {

    private final Case known;
    private final Map<FactName, Finding> facts;
    private final Knowledge knowledge;
    private final List<Judged> judged;
    private final Set<FactName> matter;
    private final Optional<Row> leader;

    Assessment(Case known) {
        this(known, Derivations.complete(known.given()));
    }

    /** @param facts those of the case and all that follows from them */
    Assessment(Case known, Map<FactName, Finding> facts) {
        this.known = known;
        this.facts = facts;
        this.knowledge = new Knowledge(facts, Askable.facts(known, facts));
        this.judged = DecisionTable.ROWS.stream().map(this::judge).toList();
        int first = firstThatHolds();
        Set<FactName> waitedFor = first < 0 ? Set.of() : openBefore(first);
        this.leader = first < 0 || !waitedFor.isEmpty() ? Optional.empty() : Optional.of(DecisionTable.ROWS.get(first));
        this.matter = first < 0
                ? allOpen()
                : leader.map(row -> overturning(row, judged.get(first))).orElse(waitedFor);
    }

    private Judged judge(Row row) {
        return known.tried().contains(row.cause())
                ? Judged.FALSE
                : restedOnInferences(knowledge.judge(row.holdsWhen()));
    }

    /** A condition that an inferred fact carries rests on the rule that inferred it. */
    private Judged restedOnInferences(Judged plain) {
        Judged rested = plain;
        for (FactName fact : plain.carriedBy()) {
            Finding finding = facts.get(fact);
            if (plain.isTrue() && finding != null && finding.origin() == Origin.INFERRED) {
                rested = rested.restingOn(finding.quote());
            }
        }
        return rested;
    }

    private int firstThatHolds() {
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).isTrue()) {
                return i;
            }
        }
        return -1;
    }

    private Set<FactName> openBefore(int index) {
        Set<FactName> open = EnumSet.noneOf(FactName.class);
        for (int i = 0; i < index; i++) {
            if (judged.get(i).isOpen()
                    && knowledge.holds(DecisionTable.ROWS.get(i).pointedToBy())) {
                open.addAll(judged.get(i).open());
            }
        }
        return open;
    }

    private Set<FactName> allOpen() {
        Set<FactName> open = EnumSet.noneOf(FactName.class);
        judged.stream().filter(Judged::isOpen).forEach(row -> open.addAll(row.open()));
        return open;
    }

    private Set<FactName> overturning(Row row, Judged holds) {
        Set<FactName> open = EnumSet.noneOf(FactName.class);
        open.addAll(holds.open());
        for (Cure cure : row.cures()) {
            Judged fits = knowledge.judge(cure.when());
            if (fits.isOpen() || fits.isTrue()) {
                open.addAll(fits.open());
            }
            if (fits.isTrue() && fits.open().isEmpty()) {
                break;
            }
        }
        return open;
    }

    Judgement judgement() {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            standings.add(Standing.of(DecisionTable.ROWS.get(i).cause(), judged.get(i)));
        }
        Optional<Question> next = matter.isEmpty() ? Optional.empty() : NextQuestion.choose(this, known, facts, matter);
        Optional<Verdict> verdict = next.isPresent() ? Optional.empty() : Optional.of(verdict());
        return new Judgement(List.copyOf(standings), verdict, next);
    }

    private Verdict verdict() {
        Row row = leader.orElse(DecisionTable.UNDETERMINED);
        Cure cure = row.cures().stream()
                .filter(candidate -> knowledge.holds(candidate.when()))
                .findFirst()
                .orElseThrow();
        boolean proved = leader.isPresent()
                && judged.get(DecisionTable.ROWS.indexOf(row)).rules().isEmpty();
        return new Verdict(row.cause(), cure.path(), cure.then(), proved ? Certainty.CONFIRMED : Certainty.LIKELY);
    }

    /** How much an answer can still settle: the open rows up to the first that holds, those that are pointed to doubly. */
    double openWeight() {
        int first = firstThatHolds();
        double weight = 0;
        for (int i = 0; i < (first < 0 ? judged.size() : first); i++) {
            if (judged.get(i).isOpen()) {
                Row row = DecisionTable.ROWS.get(i);
                weight += row.share() * (knowledge.holds(row.pointedToBy()) ? 1 : 0.5);
            }
        }
        return weight;
    }

    /** Whether nothing is left to ask. */
    boolean settled() {
        return matter.isEmpty();
    }
}
