package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where the keys are: the places that a whole message names, less those it denies. */
final class Places {
    static final Set<Meaning> NAMED = EnumSet.of(Meaning.VARIABLE, Meaning.AUTH_JSON, Meaning.BOTH_PLACES);
    private static final Set<Meaning> KEPT =
            EnumSet.of(Meaning.KEY, Meaning.ONLY, Meaning.LOGIN_DATA, Meaning.PUBLIC_KEY, Meaning.PRIVATE_KEY);

    private static final Set<Meaning> PUT =
            EnumSet.of(Meaning.USES, Meaning.SET, Meaning.HAS, Meaning.MADE, Meaning.UNSET);
    private static final Set<Meaning> SETTING = EnumSet.of(Meaning.USES, Meaning.SET, Meaning.UNSET);
    private static final Set<Meaning> OF_THE_NEW = EnumSet.of(Meaning.NEW, Meaning.NEW_OWNER, Meaning.KEY_Y);
    private static final Set<Meaning> WORKING = EnumSet.of(Meaning.WORKS, Meaning.FAILS, Meaning.SHOWN);
    private static final Set<Meaning> HOLDERS =
            EnumSet.of(Meaning.VARIABLE, Meaning.AUTH_JSON, Meaning.PROJECT, Meaning.CLOUD, Meaning.ENVIRONMENT);
    private static final Set<Meaning> HOLDS = EnumSet.of(Meaning.HAS, Meaning.STAYED, Meaning.STILL_HERE, Meaning.USES);

    private Places() {}

    static void read(Message message, Facts facts) {
        boolean asked = message.asks(FactName.CREDENTIAL_PLACES)
                || (message.corrects() && message.asked().isEmpty());
        List<Clause> clauses = message.statements().stream()
                .filter(clause -> clause.has(NAMED) || asked)
                .filter(clause -> !clause.has(Meaning.ENVIRONMENT_LEVEL))
                .toList();
        boolean ofKeys = asked
                || clauses.stream()
                        .anyMatch(clause -> clause.has(KEPT)
                                || (clause.has(Meaning.BOTH_PLACES) && names(clauses, Meaning.AUTH_JSON))
                                || (clause.context().contains(Meaning.KEY) && !clause.has(Meaning.CHANGED)))
                || ((message.has(Meaning.KEY) || (message.hasAny(PUT) && !message.asks(FactName.SAME_CREDENTIALS)))
                        && names(clauses, Meaning.VARIABLE)
                        && names(clauses, Meaning.AUTH_JSON));
        nowhere(message, facts);
        if (ofKeys && !comparesOne(message, clauses)) {
            value(clauses, asked)
                    .ifPresent(value -> facts.add(FactName.CREDENTIAL_PLACES, value, origin(clauses), quote(clauses)));
        }
        if (facts.value(FactName.CREDENTIAL_PLACES).filter("both"::equals).isPresent()) {
            Pairs.compared(message, facts);
        }
        oldKeysIn(message, facts);
        Pairs.owner(message, facts);
    }

    /** Asked whether the places agree, "auth.json has others" says nothing of where else keys are. */
    private static boolean comparesOne(Message message, List<Clause> clauses) {
        return message.asks(FactName.SAME_CREDENTIALS)
                && message.hasAny(Set.of(Meaning.DIFFERENT, Meaning.OLD, Meaning.NEW))
                && value(clauses, false).filter(place -> !place.equals("both")).isPresent();
    }

    /** "The keys are set nowhere"; that they work nowhere is another matter. */
    private static void nowhere(Message message, Facts facts) {
        message.statements().stream()
                .filter(clause -> clause.has(PUT) && clause.has(Meaning.KEY) && !clause.has(OF_THE_NEW))
                .filter(clause -> !clause.has(WORKING) && !clause.has(Meaning.CANNOT))
                .filter(clause -> clause.has(Meaning.NOWHERE)
                        || (clause.has(Meaning.EVERYWHERE) && clause.isNegated(clause.end())))
                .findFirst()
                .ifPresent(clause ->
                        facts.add(FactName.CREDENTIAL_PLACES, "none", FactReader.origin(clause), clause.words()));
    }

    /** "The variable still has the old keys": those are the ones in use, unless another place has new ones. */
    private static void oldKeysIn(Message message, Facts facts) {
        boolean elsewhereNew = message.statements().stream()
                .anyMatch(clause -> clause.has(OF_THE_NEW) && (clause.has(Meaning.KEY) || clause.has(HOLDERS)));
        if (elsewhereNew) {
            return;
        }
        message.statements().stream()
                .filter(clause -> clause.has(HOLDERS) && clause.has(HOLDS) && clause.has(Meaning.KEY))
                .filter(clause -> Role.owner(clause).equals(Optional.of(Role.OLD)))
                .filter(clause -> !clause.isNegated(clause.end()))
                .findFirst()
                .ifPresent(clause -> facts.add(FactName.KEY_IN_USE, "old", FactReader.origin(clause), clause.words()));
    }

    private static Optional<String> value(List<Clause> clauses, boolean asked) {
        boolean variable = names(clauses, Meaning.VARIABLE) || (asked && names(clauses, Meaning.PROJECT_LEVEL));
        boolean file = names(clauses, Meaning.AUTH_JSON);
        if (names(clauses, Meaning.BOTH_PLACES) || (asked && names(clauses, Meaning.BOTH)) || (variable && file)) {
            return Optional.of("both");
        }
        if (asked && clauses.stream().anyMatch(clause -> clause.has(Meaning.NOWHERE))) {
            return Optional.of("none");
        }
        if (asked && !variable && !file && clauses.stream().anyMatch(Places::putsNothing)) {
            return Optional.of("none");
        }
        return variable ? Optional.of("variable") : file ? Optional.of("auth-json") : Optional.empty();
    }

    /** "We never set any". */
    private static boolean putsNothing(Clause clause) {
        return clause.has(SETTING) && clause.isNegated(clause.end()) && !clause.has(WORKING) && !clause.has(NAMED);
    }

    private static boolean names(List<Clause> clauses, Meaning place) {
        return clauses.stream()
                .anyMatch(clause -> clause.last(Set.of(place))
                        .filter(term -> !clause.isNegated(term.start()))
                        .isPresent());
    }

    private static Origin origin(List<Clause> clauses) {
        return clauses.stream().anyMatch(Clause::isHedged) ? Origin.INFERRED : Origin.USER;
    }

    private static String quote(List<Clause> clauses) {
        Clause first = clauses.get(0);
        return first.text().quote(first.start(), clauses.get(clauses.size() - 1).end());
    }
}
