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
        Covered covered = Covered.by(persons);
        List<Term<Meaning>> all = new ArrayList<>(persons);
        terms.stream()
                .filter(term -> !covered.touches(term.start(), term.end()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Term::start));
        return of(text, tongue, all, asked);
    }

    boolean asks(FactName fact) {
        return asked.filter(fact::equals).isPresent();
    }

    boolean has(Meaning meaning) {
        return hasAny(Set.of(meaning));
    }

    /** Whether it takes something back; "wait" and the like do so only where a clause begins. */
    boolean corrects() {
        return clauses.stream().anyMatch(Clause::corrects);
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
