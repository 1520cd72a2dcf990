package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads what a message says only because something was asked: "the old one", "the same", "nothing was transferred". */
final class Answers {
    private static final Set<Meaning> MOVES = Set.of(Meaning.MOVED, Meaning.CHANGED);

    private static final Set<Meaning> KEYS = Set.of(Meaning.KEY, Meaning.USES);

    static final Set<String> YES_NO = Set.of("yes", "no");

    private final Message message;
    private final Facts facts;

    private Answers(Message message, Facts facts) {
        this.message = message;
        this.facts = facts;
    }

    /** @param lead the yes, no or unsure that opens the message */
    static void read(Message message, Optional<Act> lead, Facts facts) {
        Answers answers = new Answers(message, facts);
        message.asked().filter(fact -> answers.contradicts(fact, lead)).ifPresent(facts::remove);
        message.asked().filter(fact -> !facts.has(fact)).ifPresent(fact -> answers.fill(fact, lead));
        if (message.corrects() && message.hasAny(KEYS) && facts.isEmpty()) {
            answers.role(FactName.KEY_IN_USE);
        }
        if (message.corrects() && message.has(Meaning.BOUGHT) && facts.isEmpty()) {
            answers.role(FactName.EXTENSION_BUYER);
        }
    }

    /**
     * Whether the words after a yes or no seem to say the opposite: they speak of something else then ("no, only the
     * old one is listed"). Whether somebody left is asked both ways round, so there the words count.
     */
    private boolean contradicts(FactName fact, Optional<Act> lead) {
        boolean yesNo = fact.allowed().containsAll(YES_NO) && fact != FactName.PREVIOUS_CONTACT_LEFT;
        return yesNo
                && lead.isPresent()
                && facts.value(fact)
                        .filter(YES_NO::contains)
                        .filter(said -> !said.equals(lead.get().id()))
                        .isPresent();
    }

    private void fill(FactName fact, Optional<Act> lead) {
        switch (fact) {
            case KEY_IN_USE -> role(fact);
            case EXTENSION_BUYER -> buyer();
            case CONTACT_CHANGED -> unchanged(Answers::isSame);
            case PREVIOUS_CONTACT, CURRENT_CONTACT -> unchanged(Answers::hadNobody);
            case TRANSFER_KIND -> unchanged(Answers::movedNothing);
            default -> {}
        }
        if (!facts.has(fact) && !fact.isFreeText()) {
            new Tone(message, facts).fill(fact, lead);
        }
    }

    /** Whose it is; "no idea, an agency deploys for us" names nobody. */
    private void role(FactName fact) {
        for (Clause clause : message.statements()) {
            Optional<Role> role = fact == FactName.KEY_IN_USE ? Role.owner(clause) : Role.doer(clause);
            role.filter(any -> !clause.isNegated(clause.end()))
                    .filter(said -> said != Role.OTHER || clause.isHedged() || !message.has(Meaning.UNSURE))
                    .ifPresent(said -> facts.add(fact, name(fact, said), FactReader.origin(clause), clause.words()));
        }
    }

    private static String name(FactName fact, Role role) {
        return fact == FactName.KEY_IN_USE ? role.ofKey() : role.ofBuyer();
    }

    /** "It is no extension" closes the question for its buyer. */
    private void buyer() {
        for (Clause clause : message.statements()) {
            boolean denied = clause.isNegated(clause.end());
            if (clause.has(Meaning.EXTENSION) && denied) {
                facts.add(FactName.EXTENSION_BUYER, FactName.UNSURE, FactReader.origin(clause), clause.words());
            } else if (clause.has(Meaning.COMMERCE_PACKAGE) && !denied) {
                facts.add(FactName.PACKAGE_KIND, "commerce", FactReader.origin(clause), clause.words());
            }
        }
        role(FactName.EXTENSION_BUYER);
        if (message.has(Meaning.MINE) && message.statements().size() > 1) {
            message.statements().stream()
                    .filter(clause -> clause.has(Meaning.MINE) && !clause.isNegated(clause.end()))
                    .findFirst()
                    .ifPresent(clause ->
                            facts.add(FactName.EXTENSION_BUYER, "current", FactReader.origin(clause), clause.words()));
        }
    }

    /** What says that the contact is the same takes the change back, whatever was asked. */
    private void unchanged(Predicate<Clause> says) {
        message.statements().stream()
                .filter(says)
                .findFirst()
                .ifPresent(
                        clause -> facts.add(FactName.CONTACT_CHANGED, "no", FactReader.origin(clause), clause.words()));
    }

    /** "The same". */
    private static boolean isSame(Clause clause) {
        return clause.has(Meaning.SAME) && !clause.isNegated(clause.end());
    }

    /** "No previous owner". */
    private static boolean hadNobody(Clause clause) {
        return clause.has(Meaning.UNCHANGED) || (clause.has(Meaning.OLD_OWNER) && clause.isNegated(clause.end()));
    }

    /** "Nothing was transferred". */
    private static boolean movedNothing(Clause clause) {
        return clause.has(Meaning.UNCHANGED) || (clause.has(MOVES) && clause.isNegated(clause.end()));
    }
}
