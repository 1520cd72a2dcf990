package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.EnumSet;
import java.util.Set;

/** Reads what is said of the pairs of keys in the places that a message has named. */
final class Pairs {
    private static final Set<Meaning> OF_PAIRS = EnumSet.of(Meaning.KEY, Meaning.AUTH_JSON, Meaning.VARIABLE);
    private static final Set<Meaning> NOT_OF_PAIRS = EnumSet.of(
            Meaning.ENVIRONMENT_LEVEL,
            Meaning.ACCOUNT,
            Meaning.MAGEID,
            Meaning.EMAIL,
            Meaning.LICENCE,
            Meaning.ELSEWHERE,
            Meaning.FAILS,
            Meaning.ERROR);
    /** The words that say whose some keys are, and nothing else. */
    private static final Set<Meaning> OF_THOSE = EnumSet.of(
            Meaning.AND,
            Meaning.BUT,
            Meaning.ONLY,
            Meaning.HEDGE,
            Meaning.KEY,
            Meaning.OLD,
            Meaning.NEW,
            Meaning.OLD_OWNER,
            Meaning.NEW_OWNER,
            Meaning.CURRENT_OWNER,
            Meaning.THIRD_PARTY);

    private Pairs() {}

    /** Of two places: "the old ones here, the new ones there", "but the pairs differ". */
    static void compared(Message message, Facts facts) {
        if (message.has(Meaning.OLD) && message.has(Meaning.NEW)) {
            facts.add(
                    FactName.SAME_CREDENTIALS,
                    "no",
                    Origin.USER,
                    message.text().original().strip());
            return;
        }
        message.statements().stream()
                .filter(clause -> clause.has(Set.of(Meaning.SAME, Meaning.DIFFERENT)) && !clause.has(NOT_OF_PAIRS))
                .filter(clause -> clause.isAbout(OF_PAIRS))
                .findFirst()
                .ifPresent(clause -> facts.add(
                        FactName.SAME_CREDENTIALS,
                        clause.has(Meaning.SAME) == clause.isNegated(clause.end()) ? "no" : "yes",
                        FactReader.origin(clause),
                        clause.words()));
    }

    /** "The keys are in auth.json, and they are the old owner's": what lies in a place is in use. */
    static void owner(Message message, Facts facts) {
        boolean placed = false;
        for (Clause clause : message.statements()) {
            boolean plain =
                    clause.terms().stream().allMatch(term -> term.sense().is(OF_THOSE));
            if (placed && plain && !clause.isNegated(clause.end())) {
                Role.owner(clause)
                        .ifPresent(role -> facts.add(
                                FactName.KEY_IN_USE, role.ofKey(), FactReader.origin(clause), clause.words()));
            }
            placed |= clause.has(Meaning.KEY) && clause.has(Places.NAMED) && !clause.has(Meaning.NOWHERE);
        }
    }
}
