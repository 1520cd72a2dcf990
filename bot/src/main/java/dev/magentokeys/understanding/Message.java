package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A message as far as it is read: its text, its language, the words found in it, and what it answers. */
record Message(Text text, Tongue tongue, List<Term<Meaning>> terms, List<Clause> clauses, Optional<FactName> asked) {

    static Message of(Text text, Tongue tongue, List<Term<Meaning>> terms, Optional<FactName> asked) {
        return new Message(text, tongue, terms, Clauses.of(text, terms), asked);
    }

    /** The same message with persons known by name; their terms take the place of what they cover. */
    Message with(List<Term<Meaning>> persons) {
        List<Term<Meaning>> all = new ArrayList<>(persons);
        terms.stream()
                .filter(term -> persons.stream().noneMatch(person -> overlap(person, term)))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Term::start));
        return of(text, tongue, all, asked);
    }

    private static boolean overlap(Term<?> one, Term<?> other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    boolean asks(FactName fact) {
        return asked.filter(fact::equals).isPresent();
    }

    boolean has(Meaning meaning) {
        return hasAny(Set.of(meaning));
    }

    boolean hasAny(Set<Meaning> meanings) {
        return terms.stream().anyMatch(term -> term.sense().is(meanings));
    }

    /** The clauses that state something. */
    List<Clause> statements() {
        return clauses.stream().filter(this::states).toList();
    }

    /** Whether a clause states something; one with a question mark does so only as an unsure answer. */
    boolean states(Clause clause) {
        return clause.isStatement() && (!clause.asks() || asked.isPresent());
    }

    Optional<Clause> clauseAt(int position) {
        return clauses.stream()
                .filter(clause -> clause.start() <= position && position < clause.end())
                .findFirst();
    }
}
