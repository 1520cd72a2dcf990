package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a message says only because something was asked: a bare yes, a bare name, "the old one", "no idea". */
final class Answers {
    private static final Set<Meaning> TONE = Set.of(
            Meaning.YES, Meaning.NO, Meaning.NOT, Meaning.UNSURE, Meaning.THINK_SO, Meaning.THINK_NOT, Meaning.HEDGE);
    private static final int FEW_WORDS = 5;

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
        if (message.has(Meaning.CORRECTION) && message.has(Meaning.KEY) && facts.isEmpty()) {
            answers.role(FactName.KEY_IN_USE);
        }
    }

    /**
     * Whether the words after a yes or no seem to say the opposite: they speak of something else then ("no, only the
     * old one is listed"). Whether somebody left is asked both ways round, so there the words count.
     */
    private boolean contradicts(FactName fact, Optional<Act> lead) {
        boolean yesNo = fact.isYesNo() && fact != FactName.PREVIOUS_CONTACT_LEFT;
        return yesNo
                && lead.isPresent()
                && facts.value(fact)
                        .filter(said -> !said.equals(lead.get().id()))
                        .isPresent();
    }

    private void fill(FactName fact, Optional<Act> lead) {
        switch (fact) {
            case KEY_IN_USE -> role(fact);
            case EXTENSION_BUYER -> buyer();
            case CONTACT_CHANGED -> unchanged();
            case PREVIOUS_CONTACT, CURRENT_CONTACT -> nothingBefore();
            case TRANSFER_KIND -> nothingMoved();
            default -> {}
        }
        if (!facts.has(fact) && !fact.isFreeText()) {
            tone(fact, lead);
        }
    }

    private void role(FactName fact) {
        for (Clause clause : message.statements()) {
            Optional<Role> role = fact == FactName.KEY_IN_USE ? Role.owner(clause) : Role.doer(clause);
            role.filter(any -> !clause.isNegated(clause.end()))
                    .ifPresent(said -> facts.add(fact, name(fact, said), FactReader.origin(clause), quote(clause)));
        }
    }

    private static String name(FactName fact, Role role) {
        boolean key = fact == FactName.KEY_IN_USE;
        return switch (role) {
            case OLD -> key ? "old" : "previous";
            case NEW -> key ? "new" : "current";
            case OTHER -> "other";
        };
    }

    /** "It is no extension" closes the question for its buyer. */
    private void buyer() {
        for (Clause clause : message.statements()) {
            boolean denied = clause.isNegated(clause.end());
            if (clause.has(Meaning.EXTENSION) && denied) {
                facts.add(FactName.EXTENSION_BUYER, FactName.UNSURE, FactReader.origin(clause), quote(clause));
            } else if (clause.has(Meaning.COMMERCE_PACKAGE) && !denied) {
                facts.add(FactName.PACKAGE_KIND, "commerce", FactReader.origin(clause), quote(clause));
            }
        }
        role(FactName.EXTENSION_BUYER);
    }

    /** "No previous owner": nothing changed. */
    private void nothingBefore() {
        message.statements().stream()
                .filter(clause -> clause.has(Meaning.UNCHANGED)
                        || (clause.has(Meaning.OLD_OWNER) && clause.isNegated(clause.end())))
                .findFirst()
                .ifPresent(
                        clause -> facts.add(FactName.CONTACT_CHANGED, "no", FactReader.origin(clause), quote(clause)));
    }

    private void unchanged() {
        message.statements().stream()
                .filter(clause -> clause.has(Meaning.SAME) && !clause.isNegated(clause.end()))
                .findFirst()
                .ifPresent(
                        clause -> facts.add(FactName.CONTACT_CHANGED, "no", FactReader.origin(clause), quote(clause)));
    }

    /** "Nothing was transferred" takes the change back, not its kind. */
    private void nothingMoved() {
        message.statements().stream()
                .filter(clause -> clause.has(Meaning.UNCHANGED)
                        || (clause.has(Set.of(Meaning.MOVED, Meaning.CHANGED)) && clause.isNegated(clause.end())))
                .findFirst()
                .ifPresent(
                        clause -> facts.add(FactName.CONTACT_CHANGED, "no", FactReader.origin(clause), quote(clause)));
    }

    private void tone(FactName fact, Optional<Act> lead) {
        Optional<Clause> unsure = clauseWith(Set.of(Meaning.UNSURE));
        Optional<Clause> thinksSo = clauseWith(Set.of(Meaning.THINK_SO));
        Optional<Clause> thinksNot = clauseWith(Set.of(Meaning.THINK_NOT));
        if (unsure.isPresent() && lead.filter(Act.YES::equals).isEmpty()) {
            facts.add(fact, FactName.UNSURE, Origin.USER, quote(unsure.get()));
        } else if (thinksNot.isPresent()) {
            facts.add(fact, "no", Origin.INFERRED, quote(thinksNot.get()));
        } else if (thinksSo.isPresent() && lead.filter(Act.NO::equals).isEmpty()) {
            boolean denied = thinksSo.get().isNegated(thinksSo.get().end());
            facts.add(fact, denied ? "no" : "yes", Origin.INFERRED, quote(thinksSo.get()));
        } else if (lead.isPresent()) {
            bare(fact, lead.get());
        } else {
            did(fact);
        }
    }

    private void bare(FactName fact, Act lead) {
        Origin origin = message.has(Meaning.HEDGE) ? Origin.INFERRED : Origin.USER;
        String quote = message.clauses().isEmpty()
                ? message.text().original().strip()
                : quote(message.clauses().get(0));
        switch (lead) {
            case YES -> facts.add(fact, "yes", origin, quote);
            case NO -> facts.add(fact, "no", origin, quote);
            case UNSURE -> facts.add(fact, FactName.UNSURE, Origin.USER, quote);
            default -> {}
        }
    }

    /** "She did", "we don't", "not yet". */
    private void did(FactName fact) {
        List<Clause> statements = message.statements();
        Optional<Clause> did =
                statements.stream().filter(clause -> clause.has(Meaning.DID)).findFirst();
        boolean bareNot = isTone(message)
                && message.has(Meaning.NOT)
                && Tokens.of(message.text().chars()).size() <= FEW_WORDS;
        if (did.isPresent()) {
            facts.add(
                    fact,
                    did.get().isNegated(did.get().end()) ? "no" : "yes",
                    FactReader.origin(did.get()),
                    quote(did.get()));
        } else if (bareNot && !statements.isEmpty()) {
            facts.add(fact, "no", FactReader.origin(statements.get(0)), quote(statements.get(0)));
        } else if (!message.terms().isEmpty()
                && message.terms().stream().allMatch(term -> term.sense() == Meaning.HEDGE)) {
            facts.add(
                    fact,
                    FactName.UNSURE,
                    Origin.USER,
                    message.text().original().strip());
        }
    }

    /** Whether a message has words of tone only and states nothing else. */
    static boolean isTone(Message message) {
        return message.terms().stream().allMatch(term -> TONE.contains(term.sense()));
    }

    private Optional<Clause> clauseWith(Set<Meaning> meanings) {
        return message.clauses().stream().filter(clause -> clause.has(meanings)).findFirst();
    }

    private static String quote(Clause clause) {
        return strip(clause.text().quote(clause.start(), clause.end()));
    }

    private static String strip(String quote) {
        int start = 0;
        while (start < quote.length() && ",.;:!? \n\uFF0C\u3002".indexOf(quote.charAt(start)) >= 0) {
            start++;
        }
        return quote.substring(start);
    }
}
