package dev.magentokeys.understanding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Whose side a clause speaks of: the former contact's, the present one's, or somebody else's. */
enum Role {
    OLD(EnumSet.of(Meaning.OLD_OWNER), EnumSet.of(Meaning.OLD)),
    NEW(EnumSet.of(Meaning.NEW_OWNER, Meaning.CURRENT_OWNER), EnumSet.of(Meaning.NEW)),
    OTHER(EnumSet.of(Meaning.THIRD_PARTY, Meaning.SOMEBODY_ELSE), EnumSet.noneOf(Meaning.class));

    private static final BinaryOperator<Role> FIRST = (earlier, later) -> earlier;
    private static final BinaryOperator<Role> LAST = (earlier, later) -> later;

    private final Set<Meaning> persons;
    private final Set<Meaning> marks;

    Role(Set<Meaning> persons, Set<Meaning> marks) {
        this.persons = persons;
        this.marks = marks;
    }

    /** Who does something: the first person named, else the first "old" or "new", else the owner, who is the present one. */
    static Optional<Role> doer(Clause clause) {
        return person(clause, FIRST).or(() -> marked(clause, FIRST)).or(() -> plainOwner(clause));
    }

    /** Whose something is: the last of all, "the new owner uses the old key" speaks of the old one. */
    static Optional<Role> owner(Clause clause) {
        return marked(clause, LAST).or(() -> plainOwner(clause));
    }

    /** The person nearest before {@code position}: who left, who took over. */
    static Optional<Role> subject(Clause clause, int position) {
        return clause.terms().stream()
                .filter(term -> term.start() < position)
                .flatMap(term -> ofPerson(term.sense()).stream())
                .reduce(LAST);
    }

    private static Optional<Role> person(Clause clause, BinaryOperator<Role> which) {
        return clause.terms().stream()
                .flatMap(term -> ofPerson(term.sense()).stream())
                .reduce(which);
    }

    private static Optional<Role> marked(Clause clause, BinaryOperator<Role> which) {
        return clause.terms().stream()
                .flatMap(term -> of(term.sense()).stream())
                .reduce(which);
    }

    private static Optional<Role> plainOwner(Clause clause) {
        return clause.has(Meaning.OWNER) ? Optional.of(NEW) : Optional.empty();
    }

    private static Optional<Role> ofPerson(Meaning meaning) {
        for (Role role : values()) {
            if (role.persons.contains(meaning)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private static Optional<Role> of(Meaning meaning) {
        for (Role role : values()) {
            if (role.marks.contains(meaning)) {
                return Optional.of(role);
            }
        }
        return ofPerson(meaning);
    }
}
