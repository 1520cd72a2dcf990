package dev.magentokeys.understanding;

import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.diagnosis.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a bare yes, no, "I think so", "no idea" or "she did" as the answer to what was asked. */
final class Tone {
    private static final Set<Meaning> WORDS = Set.of(
            Meaning.YES,
            Meaning.NO,
            Meaning.NOT,
            Meaning.UNSURE,
            Meaning.THINK_SO,
            Meaning.THINK_NOT,
            Meaning.HEDGE,
            Meaning.SUBJECT,
            Meaning.TIME);
    private static final Set<Meaning> CANS = Set.of(Meaning.CAN, Meaning.CANNOT);
    private static final Set<FactName> ABLE =
            Set.of(FactName.OLD_ACCOUNT_ACCESS, FactName.CAN_PAY, FactName.TICKET_POSSIBLE);
    private static final int FEW_WORDS = 5;
    private static final int FEW_CHARACTERS = 8;

    private final Message message;
    private final Facts facts;

    Tone(Message message, Facts facts) {
        this.message = message;
        this.facts = facts;
    }

    void fill(FactName fact, Optional<Act> lead) {
        Optional<Clause> unsure = clauseWith(Set.of(Meaning.UNSURE))
                .filter(clause -> !isOfAnother(clause))
                .or(this::notLooked);
        Optional<Clause> thinksSo = clauseWith(Set.of(Meaning.THINK_SO));
        Optional<Clause> thinksNot = clauseWith(Set.of(Meaning.THINK_NOT));
        if (unsure.isPresent() && lead.filter(Act.YES::equals).isEmpty()) {
            facts.add(fact, FactName.UNSURE, Origin.USER, unsure.get().words());
        } else if (thinksNot.isPresent()) {
            facts.add(fact, "no", Origin.INFERRED, thinksNot.get().words());
        } else if (thinksSo.isPresent() && lead.filter(Act.NO::equals).isEmpty()) {
            boolean denied = thinksSo.get().isNegated(thinksSo.get().end());
            facts.add(
                    fact, denied ? "no" : "yes", Origin.INFERRED, thinksSo.get().words());
        } else if (lead.isPresent()) {
            bare(fact, lead.get());
        } else if (facts.isEmpty()) {
            did(fact);
        }
    }

    /** "Have not compared them yet". */
    private Optional<Clause> notLooked() {
        return message.clauses().stream()
                .filter(clause -> clause.first(Set.of(Meaning.LOOKED))
                        .filter(looked -> clause.isNegated(looked.start()))
                        .isPresent())
                .findFirst();
    }

    /** "She does not know how" says nothing of what the speaker knows. */
    private static boolean isOfAnother(Clause clause) {
        int unsure = clause.first(Set.of(Meaning.UNSURE)).orElseThrow().start();
        return clause.first(Set.of(Meaning.SUBJECT))
                .filter(person -> person.start() < unsure)
                .isPresent();
    }

    private void bare(FactName fact, Act lead) {
        Origin origin = message.has(Meaning.HEDGE) ? Origin.INFERRED : Origin.USER;
        String quote = message.clauses().isEmpty()
                ? message.text().original().strip()
                : message.clauses().get(0).words();
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
        boolean bareNot = isAll(message)
                && message.has(Meaning.NOT)
                && Tokens.of(message.text().chars()).size() <= (isHan() ? FEW_CHARACTERS : FEW_WORDS);
        if (did.isPresent()) {
            facts.add(
                    fact,
                    did.get().isNegated(did.get().end()) ? "no" : "yes",
                    FactReader.origin(did.get()),
                    did.get().words());
        } else if (ABLE.contains(fact) && endsInCan().isPresent()) {
            Clause can = endsInCan().orElseThrow();
            facts.add(fact, can.isNegated(can.end()) ? "no" : "yes", FactReader.origin(can), can.words());
        } else if (bareNot && !statements.isEmpty()) {
            facts.add(
                    fact,
                    "no",
                    FactReader.origin(statements.get(0)),
                    statements.get(0).words());
        } else if (!message.terms().isEmpty()
                && message.terms().stream().allMatch(term -> term.sense() == Meaning.HEDGE)) {
            facts.add(
                    fact,
                    FactName.UNSURE,
                    Origin.USER,
                    message.text().original().strip());
        }
    }

    /** "One of our admins still can", "finance can". */
    private Optional<Clause> endsInCan() {
        return message.statements().stream()
                .filter(clause -> clause.last(CANS)
                        .filter(can -> Tokens.of(message.text().chars().substring(can.end(), clause.end()))
                                        .size()
                                <= 1)
                        .isPresent())
                .findFirst();
    }

    private boolean isHan() {
        return message.text().chars().chars().anyMatch(c -> Han.is((char) c));
    }

    /** Whether a message has words of tone only and states nothing else. */
    static boolean isAll(Message message) {
        return message.terms().stream().allMatch(term -> WORDS.contains(term.sense()));
    }

    private Optional<Clause> clauseWith(Set<Meaning> meanings) {
        return message.clauses().stream().filter(clause -> clause.has(meanings)).findFirst();
    }
}
