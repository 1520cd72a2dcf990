package dev.magentokeys.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A state reduced to what the rest of its conversation can depend on: the facts that a row which can still matter reads, and
 * the questions put that could still settle one of them.
 */
record Fold(Map<FactName, String> facts, Set<FactName> unknown, Set<String> put) {

    static Fold of(Case state) {
        Map<FactName, Finding> all = Derivations.complete(state.given());
        Set<FactName> live = liveFacts(state, all);
        Map<FactName, String> facts = new TreeMap<>();
        live.stream()
                .filter(all::containsKey)
                .forEach(fact -> facts.put(fact, all.get(fact).judged()));
        Set<String> put = new TreeSet<>();
        put.add(String.valueOf(state.put().size()));
        Questions.ALL.stream()
                .filter(question -> state.put().contains(question.id()))
                .filter(question ->
                        question.settles().stream().anyMatch(fact -> live.contains(fact) && !all.containsKey(fact)))
                .forEach(question -> put.add(question.id()));
        live.removeAll(all.keySet());
        return new Fold(facts, live, put);
    }

    private static Set<FactName> liveFacts(Case state, Map<FactName, Finding> all) {
        Knowledge knowledge = new Knowledge(all, Askable.facts(state, all));
        Set<FactName> live = EnumSet.noneOf(FactName.class);
        for (Row row : DecisionTable.ROWS) {
            Judged judged = knowledge.judge(row.holdsWhen());
            if (!judged.isFalse()) {
                live.addAll(read(row));
            }
            if (judged.isTrue()) {
                return withPremises(live);
            }
        }
        live.addAll(read(DecisionTable.UNDETERMINED));
        return withPremises(live);
    }

    private static final Map<Row, List<FactName>> READ = Stream.concat(
                    DecisionTable.ROWS.stream(), Stream.of(DecisionTable.UNDETERMINED))
            .collect(Collectors.toMap(Function.identity(), Fold::factsOf));

    private static final Set<FactName> PREMISES = Questions.ALL.stream()
            .flatMap(question -> Stream.concat(
                    Stream.of(question.when(), question.directly()),
                    question.options().stream().map(Question.Option::offered)))
            .flatMap(Conditions::leavesOf)
            .map(Condition.Is::fact)
            .collect(Collectors.toSet());

    private static List<FactName> read(Row row) {
        return READ.get(row);
    }

    private static List<FactName> factsOf(Row row) {
        return Stream.concat(
                        Stream.of(row.pointedToBy(), row.holdsWhen()),
                        row.cures().stream().map(Row.Cure::when))
                .flatMap(Conditions::leavesOf)
                .map(Condition.Is::fact)
                .distinct()
                .toList();
    }

    /** Adds what questions and options read, and the answers of the check, from which a later answer may conclude more. */
    private static Set<FactName> withPremises(Set<FactName> live) {
        Set<FactName> all = EnumSet.copyOf(live);
        all.addAll(PREMISES);
        all.addAll(KeyCheck.FACTS);
        return all;
    }
}
