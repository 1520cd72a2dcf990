package dev.magentokeys.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whom "his" and "her" mean: the person last spoken of, who left or took over. */
final class Pronouns {
    private Pronouns() {}

    /** The same message with the pronouns that can be told as persons; the others stay. */
    static Message resolve(Message message) {
        List<Term<Meaning>> persons = new ArrayList<>();
        Optional<Role> last = Optional.empty();
        boolean passing = false;
        for (Term<Meaning> term : message.terms()) {
            if (term.sense() == Meaning.PRONOUN) {
                last.map(role -> role == Role.OLD ? Meaning.OLD_OWNER : Meaning.NEW_OWNER)
                        .map(meaning -> new Term<>(meaning, term.language(), term.start(), term.end()))
                        .ifPresent(persons::add);
            }
            Optional<Role> person = passing ? Optional.empty() : Role.spokenOf(term.sense());
            last = person.isPresent() ? person : last;
            passing = Role.PASSING.contains(term.sense());
        }
        return persons.isEmpty() ? message : message.with(persons);
    }
}
