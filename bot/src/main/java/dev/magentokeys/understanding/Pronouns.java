package dev.magentokeys.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whom "his" and "her" mean: the person last spoken of, who left or took over. */
final class Pronouns {
    private static final Set<Meaning> OLD = EnumSet.of(Meaning.LEFT, Meaning.OLD_OWNER);
    /** "From Ed to Fay" names two persons and speaks of neither. */
    private static final Set<Meaning> PASSING = EnumSet.of(Meaning.FROM, Meaning.TO);

    private static final Set<Meaning> NEW = EnumSet.of(Meaning.TOOK_OVER, Meaning.NEW_OWNER, Meaning.CURRENT_OWNER);

    private Pronouns() {}

    /** The same message with the pronouns that can be told as persons; the others stay. */
    static Message resolve(Message message) {
        List<Term<Meaning>> persons = new ArrayList<>();
        for (Term<Meaning> term : message.terms()) {
            if (term.sense() == Meaning.PRONOUN) {
                lastSpokenOf(message, term.start())
                        .map(meaning -> new Term<>(meaning, term.language(), term.start(), term.end()))
                        .ifPresent(persons::add);
            }
        }
        return persons.isEmpty() ? message : message.with(persons);
    }

    private static Optional<Meaning> lastSpokenOf(Message message, int position) {
        Optional<Meaning> last = Optional.empty();
        boolean passing = false;
        for (Term<Meaning> term : message.terms()) {
            boolean person = OLD.contains(term.sense()) || NEW.contains(term.sense());
            if (person && !passing && term.start() < position) {
                last = Optional.of(OLD.contains(term.sense()) ? Meaning.OLD_OWNER : Meaning.NEW_OWNER);
            }
            passing = PASSING.contains(term.sense());
        }
        return last;
    }
}
