package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import java.util.Optional;
import java.util.Set;

/** Reads over two clauses that a key was made with shared access: "I made the key, I only have shared access". */
final class SharedAccess {
    private SharedAccess() {}

    static void read(Message message, Facts facts) {
        Optional<Clause> made = message.statements().stream()
                .filter(clause -> clause.has(Meaning.MADE) && clause.has(Meaning.KEY))
                .filter(clause ->
                        !clause.isNegated(clause.end()) && Role.doer(clause).isEmpty())
                .findFirst();
        made.ifPresent(clause -> message.statements().stream()
                .filter(other -> !other.equals(clause) && other.has(Meaning.SHARED_ACCESS))
                .filter(other -> !other.isNegated(other.end()) && isOfTheSame(clause, other))
                .findFirst()
                .ifPresent(other ->
                        facts.add(FactName.SHARED_ACCESS_KEY, "yes", FactReader.origin(other), other.words())));
    }

    /** Two clauses are taken to speak of one person when both or neither name another than the speaker. */
    private static boolean isOfTheSame(Clause one, Clause other) {
        Set<Meaning> others = Set.of(Meaning.SUBJECT, Meaning.PRONOUN, Meaning.PERSON);
        return one.has(others) == other.has(others) && Role.doer(other).isEmpty();
    }
}
