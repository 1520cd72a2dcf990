package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a clause states a fact: it holds one meaning of each of {@code needs}, is about one of {@code about} (if any), and
 * holds none of {@code without}. A negation before the last of these turns {@code value} into {@code denied}, or takes the
 * statement away when there is no such value.
 *
 * @param onlyAsked whether the words say this only in answer to a question for the fact
 * @param personal whether, when something else was asked, the clause must name a person
 * @param reach from where in the clause a negation reaches
 * @param role whose part the clause must speak of, when that matters
 * @param after whom the message must have spoken of last before the clause, when that matters
 */
record Rule(
        FactName fact,
        String value,
        Optional<String> denied,
        List<Set<Meaning>> needs,
        Set<Meaning> about,
        Set<Meaning> without,
        boolean onlyAsked,
        boolean personal,
        Reach reach,
        Optional<Role> role,
        Optional<Role> after) {

    /** From where a negation reaches the statement. */
    enum Reach {
        /** From before it; in Swedish from anywhere in the clause. */
        USUAL,
        ANYWHERE,
        /** From before its first word. */
        BEFORE;

        boolean denies(Clause clause, int start, int end) {
            return switch (this) {
                case USUAL -> clause.isNegated(end);
                case ANYWHERE -> clause.isNegated(clause.end());
                case BEFORE -> clause.isNegatedBefore(start);
            };
        }
    }

    /** Whether a message in which all this is said may hold what the rule needs. */
    boolean couldHold(Set<Meaning> said) {
        return needs.stream().noneMatch(need -> Collections.disjoint(need, said));
    }

    static Draft when(Meaning first, Meaning... others) {
        return new Draft().and(first, others);
    }

    /** A rule in the making; each of its verbs narrows it, {@code says} ends it. */
    static final class Draft {
        private final List<Set<Meaning>> needs = new ArrayList<>();
        private Set<Meaning> about = Set.of();
        private Set<Meaning> without = Set.of();
        private boolean onlyAsked;
        private boolean personal;
        private Reach reach = Reach.USUAL;
        private Optional<Role> role = Optional.empty();
        private Optional<Role> after = Optional.empty();

        Draft and(Meaning first, Meaning... others) {
            needs.add(EnumSet.of(first, others));
            return this;
        }

        Draft about(Meaning first, Meaning... others) {
            about = EnumSet.of(first, others);
            return this;
        }

        Draft without(Meaning first, Meaning... others) {
            without = EnumSet.of(first, others);
            return this;
        }

        Draft ifAsked() {
            onlyAsked = true;
            return this;
        }

        /** "Is still there" speaks of a person by itself only where persons are spoken of. */
        Draft personal() {
            personal = true;
            return this;
        }

        Draft deniedAnywhere() {
            reach = Reach.ANYWHERE;
            return this;
        }

        /** What follows does not take back what says no by itself: "we are locked out, it is no use". */
        Draft deniedBefore() {
            reach = Reach.BEFORE;
            return this;
        }

        Draft of(Role whose) {
            role = Optional.of(whose);
            return this;
        }

        /** "He left; nobody has the password": the clause goes on about whom the message last spoke of. */
        Draft after(Role whom) {
            after = Optional.of(whom);
            return this;
        }

        Rule says(FactName fact, String value) {
            return rule(fact, value, Optional.empty());
        }

        Rule says(FactName fact, String value, String denied) {
            return rule(fact, value, Optional.of(denied));
        }

        private Rule rule(FactName fact, String value, Optional<String> denied) {
            return new Rule(
                    fact, value, denied, List.copyOf(needs), about, without, onlyAsked, personal, reach, role, after);
        }
    }
}
