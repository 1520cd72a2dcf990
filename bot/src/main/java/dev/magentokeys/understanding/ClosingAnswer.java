package dev.magentokeys.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The yes or no that a message ends with after other words: "one of them is older so no". */
final class ClosingAnswer {
    private static final Set<Meaning> ANSWERS = EnumSet.of(Meaning.YES, Meaning.NO);

    private ClosingAnswer() {}

    static Optional<Term<Meaning>> in(String chars, List<Term<Meaning>> terms) {
        return Optional.of(terms)
                .filter(all -> all.size() > 1)
                .map(all -> all.get(all.size() - 1))
                .filter(last -> ANSWERS.contains(last.sense()))
                .filter(last -> !Han.is(chars.charAt(last.start())))
                .filter(last -> chars.substring(last.end()).chars().noneMatch(Character::isLetterOrDigit));
    }
}
