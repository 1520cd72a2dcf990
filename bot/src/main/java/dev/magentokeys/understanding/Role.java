package dev.magentokeys.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose side a clause speaks of: the former contact's, the present one's, or somebody else's. */
enum Role {
    OLD(EnumSet.of(Meaning.OLD_OWNER), EnumSet.of(Meaning.OLD, Meaning.KEY_X)),
    NEW(EnumSet.of(Meaning.NEW_OWNER, Meaning.CURRENT_OWNER), EnumSet.of(Meaning.NEW, Meaning.KEY_Y)),
    OTHER(EnumSet.of(Meaning.THIRD_PARTY, Meaning.SOMEBODY_ELSE, Meaning.DEVELOPER), EnumSet.noneOf(Meaning.class));

    /** "From Ed to Fay" names two persons and speaks of neither. */
    static final Set<Meaning> PASSING = EnumSet.of(Meaning.FROM, Meaning.TO);

    private final Set<Meaning> persons;
    private final Set<Meaning> marks;

    Role(Set<Meaning> persons, Set<Meaning> marks) {
        this.persons = persons;
        this.marks = marks;
    }

    /** The value of {@code keyInUse} for this one's key. */
    String ofKey() {
        return switch (this) {
            case OLD -> "old";
            case NEW -> "new";
            case OTHER -> "other";
        };
    }

    /** The value of {@code extensionBuyer} for this one. */
    String ofBuyer() {
        return switch (this) {
            case OLD -> "previous";
            case NEW -> "current";
            case OTHER -> "other";
        };
    }

    /** Who does something: the first person named, else the first "old" or "new", else the owner, who is the present one. */
    static Optional<Role> doer(Clause clause) {
        return persons(clause, clause.end())
                .findFirst()
                .or(() -> all(clause).findFirst())
                .or(() -> plainOwner(clause));
    }

    /** Whose something is: the last of all, "the new owner uses the old key" speaks of the old one. */
    static Optional<Role> owner(Clause clause) {
        return all(clause).reduce((earlier, later) -> later).or(() -> plainOwner(clause));
    }

    /** The person nearest before {@code position}: who left, who took over. */
    static Optional<Role> subject(Clause clause, int position) {
        return persons(clause, position).reduce((earlier, later) -> later);
    }

    /** The former or the present contact, whoever of the two is spoken of last. */
    static Optional<Role> lastOf(List<Term<Meaning>> terms) {
        Optional<Role> last = Optional.empty();
        boolean passing = false;
        for (Term<Meaning> term : terms) {
            Optional<Role> person = passing ? Optional.empty() : spokenOf(term.sense());
            last = person.isPresent() ? person : last;
            passing = PASSING.contains(term.sense());
        }
        return last;
    }

    /** The contact whom a word speaks of: who had the licence or left, who has it or took over. */
    static Optional<Role> spokenOf(Meaning word) {
        return word == Meaning.LEFT || OLD.persons.contains(word)
                ? Optional.of(OLD)
                : word == Meaning.TOOK_OVER || NEW.persons.contains(word) ? Optional.of(NEW) : Optional.empty();
    }

    private static Stream<Role> persons(Clause clause, int position) {
        return clause.terms().stream()
                .filter(term -> term.start() < position)
                .flatMap(term -> Stream.of(values()).filter(role -> role.persons.contains(term.sense())));
    }

    private static Stream<Role> all(Clause clause) {
        return clause.terms().stream()
                .flatMap(term -> Stream.of(values())
                        .filter(role -> role.persons.contains(term.sense()) || role.marks.contains(term.sense())));
    }

    private static Optional<Role> plainOwner(Clause clause) {
        return clause.has(Meaning.OWNER) ? Optional.of(NEW) : Optional.empty();
    }
}
