package dev.magentokeys.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the facts of a case prove, and what to ask next.
 *
 * @param facts what was given and all that follows from it
 * @param standings every cause but "undetermined", in the order of the table
 * @param verdict present when no open answer can change it
 * @param next the question that settles most; present exactly when there is no verdict
 */
public record Diagnosis(
        Map<FactName, Finding> facts, List<Standing> standings, Optional<Verdict> verdict, Optional<Question> next) {

    private static final Judgements REMEMBERED = new Judgements();

    public static Diagnosis of(Case known) {
        Map<FactName, Finding> facts = facts(known);
        Judgement judgement = REMEMBERED.of(known, () -> new Assessment(known, facts).judgement());
        return new Diagnosis(facts, judgement.standings(), judgement.verdict(), judgement.next());
    }

    /** What a case gives and all that follows from it, without judging it. */
    public static Map<FactName, Finding> facts(Case known) {
        return Derivations.complete(known.given());
    }

    /** The finding for a fact, given or derived. */
    public Optional<Finding> find(FactName name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** What fails; empty when nothing does, and when it is not known. */
    public Optional<Symptom> symptom() {
        return find(FactName.SYMPTOM).flatMap(symptom -> Symptom.byId(symptom.value()));
    }

    public Standing standing(Cause cause) {
        return standings.stream()
                .filter(standing -> standing.cause() == cause)
                .findFirst()
                .orElse(new Standing(cause, Status.LIKELY, Set.of(), Set.of(), Set.of()));
    }

    /** The causes whose rows hold beside the verdict's own. */
    public List<Cause> beside(Verdict main) {
        return standings.stream()
                .filter(standing -> standing.cause() != main.cause())
                .filter(standing -> standing.status() == Status.CONFIRMED || standing.status() == Status.LIKELY)
                .map(Standing::cause)
                .toList();
    }

    /** The document to read on: the symptom's own where the symptom made the verdict, else the one that the rule of the cause comes from. */
    public Source source(Verdict verdict) {
        return symptom()
                .filter(symptom -> Set.of(FactName.SYMPTOM)
                        .equals(standing(verdict.cause()).carriedBy()))
                .flatMap(Articles::about)
                .orElseGet(() -> sourceOfRule(verdict.cause()));
    }

    /** The document that the rule of a cause comes from. */
    public static Source sourceOfRule(Cause cause) {
        return DecisionTable.ROWS.stream()
                .filter(row -> row.cause() == cause)
                .findFirst()
                .orElse(DecisionTable.UNDETERMINED)
                .source();
    }

    /** What the open question is mainly for: the first of its facts that is not known. */
    public Optional<FactName> asks() {
        return next.flatMap(question -> question.asks().stream()
                .filter(fact -> !facts.containsKey(fact))
                .findFirst()
                .or(() -> question.asks().stream().findFirst()));
    }

    /** The answers of the open question that make sense in this case. */
    public List<Question.Option> options() {
        Knowledge knowledge = new Knowledge(facts, Set.of());
        return next.stream()
                .flatMap(question -> question.options().stream())
                .filter(option -> Answers.isOffered(option, knowledge))
                .toList();
    }
}
